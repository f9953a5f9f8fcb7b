package uk.workwell.casework;

import uk.workwell.tenant.settings.Cohort;

/** Why support lasts as long as it does: the situation in which somebody came. */
public final class CohortWords {

    private CohortWords() {}

    /** For inside a sentence: "12 weeks, off sick". */
    public static String of(Cohort cohort) {
        return switch (cohort) {
            case IN_WORK -> "in work";
            case OFF_SICK -> "off sick";
            case OUT_OF_WORK -> "looking for work";
        };
    }
}
