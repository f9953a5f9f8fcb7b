package uk.workwell.returntowork.phased;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnDeviated;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedWeekWorked;
import uk.workwell.returntowork.phased.PhasedResult.Done;
import uk.workwell.returntowork.phased.PhasedResult.Fault;
import uk.workwell.returntowork.phased.PhasedResult.Refused;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** Takes down what was really worked, and opens a talk where it differs too much from the plan. Joins the caller's transaction. */
@Component
class WorkedWeeks {

    private static final int LONGEST = 500;

    private final WorkedTable worked;
    private final VersionTable versions;
    private final LookingOver looking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkedWeeks(
            WorkedTable worked,
            VersionTable versions,
            LookingOver looking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.worked = worked;
        this.versions = versions;
        this.looking = looking;
        this.events = events;
        this.clock = clock;
    }

    PhasedResult enter(PhasedReturn plan, int week, WeekHours hours, String words, Who by) {
        var number = plan.agreed();
        if (number == null || plan.state() == PhasedState.ENDED) {
            return Refused.because("week", "Hours are written down once the plan is agreed and under way");
        }
        var inForce = versions.of(plan.caseId()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
        var content = inForce.content();
        var faults = faults(content, week, hours, words);
        if (!faults.isEmpty()) return new Refused(faults);
        worked.insert(plan, new Worked(week, hours, words, by, clock.instant()));
        events.publishEvent(new PhasedWeekWorked(CurrentTenant.get(), plan.caseId()));
        boolean differs = Deviation.in(content, worked.of(plan.id()), looking.allowedDeviation()).stream()
                .anyMatch(one -> one.week() == week);
        if (differs && worked.insertTalk(plan, week, clock.instant())) {
            var text = inForce.document();
            events.publishEvent(new PhasedReturnDeviated(
                    CurrentTenant.get(), plan.caseId(), week, by.side(), text == null ? null : text.value()));
        }
        return new Done(plan.state());
    }

    private List<Fault> faults(PhasedContent content, int week, WeekHours hours, String words) {
        var faults = new ArrayList<Fault>();
        if (week < 0 || week >= content.weeks().size()) {
            faults.add(new Fault("week", "Choose a week of the plan"));
        } else if (content.monday(week).isAfter(WorkingDays.today(clock))) {
            faults.add(new Fault("week", "This week has not begun yet"));
        }
        for (var day : DayOfWeek.values()) {
            if (hours.on(day).minutes() > 24 * 60) {
                faults.add(new Fault("worked-" + PhasedRules.shortly(day), "A day has 24 hours"));
            }
        }
        if (Objects.requireNonNull(words).length() > LONGEST) {
            faults.add(new Fault("words", "Shorten this to %d characters".formatted(LONGEST)));
        }
        return faults;
    }
}
