package uk.workwell.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.risk.DutyTime;
import uk.workwell.casework.risk.RiskState;
import uk.workwell.look.Notice;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** Who looks when, in words. */
final class DutyWords {

    private DutyWords() {}

    /** What holds for a red concern that is raised now. */
    static Notice whoLooks(DutyTime.Now now) {
        return now.somebodyThere()
                ? new Notice(
                                Tone.INFO,
                                "A red concern is looked at within an hour: by " + stamp(now.lookedAtBy()) + ".",
                                "Nobody reads it at once. Until then it is up to you.")
                        .fullWidth()
                : new Notice(
                                Tone.WARN,
                                "Nobody is on duty now. A red concern is looked at from " + stamp(now.nextThere())
                                        + " on, and by " + stamp(now.lookedAtBy()) + ".",
                                "Nobody reads it at once. Until then it is up to you: use the numbers on this page.")
                        .fullWidth();
    }

    /** What a duty lead has to know of the hours. */
    static Notice hours(DutyTime.Now now) {
        return now.somebodyThere()
                ? new Notice(
                                Tone.INFO,
                                "It is duty time. What is raised now is due by " + stamp(now.lookedAtBy()) + ".")
                        .fullWidth()
                : new Notice(
                                Tone.INFO,
                                "It is not duty time. It begins on " + stamp(now.nextThere())
                                        + "; what is raised now is due by " + stamp(now.lookedAtBy()) + ".")
                        .fullWidth();
    }

    /** What holds for a concern that waits. */
    static Notice waits(Instant due, DutyTime.Now now) {
        return new Notice(
                        now.somebodyThere() ? Tone.INFO : Tone.WARN,
                        (now.somebodyThere()
                                        ? "It waits for somebody on duty, who looks by "
                                        : "Nobody is on duty now. Somebody looks by ")
                                + stamp(due) + ".")
                .fullWidth();
    }

    static StatusTag left(RiskState state, @Nullable Instant due, DutyTime duty, DutyTime.Now now) {
        if (due == null) return state(state);
        var left = duty.left(due);
        if (left.isNegative()) return new StatusTag(Tone.BAD, inWords(left.negated()) + " late");
        return now.somebodyThere()
                ? new StatusTag(Tone.WARN, inWords(left) + " left")
                : new StatusTag(Tone.QUIET, "By " + stamp(due));
    }

    static StatusTag state(RiskState state) {
        return new StatusTag(
                switch (state) {
                    case WAITING -> Tone.BAD;
                    case LOOKED_AT -> Tone.INFO;
                    case CLOSING, NOTED -> Tone.WARN;
                    case CLOSED -> Tone.QUIET;
                },
                state.words());
    }

    /** "2 hours 5 minutes". */
    static String inWords(Duration time) {
        if (time.toDays() > 1) return time.toDays() + " days";
        long minutes = Math.max(1, time.toMinutes());
        var hours = minutes < 60 ? Optional.<String>empty() : Optional.of(counted(minutes / 60, "hour"));
        return hours.map(words -> minutes % 60 == 0 ? words : words + " " + counted(minutes % 60, "minute"))
                .orElseGet(() -> counted(minutes, "minute"));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String stamp(Instant at) {
        return Dates.longStamp(at);
    }
}
