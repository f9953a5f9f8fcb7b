package uk.workwell.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.look.EmptyState;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerView.StaffWindow;

/** Everybody in support whom the member may see, newest first, a window at a time. */
@Route(value = "employer/staff", layout = EmployerLayout.class)
@PageTitle("Staff in support – WorkWell")
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class StaffPage extends Div implements BeforeEnterObserver {

    private static final int ROWS = 25;

    private final EmployerDesk desk;

    StaffPage(EmployerDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .map(StaffPage::number)
                .orElse(1);
        show(desk.staff((page - 1) * ROWS, ROWS), page);
    }

    private void show(StaffWindow window, int page) {
        removeAll();
        if (window.count() == 0) {
            add(new Stack(
                    new PageHeader("Staff in support"),
                    HomePage.nothing(
                            "Nobody in support",
                            new EmptyState(
                                    "Nobody yet",
                                    "Everybody whom you refer appears here, with as much as they choose to share with you.",
                                    referLink()))));
            return;
        }
        var header = new PageHeader("Staff in support");
        if (window.lines().isEmpty()) {
            add(new Stack(header, new Paragraph("There is nobody on this page."), turn("First page", 1)));
            return;
        }
        int last = window.offset() + window.lines().size();
        header.facts((window.offset() + 1) + " to " + last + " of " + window.count() + ", newest first");
        add(new Stack(header, new StaffTable(window.lines()), pages(window, page), HomePage.onlyWhatIsShared()));
    }

    private static Nav pages(StaffWindow window, int page) {
        var pages = new Nav();
        pages.setAriaLabel("Pages");
        pages.addClassName("ww-row");
        if (page > 1) {
            pages.add(turn("Newer", page - 1));
        }
        if ((long) page * ROWS < window.count()) {
            pages.add(turn("Older", page + 1));
        }
        return pages;
    }

    /** Loaded anew: the client's router now and then hangs where only the query of an address changes. */
    private static Anchor turn(String words, int page) {
        var link = new Anchor("/employer/staff?page=" + page, words);
        link.setRouterIgnore(true);
        return link;
    }

    private static RouterLink referLink() {
        var link = new RouterLink("", ReferPage.class);
        link.setText("Refer someone");
        link.addClassNames("ww-btn", "ww-btn--primary");
        return link;
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
