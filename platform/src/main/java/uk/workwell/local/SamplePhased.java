package uk.workwell.local;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.returntowork.phased.Ramp;
import uk.workwell.returntowork.phased.WeekHours;

/** Phased returns in three areas: three times in each state that one can have. */
@Component
@Profile({"local", "test"})
@Order(42)
class SamplePhased implements SampleData {

    private static final int EACH = 3;
    private static final WeekHours BUS_STRIKE = WeekHours.of(120, 120, 0, 60);

    private final SampleEmployees employees;
    private final SamplePlanning planning;
    private final SampleNight night;
    private final SampleDays days;

    SamplePhased(SampleEmployees employees, SamplePlanning planning, SampleNight night, SampleDays days) {
        this.employees = employees;
        this.planning = planning;
        this.night = night;
        this.days = days;
    }

    /** How far a sample return has come; the longest in support have come furthest. */
    private enum Tale {
        FINISHED,
        RUNNING,
        AGREED,
        PROPOSED,
        ENDED
    }

    @Override
    public String fill() {
        int made = employees.inEachArea(this::fill);
        if (made == 0) return "phased returns as they were";
        // One night begins what is agreed, another finishes what has begun.
        night.pass("turn-phased-returns");
        night.pass("turn-phased-returns");
        return made + " phased returns";
    }

    private int fill(List<SampleEmployee> all) {
        if (all.stream().anyMatch(planning::hasOne)) return 0;
        int made = 0;
        for (var tale : Tale.values()) {
            for (int which = 0; which < EACH; which++) {
                tell(all.get(made % all.size()), tale, which);
                made++;
            }
        }
        return made + EACH;
    }

    private void tell(SampleEmployee one, Tale tale, int which) {
        switch (tale) {
            case FINISHED -> {
                planning.propose(one, monday(-6), Ramp.WEEKS_4, days.ago(48));
                planning.agree(one, days.ago(46));
                for (int week = 0; week < 4; week++) planning.workAsPlanned(one, week, days.ago(36 - 7 * week));
            }
            case RUNNING -> {
                planning.propose(one, monday(-2), which == 1 ? Ramp.HALF_DAYS : Ramp.WEEKS_6, days.ago(20));
                planning.agree(one, days.ago(18));
                planning.workAsPlanned(one, 0, days.ago(8));
                if (which == 1) planning.work(one, 1, BUS_STRIKE, "The buses were on strike", days.ago(1));
                if (which == 2) planning.workAsPlanned(one, 1, days.ago(1));
            }
            case AGREED -> {
                planning.propose(one, monday(2), Ramp.WEEKS_8, days.ago(6));
                planning.agree(one, days.ago(4));
            }
            case PROPOSED -> {
                planning.propose(one, monday(2), Ramp.ALTERNATE_DAYS, days.ago(3));
                if (which > 0) planning.signAsPerson(one, days.ago(2));
                if (which > 1) planning.signAsCoach(one, days.ago(1));
            }
            case ENDED -> {
                planning.propose(one, monday(-1), Ramp.WEEKS_6, days.ago(11));
                planning.end(one, "Off sick again before the first day. We plan it anew.", days.ago(7));
                // And the one that is being written instead.
                planning.draft(one, monday(3), Ramp.WEEKS_8, days.ago(1));
            }
        }
    }

    /** So many weeks after the Monday of this one. */
    private LocalDate monday(int weeks) {
        return days.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks);
    }
}
