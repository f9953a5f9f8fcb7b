package uk.workwell.tenant.settings;

import java.util.List;

/**
 * How long the steps of an adjustment may take. Working days are those of England.
 *
 * @param acknowledgeWorkingDays from the person's permission to the employer's first word
 * @param decideSimpleWorkingDays from the permission to an answer, where it is one that is simple to make
 * @param decideComplexWorkingDays the same for all others
 * @param permitDays how long a request waits for the person's yes
 * @param offerDays how long an offer waits for the person's answer
 * @param trialWeeksLeast the shortest trial
 * @param trialWeeksMost the longest trial
 * @param reviewWeeks after how many weeks in place somebody asks "did it work?"
 * @param reviewMonthsAfter every so many months after the last of them
 * @param remindDays so many days before the last one an employer is reminded of a request for flexible working
 */
public record AgreementRules(
        int acknowledgeWorkingDays,
        int decideSimpleWorkingDays,
        int decideComplexWorkingDays,
        int permitDays,
        int offerDays,
        int trialWeeksLeast,
        int trialWeeksMost,
        List<Integer> reviewWeeks,
        int reviewMonthsAfter,
        int remindDays) {

    /** What holds where an ICB has not said otherwise. */
    static final AgreementRules USUAL = new AgreementRules(2, 10, 20, 28, 28, 4, 6, List.of(2, 6, 12), 6, 14);

    public AgreementRules {
        reviewWeeks = Area.orEmpty(reviewWeeks);
    }

    public int decideWorkingDays(boolean simple) {
        return simple ? decideSimpleWorkingDays : decideComplexWorkingDays;
    }
}
