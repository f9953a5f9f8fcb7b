package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.Agreements.Outcome;
import uk.workwell.portal.view.Flexible.Sheet;
import uk.workwell.portal.view.Flexible.Typed;
import uk.workwell.tenant.calendar.Written;

/** One request for flexible working: what was asked and said, until when it is to be decided, and what can be done now. */
@Route(value = "employer/staff/:id/flexible/:request", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class FlexiblePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String REQUEST = "request";

    private final FlexibleDesk desk;
    private final AdjustmentDesk words;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div told = new Div();
    private boolean faulty;

    FlexiblePage(FlexibleDesk desk, AdjustmentDesk words) {
        this.desk = desk;
        this.words = words;
        told.getElement().setAttribute("role", "alert");
    }

    static RouterLink link(UUID staff, UUID request, String text) {
        var link = new RouterLink(
                "",
                FlexiblePage.class,
                new RouteParameters(
                        new RouteParam("id", staff.toString()), new RouteParam(REQUEST, request.toString())));
        link.setText(text);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var staff = event.getRouteParameters().get("id").flatMap(StaffMemberPage::uuid);
        var id = event.getRouteParameters().get(REQUEST).flatMap(StaffMemberPage::uuid);
        staff.flatMap(line -> id.flatMap(one -> desk.sheet(line, one)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Request for flexible working – WorkWell";
    }

    private void show(Sheet sheet) {
        faulty = false;
        errors.clear();
        told.removeAll();
        removeAll();
        var main = new Stack(
                new BackLink(AdjustmentsPage.link(sheet.staff(), Names.shortened(sheet.name()))),
                new PageHeader("Request for flexible working")
                        .tags(tag(sheet))
                        .facts(sheet.decideIn().isEmpty() ? sheet.title() : sheet.title() + ", " + sheet.decideIn()),
                errors,
                told);
        var longer = sheet.longerUntil();
        if (longer != null) {
            main.add(new Notice(
                            Tone.INFO,
                            "You asked for more time, until " + Written.day(longer) + ".",
                            "The date stays as it is unless they agree.")
                    .fullWidth());
        }
        main.add(new Panel("What they ask for").body(AdjustmentPage.version(sheet.asked())));
        var offered = sheet.offered();
        if (offered != null) main.add(new Panel("What you offered instead").body(AdjustmentPage.version(offered)));
        if (!sheet.said().isEmpty()) main.add(AdjustmentPage.dialogue(sheet.name(), sheet.said()));
        if (!sheet.acts().isEmpty()) {
            main.add(new FlexibleForm(sheet, words::healthWords, typed -> answer(sheet, typed)));
        }
        add(Split.aside(main, law(sheet)));
    }

    private static StatusTag tag(Sheet sheet) {
        var by = sheet.decideBy();
        if (by == null) return new StatusTag(Tone.PLAIN, sheet.status());
        return new StatusTag(sheet.late() ? Tone.BAD : Tone.WARN, "Decide by " + Written.longDay(by));
    }

    private static Component law(Sheet sheet) {
        var list = new UnorderedList();
        sheet.law().forEach(line -> list.add(new ListItem(line)));
        list.addClassName("ww-small");
        var aside = Stack.small(new H2("What the law says"), list);
        aside.getElement().setAttribute("role", "complementary").setAttribute("aria-label", "What the law says");
        return aside;
    }

    private void answer(Sheet sheet, Typed typed) {
        switch (desk.answer(sheet.staff(), sheet.id(), typed)) {
            case Outcome.Done done -> {
                Notification.show("Written down and sent.", 6000, Notification.Position.BOTTOM_START);
                desk.sheet(sheet.staff(), sheet.id()).ifPresentOrElse(this::show, () -> {
                    throw new NotFoundException();
                });
            }
            case Outcome.Problem(var field, var problem) -> {
                told.removeAll();
                faulty = true;
                AdjustmentPage.forms(this)
                        .flatMap(form -> form.fault(field, problem).stream())
                        .findFirst()
                        .ifPresentOrElse(errors::show, () -> told.add(new Notice(Tone.WARN, problem).fullWidth()));
                getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
            }
            case Outcome.Changed(var problem) -> {
                told.removeAll();
                told.add(new Notice(Tone.WARN, "Somebody did something meanwhile.", problem).fullWidth());
            }
            case Outcome.Gone gone -> throw new NotFoundException();
        }
    }
}
