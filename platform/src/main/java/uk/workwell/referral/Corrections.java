package uk.workwell.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the person put right. Null or blank: as the employer wrote it. */
public record Corrections(
        @Nullable String fullName,
        @Nullable String postcode,
        @Nullable String jobTitle,
        EmployerWords.@Nullable AtWork atWork,
        @Nullable LocalDate firstDayOff,
        @Nullable String situation) {

    public static final Corrections NONE = new Corrections(null, null, null, null, null, null);

    /** Whether the employer had another home. */
    boolean movesHome() {
        return postcode != null && !postcode.isBlank();
    }

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "Corrections";
    }
}
