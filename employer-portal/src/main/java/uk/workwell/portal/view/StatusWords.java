package uk.workwell.portal.view;

import java.time.LocalDate;
import uk.workwell.portal.view.EmployerView.StaffLine;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.tenant.calendar.Written;

/** A status as the employer reads it, for every page that shows it, of components or not. */
public final class StatusWords {

    private StatusWords() {}

    public static String head(StaffLine line) {
        return head(line.status(), line.answerBy());
    }

    private static String head(Status status, LocalDate answerBy) {
        return switch (status) {
            case SENT -> "Sent. You hear by " + Written.near(answerBy);
            case NOT_PROGRESSED -> "This referral was not progressed";
            case NO_UPDATE -> "No information to show";
            case IN_CONTACT -> "In contact with the service";
            case ENDED -> "The support has ended";
        };
    }

    /** What stands under it. */
    public static String more(Status status) {
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
