package uk.workwell.casework;

import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.Cohort;

/**
 * Which cases to show.
 *
 * @param search beginning of the person's name, or of the case reference if it holds a digit; empty for all
 * @param stages one state or group of them, or null for every state that somebody still works on
 * @param cohort one situation, or null for all
 * @param attention only what asks for it, or null for all
 * @param quietDays only those with whom nobody was in touch for so many days, 1 to 365, or null for all
 * @param next when they are seen next, or null for all
 * @param locality code of where the person lived when they were referred, or null for all
 * @param needs only people who need something to take part, an interpreter too
 */
public record CaseloadFilter(
        String search,
        Whose whose,
        @Nullable Stages stages,
        @Nullable Cohort cohort,
        @Nullable Attention attention,
        @Nullable Integer quietDays,
        @Nullable NextMeeting next,
        @Nullable String locality,
        boolean needs) {

    public static final CaseloadFilter MINE =
            new CaseloadFilter("", Whose.OWN_AND_COVERED, null, null, null, null, null, null, false);

    public CaseloadFilter {
        if (quietDays != null && (quietDays < 1 || quietDays > 365)) {
            throw new IllegalArgumentException("1 to 365 days without contact, not " + quietDays);
        }
    }

    public CaseloadFilter searching(String typed) {
        return new CaseloadFilter(typed, whose, stages, cohort, attention, quietDays, next, locality, needs);
    }

    public CaseloadFilter of(Whose chosen) {
        return new CaseloadFilter(search, chosen, stages, cohort, attention, quietDays, next, locality, needs);
    }

    public CaseloadFilter in(@Nullable Stages chosen) {
        return new CaseloadFilter(search, whose, chosen, cohort, attention, quietDays, next, locality, needs);
    }

    public CaseloadFilter in(@Nullable Cohort chosen) {
        return new CaseloadFilter(search, whose, stages, chosen, attention, quietDays, next, locality, needs);
    }

    public CaseloadFilter asking(@Nullable Attention chosen) {
        return new CaseloadFilter(search, whose, stages, cohort, chosen, quietDays, next, locality, needs);
    }

    public CaseloadFilter quietFor(@Nullable Integer days) {
        return new CaseloadFilter(search, whose, stages, cohort, attention, days, next, locality, needs);
    }

    public CaseloadFilter seen(@Nullable NextMeeting chosen) {
        return new CaseloadFilter(search, whose, stages, cohort, attention, quietDays, chosen, locality, needs);
    }

    public CaseloadFilter livingIn(@Nullable String code) {
        return new CaseloadFilter(search, whose, stages, cohort, attention, quietDays, next, code, needs);
    }

    public CaseloadFilter withNeeds(boolean only) {
        return new CaseloadFilter(search, whose, stages, cohort, attention, quietDays, next, locality, only);
    }

    /** What may be sorted by. */
    public enum Sort {
        NAME,
        STAGE,
        COACH,
        CLOCK,
        LAST_CONTACT,
        NEXT,
        OPENED
    }
}
