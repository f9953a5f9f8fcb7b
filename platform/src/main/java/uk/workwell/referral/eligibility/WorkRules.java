package uk.workwell.referral.eligibility;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.workwell.referral.eligibility.Rule.Wording;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.RefusalReason;
import uk.workwell.tenant.settings.Rules;
import uk.workwell.tenant.settings.WeekLimit;

final class WorkRules {

    private WorkRules() {}

    static Line inAGroupThatIsServed(Circumstances person, Rules area) {
        var served = area.cohorts().value();
        var needs = served.stream().map(WorkRules::situation).collect(joining(", or ", "The person ", ""));
        var rule = new Wording("inAGroupThatIsServed", needs, RefusalReason.NOT_IN_COHORT);
        var work = person.work();
        if (work == null) {
            return rule.unknown("The situation at work is not known", "Knowing how things stand at work");
        }
        var input = "The person " + situation(work);
        return served.contains(work) ? rule.pass(input) : rule.fail(input, "A change of situation at work");
    }

    static Line recentlyInWork(Circumstances person, Rules area) {
        return switch (person.work()) {
            case null ->
                wording("time away from work", new WeekLimit(null))
                        .unknown("The situation at work is not known", "Knowing how things stand at work");
            case IN_WORK -> wording("time away from work", new WeekLimit(null)).pass("At work");
            case OFF_SICK ->
                measured(
                        "absence",
                        "first day off",
                        person.firstDayOff(),
                        area.maxWeeksAbsent().value(),
                        person.receivedOn());
            case OUT_OF_WORK ->
                measured(
                        "time without a job",
                        "last day worked",
                        person.lastWorked(),
                        area.maxWeeksOutOfWork().value(),
                        person.receivedOn());
        };
    }

    private static Line measured(
            String what, String since, @Nullable LocalDate day, WeekLimit limit, LocalDate receivedOn) {
        var rule = wording(what, limit);
        if (limit.weeks() == null) {
            return rule.pass(day == null ? "Not asked: there is no limit" : "The " + since + " was " + Rule.day(day));
        }
        if (day == null) {
            return rule.unknown("The " + since + " is not known", "The " + since);
        }
        if (day.isAfter(receivedOn)) {
            return rule.pass("The " + since + " is still to come, on " + Rule.day(day));
        }
        var input = "The %s was %s, %s before receipt"
                .formatted(since, Rule.day(day), weeks(ChronoUnit.WEEKS.between(day, receivedOn)));
        return limit.allows(day, receivedOn)
                ? rule.pass(input)
                : rule.fail(input, "A " + since + " on or after " + Rule.day(receivedOn.minusWeeks(limit.weeks())));
    }

    private static Wording wording(String what, WeekLimit limit) {
        var needs =
                limit.weeks() == null ? "No limit to the " + what : "At most " + weeks(limit.weeks()) + " of " + what;
        return new Wording("recentlyInWork", needs, RefusalReason.OUT_OF_WORK_TOO_LONG);
    }

    private static String weeks(long count) {
        return count == 1 ? "1 week" : count + " weeks";
    }

    private static String situation(Cohort cohort) {
        return switch (cohort) {
            case IN_WORK -> "is at work";
            case OFF_SICK -> "has a job and is off sick";
            case OUT_OF_WORK -> "is out of work";
        };
    }
}
