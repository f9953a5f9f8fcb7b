package uk.workwell.portal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerView.DraftLine;
import uk.workwell.tenant.calendar.Written;

/** Where a referral begins, or goes on from a draft. Opening this page creates nothing. */
@Route(value = "employer/refer", layout = EmployerLayout.class)
@PageTitle("Refer someone – WorkWell")
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class ReferPage extends Div {

    ReferPage(EmployerDesk desk) {
        var start = new Button("Start a referral", event -> {
            var draft = desk.startDraft();
            UI.getCurrent().navigate(TasksPage.class, new RouteParameters("draft", draft.toString()));
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var main = new Stack(
                new PageHeader("Refer someone")
                        .lede(
                                "About a minute for the short path. They see every word and decide before anyone at the service does."),
                needed(),
                Row.actions(start));
        var drafts = desk.drafts();
        if (!drafts.isEmpty()) {
            var lines = new Lines();
            drafts.forEach(draft ->
                    lines.line(HomePage.link(draft.id(), name(draft)), "Saved " + Written.stamp(draft.savedAt())));
            main.add(new Panel("Your drafts").flush(lines));
        }
        add(Split.aside(main, new WhatHappensNext("The person")));
    }

    private static String name(DraftLine draft) {
        return draft.name() == null ? "Nobody named yet" : Names.shortened(draft.name());
    }

    private static Div needed() {
        var list = new UnorderedList(
                new ListItem("Their name, date of birth and home postcode"),
                new ListItem("A personal mobile number or e-mail address, not one of yours"),
                new ListItem("Their job title, whether they are at work, and what you would like help with"),
                new ListItem("Their agreement that you send it"));
        return Stack.small(new Span("You need:"), list);
    }
}
