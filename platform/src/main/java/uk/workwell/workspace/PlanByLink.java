package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.plan.PlanAsk;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** The other way to agree: the person reads the draft by a link. Shows what they answered to the one before. */
class PlanByLink extends Div {

    /**
     * @param newest what was sent last; null where nothing was
     * @param version of the draft that stands here
     */
    PlanByLink(@Nullable PlanAsk newest, long version, String firstName, Instant now, Runnable send) {
        var about = new Paragraph(
                "%s gets a link and a code, reads this version, and agrees to it or asks for a change. You agree by sending it."
                        .formatted(firstName));
        var button = new Button("Send it to " + firstName, click -> send.run());
        var all = new Stack();
        if (newest != null) tell(all, newest, version, firstName, now);
        all.add(about, Row.actions(button));
        add(new Panel("Or agree by a link").body(all));
    }

    private static void tell(Stack all, PlanAsk ask, long version, String firstName, Instant now) {
        var words = ask.words();
        if (words != null) {
            all.add(new Notice(Tone.WARN, firstName + " asked for a change on " + Dates.day(ask.askedAt()) + ".", words)
                    .fullWidth());
        } else if (ask.waits(now)) {
            all.add(
                    ask.version() == version
                            ? new Notice(
                                            Tone.INFO,
                                            "Sent on %s. The link works until %s."
                                                    .formatted(Dates.day(ask.askedAt()), Dates.day(ask.expiresAt())))
                                    .fullWidth()
                            : new Notice(
                                            Tone.WARN,
                                            "You changed the draft since it was sent.",
                                            "The link shows nothing any more. Send it again.")
                                    .fullWidth());
        }
    }
}
