package uk.workwell.tenant.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.workwell.tenant.places.ReferenceTable;

/** Reads what an ICB decided about changes at work. */
final class AgreementCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final Set<String> JOBS = Set.of("ANY", "OFFICE", "MANUAL", "SHIFTS", "DRIVING");
    private static final String TIMES = "support.agreements";
    private static final String OFFERED = "support.adjustments";

    private final List<Problem> problems = new ArrayList<>();

    private AgreementCheck() {}

    static List<Problem> problems(SupportRules support) {
        var check = new AgreementCheck();
        check.times(support.agreements().value());
        check.offered(support.adjustments().value());
        return check.problems;
    }

    private void times(AgreementRules rules) {
        within(rules.acknowledgeWorkingDays(), 1, 10, "working days to acknowledge");
        within(rules.decideSimpleWorkingDays(), 1, 40, "working days for what is simple");
        within(rules.decideComplexWorkingDays(), 1, 60, "working days for all others");
        refuseIf(
                rules.decideComplexWorkingDays() < rules.decideSimpleWorkingDays(),
                TIMES,
                "What is simple cannot take longer than the rest");
        within(rules.permitDays(), 7, 90, "days for the person's yes");
        within(rules.offerDays(), 7, 90, "days for the answer to an offer");
        within(rules.trialWeeksLeast(), 1, 12, "weeks for the shortest trial");
        within(rules.trialWeeksMost(), 1, 26, "weeks for the longest trial");
        refuseIf(
                rules.trialWeeksMost() < rules.trialWeeksLeast(),
                TIMES,
                "The longest trial cannot be shorter than the shortest");
        var weeks = rules.reviewWeeks();
        refuseIf(weeks.isEmpty(), TIMES, "Say after how many weeks somebody asks whether it works");
        refuseIf(
                IntStream.range(1, weeks.size()).anyMatch(n -> weeks.get(n) <= weeks.get(n - 1))
                        || weeks.stream().anyMatch(week -> week < 1),
                TIMES,
                "Put the weeks of the reviews in order");
        within(rules.reviewMonthsAfter(), 1, 12, "months between later reviews");
        within(rules.remindDays(), 1, 40, "days before the last one to remind an employer");
    }

    private void offered(AdjustmentsOffered offered) {
        var common = ReferenceTable.of("adjustments").rows(row -> row.text("code")).stream()
                .collect(Collectors.toSet());
        offered.without()
                .forEach(code ->
                        refuseIf(!common.contains(code), OFFERED, "The catalogue has no " + code + " to leave out"));
        var seen = new HashSet<>(common);
        for (var own : offered.added()) {
            var at = OFFERED + "." + own.code();
            refuseIf(!CODE.matcher(own.code()).matches(), at, "Use capital letters, digits and underscores");
            refuseIf(!seen.add(own.code()), at, "There is one with this code already");
            refuseIf(
                    own.words().isBlank() || own.words().length() > 80, at, "Call it something, in at most 80 letters");
            refuseIf(own.category().isBlank(), at, "Say what kind of change it is");
            refuseIf(own.helpsWith().isEmpty(), at, "Say what it helps with");
            refuseIf(own.inJobs().isEmpty() || !JOBS.containsAll(own.inJobs()), at, "Say in which jobs, or in any");
        }
        refuseIf(
                new HashSet<>(offered.without()).size() >= common.size()
                        && offered.added().isEmpty(),
                OFFERED,
                "Leave something to ask for");
    }

    private void within(int value, int from, int to, String what) {
        refuseIf(value < from || value > to, TIMES, "Enter %d to %d %s".formatted(from, to, what));
    }

    private void refuseIf(boolean wrong, String at, String words) {
        if (wrong) problems.add(new Problem(at, words));
    }
}
