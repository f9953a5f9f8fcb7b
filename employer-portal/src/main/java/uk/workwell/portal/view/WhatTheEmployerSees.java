package uk.workwell.portal.view;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Objects;
import uk.workwell.look.Notice;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.EmployerView.StaffMember;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.tenant.calendar.Written;

/** One member of staff in the words that the employer reads: on its own page, and wherever somebody else is shown them. */
public final class WhatTheEmployerSees extends Div {

    public WhatTheEmployerSees(StaffMember member) {
        addClassName("ww-stack");
        var line = member.line();
        add(
                new Notice(Tone.INFO, words(line.status(), line.answerBy()), more(line.status())),
                new SummaryList()
                        .row("Reference", line.reference())
                        .row("Site", Objects.requireNonNullElse(line.site(), "Not given"))
                        .row("Sent", Written.stamp(member.sentAt()) + " by " + member.sentBy())
                        .row(
                                "Area",
                                member.area() == null ? "Theirs to say" : member.area() + ", found from the postcode"));
    }

    private static String words(Status status, LocalDate answerBy) {
        return switch (status) {
            case SENT -> "Sent. You hear by " + Written.near(answerBy);
            case NOT_PROGRESSED -> "This referral was not progressed";
            case NO_UPDATE -> "No information to show";
            case IN_CONTACT -> "In contact with the service";
            case ENDED -> "The support has ended";
        };
    }

    private static String more(Status status) {
        return switch (status) {
            case SENT ->
                "They have a link to what you wrote and decide for themselves. Until then, and whatever they decide, your words are not shown here again.";
            case NOT_PROGRESSED -> "It was withdrawn, or the message could not be delivered.";
            case NO_UPDATE ->
                "This is what we show for everybody who has not allowed more, for whatever reason. You may ask them, and they may choose what to tell you.";
            case IN_CONTACT -> "They allowed us to tell you this. Anything more comes from them.";
            case ENDED -> "They allowed us to tell you this.";
        };
    }
}
