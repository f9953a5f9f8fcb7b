package uk.workwell.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.onward.OnwardState;
import uk.workwell.directory.Directory;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** Words and tags of services and of what becomes of referrals to them. */
final class ServiceWords {

    private ServiceWords() {}

    static StatusTag checked(@Nullable LocalDate day, LocalDate today) {
        if (day == null) return new StatusTag(Tone.WARN, "Never checked");
        boolean old = day.plusMonths(Directory.CHECK_AFTER_MONTHS).isBefore(today);
        return new StatusTag(old ? Tone.WARN : Tone.QUIET, "Checked " + Dates.shortDay(day));
    }

    static String ages(@Nullable Integer least, @Nullable Integer most) {
        if (least == null) return most == null ? "All ages" : "Up to " + most;
        return most == null ? least + " and over" : least + " to " + most;
    }

    static StatusTag state(OnwardState state) {
        return new StatusTag(
                switch (state) {
                    case DRAFT, PERMITTED -> Tone.WARN;
                    case SENT, ACKNOWLEDGED, ACCEPTED, WAITING -> Tone.INFO;
                    case STARTED, COMPLETED -> Tone.GOOD;
                    case REJECTED -> Tone.BAD;
                    case NOT_ATTENDED, WITHDRAWN -> Tone.QUIET;
                },
                state.words());
    }
}
