package uk.workwell.workspace;

import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.look.Panel;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.portal.view.WhatTheEmployerSees;

/** What the employer sees now: its own page's words, made by whoever makes that page. Only the frame around is the coach's. */
@Component
class EmployerSees {

    private final EmployerPreview preview;

    EmployerSees(EmployerPreview preview) {
        this.preview = preview;
    }

    Panel panel(CaseCard found) {
        var panel = new Panel("What the employer sees now");
        var member = preview.of(found.referral());
        if (member.isEmpty()) {
            return panel.body(new Span("Nothing. No employer referred this person."));
        }
        return panel.body(new WhatTheEmployerSees(member.get()))
                .foot(foot(member.get().line().status()));
    }

    private static String foot(Status status) {
        return switch (status) {
            case IN_CONTACT, ENDED ->
                "And the name, as they wrote it. The person permitted this and can take it back. Nothing else on this page is shown.";
            case SENT, NOT_PROGRESSED ->
                "And the name, as they wrote it. Nothing else on this page is shown, unless the person permits it. They are asked, not you.";
            case NO_UPDATE ->
                "Not even the name. Nothing else on this page is shown, unless the person permits it. They are asked, not you.";
        };
    }
}
