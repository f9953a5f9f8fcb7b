package uk.workwell.casework.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;

/**
 * How full a coach is.
 *
 * @param here false for somebody who has left and still has cases: they wait for another coach
 * @param live cases that somebody works on
 * @param weighted the same by stage, as the ICB's settings weigh it
 * @param soft weighted cases from which the caseload counts as full; 0 for who has left
 * @param hard weighted cases beyond which only a lead goes; 0 for who has left
 * @param silent cases in support in which nobody was in touch for a while
 * @param nextFree when an appointment of {@link uk.workwell.casework.appointments.FreeTimes#MINUTES} minutes would fit next;
 *     null where none does within two weeks, and for who has left
 * @param away the next days on which somebody covers for them, today's first
 */
public record LoadOfCoach(
        StaffId coach,
        String name,
        boolean here,
        int live,
        int weighted,
        int soft,
        int hard,
        int silent,
        @Nullable Instant nextFree,
        @Nullable CoverDays away) {

    /** 0 to 100 and more, of the hard limit. */
    public int percent() {
        return hard == 0 ? (weighted == 0 ? 0 : 100) : Math.round(100f * weighted / hard);
    }

    public boolean full() {
        return weighted >= soft;
    }

    public boolean atLimit() {
        return weighted >= hard;
    }
}
