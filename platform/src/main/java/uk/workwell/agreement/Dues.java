package uk.workwell.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.AgreementRules;
import uk.workwell.tenant.settings.SettingsBook;

/** By when each step is due. */
@Component("adjustmentDues")
class Dues {

    private final WorkingDays workingDays;
    private final Clock clock;
    private final SettingsBook settings;

    Dues(WorkingDays workingDays, Clock clock, SettingsBook settings) {
        this.workingDays = workingDays;
        this.clock = clock;
        this.settings = settings;
    }

    /** What the ICB decided. */
    private AgreementRules rules() {
        return settings.current(CurrentTenant.get()).support().agreements().value();
    }

    LocalDate today() {
        return WorkingDays.today(clock);
    }

    LocalDate permission() {
        return today().plusDays(rules().permitDays());
    }

    LocalDate acknowledgement() {
        return workingDays.add(today(), rules().acknowledgeWorkingDays());
    }

    /** Counted from the day on which the person sent it. */
    LocalDate decision(boolean simple, @Nullable Instant sentAt) {
        var from = sentAt == null ? today() : LocalDate.ofInstant(sentAt, WorkingDays.LONDON);
        return workingDays.add(from, rules().decideWorkingDays(simple));
    }

    /** Asked anew, the days begin anew. */
    LocalDate decisionAnew(boolean simple) {
        return workingDays.add(today(), rules().decideWorkingDays(simple));
    }

    LocalDate answerToAnOffer() {
        return today().plusDays(rules().offerDays());
    }

    /** The next time to ask "did it work?" after today, counted from the first day. */
    LocalDate review(@Nullable LocalDate firstDay) {
        var from = firstDay == null ? today() : firstDay;
        var early = rules().reviewWeeks().stream().map(from::plusWeeks);
        var last = from.plusWeeks(rules().reviewWeeks().getLast());
        var later = Stream.iterate(1, n -> n + 1).map(n -> last.plusMonths((long) n * rules().reviewMonthsAfter()));
        return Stream.concat(early, later)
                .filter(day -> day.isAfter(today()))
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong with the length of a trial; null for nothing. */
    @Nullable
    String trialProblem(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null || until == null) return "Enter the last day of the trial";
        boolean fits = !until.isBefore(from.plusWeeks(rules().trialWeeksLeast()).minusDays(1))
                && !until.isAfter(from.plusWeeks(rules().trialWeeksMost()));
        return fits
                ? null
                : "A trial lasts %d to %d weeks: end it between %s and %s"
                        .formatted(
                                rules().trialWeeksLeast(),
                                rules().trialWeeksMost(),
                                Written.day(from.plusWeeks(rules().trialWeeksLeast())
                                        .minusDays(1)),
                                Written.day(from.plusWeeks(rules().trialWeeksMost())));
    }
}
