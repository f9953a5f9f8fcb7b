package uk.workwell.agreement.flexible;

import java.time.LocalDate;
import java.util.List;

/**
 * What the law said on one day.
 *
 * @param serviceWeeks how long somebody must have worked there before they may ask; 0: from the first day
 * @param requestsInTwelveMonths at most so many
 * @param decisionMonths the employer decides within so many months, any appeal included
 * @param consultFirst whether nobody may be refused before they were consulted
 * @param explained whether a refusal must also be reasonable, and say why
 * @param grounds the only ones on which it may refuse
 * @param longerAfterwardsMonths until so many months after its end a longer period can still be agreed
 * @param missedMeetings after so many missed in a row, without a reason, it may treat a request as withdrawn
 * @param claimCapWeeksPay the most that a tribunal can award
 * @param kinds what can be asked for: codes of the catalogue
 */
public record LawFacts(
        int serviceWeeks,
        int requestsInTwelveMonths,
        int decisionMonths,
        boolean consultFirst,
        boolean explained,
        List<Ground> grounds,
        int longerAfterwardsMonths,
        int missedMeetings,
        int claimCapWeeksPay,
        List<String> kinds) {

    public LawFacts {
        grounds = List.copyOf(grounds);
        kinds = List.copyOf(kinds);
    }

    /** The last day of the months that begin with the day of the request. */
    public LocalDate lastDay(LocalDate madeOn) {
        var sameDay = madeOn.plusMonths(decisionMonths);
        return sameDay.getDayOfMonth() == madeOn.getDayOfMonth() ? sameDay.minusDays(1) : sameDay;
    }
}
