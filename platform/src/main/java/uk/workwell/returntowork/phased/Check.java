package uk.workwell.returntowork.phased;

import java.util.Set;

/**
 * What one look at a plan found.
 *
 * @param head what it is, in a few words
 * @param words why, with the numbers that led to it
 * @param weeks those that it is about, from 0 on
 */
public record Check(Kind kind, Level level, String head, String words, Set<Integer> weeks) {

    /** What is looked at, in the order in which it is told. */
    public enum Kind {
        DAILY_REST,
        WEEKLY_REST,
        LONG_WEEK,
        STEEP,
        CONTRACT,
        FIT_NOTE,
        EMPLOYER_LIMIT,
        BANK_HOLIDAY,
        REVIEW,
        SUPPORT_ENDS;

        /** What comes from the fit note or from the support is no employer's business. */
        public boolean crosses() {
            return this != FIT_NOTE && this != SUPPORT_ENDS;
        }
    }

    public enum Level {
        FINE,
        /** It can be right: then the plan says why. */
        LOOK,
        /** The law does not let anybody agree to it. */
        STOP
    }

    public Check {
        weeks = Set.copyOf(weeks);
    }
}
