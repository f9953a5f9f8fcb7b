package uk.workwell.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one version says. The words are what both sides read and sign.
 *
 * @param words what is to change
 * @param from the first day; null while nobody has said
 * @param until the last day of a change for a time, or of a trial; null where it stays
 * @param trial whether it is tried first
 * @param owner who sees to it at the employer
 */
public record Terms(
        String code,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean trial,
        @Nullable CostBand cost,
        @Nullable Payer payer,
        @Nullable String owner) {

    /** As somebody asks for it. */
    static Terms asked(String code, String words) {
        return new Terms(code, words.strip(), null, null, false, null, null, null);
    }

    @Override
    public String toString() {
        return "Terms[" + code + "]";
    }
}
