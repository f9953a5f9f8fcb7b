package uk.workwell.casework.radar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseState;

/**
 * Something that waits for a coach.
 *
 * @param coach whose case it is, by name
 * @param reason in words, with the numbers that led to it
 * @param due the day by which it was or is to be done
 * @param about the onward referral or the change at work that it is about, null where it is the case
 */
public record Alert(
        AlertKind kind,
        CaseId caseId,
        CaseState state,
        String name,
        String coach,
        String reason,
        LocalDate due,
        @Nullable UUID about) {

    /** The most serious first; among equals whatever is due longest. */
    static final Comparator<Alert> FIRST = Comparator.comparingInt(
                    (Alert alert) -> alert.kind().rank())
            .thenComparing(Alert::due)
            .thenComparing(Alert::name);
}
