package uk.workwell.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.appointments.HoursResult.ChangedSince;
import uk.workwell.casework.appointments.HoursResult.Done;
import uk.workwell.casework.appointments.HoursResult.NotFound;
import uk.workwell.casework.appointments.HoursResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** Who enters whose hours and days away, on a real database. */
@WorkWellTest
class CoachHoursTest {

    private static final WorkingWeek ASSUMED = WorkingWeek.assumed();

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    CoachHours hours;

    private InSupport one;

    @BeforeEach
    void aCoach() {
        one = cases.opened(fixtures.icb("QE1"));
    }

    private HoursResult work(Colleague by, WorkingWeek shown, int until) {
        var monday = new OpenHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(until, 0));
        return one.icb().as(by, () -> hours.work(by, one.coach().id(), shown, List.of(monday)));
    }

    private CoachHours.Entered read(Colleague by) {
        return one.icb().as(by, () -> hours.of(by, one.coach().id())).orElseThrow();
    }

    private String lastInTheTrail() {
        return Rows.text(
                "select actor_id from audit_entry where action = 'CoachHoursChanged' and subject_id = ? order by at desc limit 1",
                one.coach().id().value());
    }

    private HoursResult away(Colleague by) {
        var day = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON).plusDays(3);
        return one.icb().as(by, () -> hours.goAway(by, one.coach().id(), day, day));
    }

    @Nested
    class ALead {

        private final Colleague lead = fixtures.icb("QE1").lead();

        @Test
        void entersThoseOfACoachAndTheTrailSaysWho() {
            assertThat(work(lead, ASSUMED, 13)).isInstanceOf(Done.class);
            assertThat(lastInTheTrail()).isEqualTo(lead.id().value().toString());
            var entered = read(one.coach());
            assertThat(entered.week().on(DayOfWeek.MONDAY).orElseThrow().to()).isEqualTo(LocalTime.of(13, 0));
            assertThat(entered.enteredBy()).contains(lead.name());
        }

        @Test
        void entersDaysAwayAndTakesThemBack() {
            assertThat(away(lead)).isInstanceOf(Done.class);
            var days = read(lead).away();
            assertThat(days).hasSize(1);
            one.icb()
                    .as(
                            lead,
                            () -> hours.comeBack(
                                    lead, one.coach().id(), days.getFirst().id()));
            assertThat(read(lead).away()).isEmpty();
            assertThat(Rows.text(
                            "select ended_by from coach_away where id = ?",
                            days.getFirst().id()))
                    .isEqualTo(lead.id().value().toString());
        }

        @Test
        void choosesAmongTheCoachesOfTheProvider() {
            assertThat(one.icb().as(lead, () -> hours.whose(lead)).stream().map(Colleague::id))
                    .startsWith(lead.id())
                    .contains(one.coach().id());
        }

        @Test
        void ofAnotherIcbFindsNobody() {
            var elsewhere = fixtures.icb("QOP");
            assertThat(elsewhere.as(
                            elsewhere.lead(),
                            () -> hours.of(elsewhere.lead(), one.coach().id())))
                    .isEmpty();
        }
    }

    @Nested
    class ACoach {

        @Test
        void entersOwnOnesWithoutBeingNamed() {
            assertThat(work(one.coach(), ASSUMED, 13)).isInstanceOf(Done.class);
            assertThat(read(one.coach()).enteredBy()).isEmpty();
        }

        @Test
        void hasNothingToDoWithThoseOfOthersAndNeitherHasADutyLead() {
            for (var other : List.of(one.icb().coach2(), one.icb().duty())) {
                assertThat(one.icb().as(other, () -> hours.of(other, one.coach().id())))
                        .isEmpty();
                assertThat(work(other, ASSUMED, 13)).isInstanceOf(NotFound.class);
                assertThat(away(other)).isInstanceOf(NotFound.class);
                assertThat(one.icb().as(other, () -> hours.whose(other))).containsExactly(other);
            }
        }

        @Test
        void isToldWhatIsWrong() {
            assertThat(work(one.coach(), ASSUMED, 8)).isInstanceOf(Refused.class);
            assertThat(read(one.coach()).week().said()).isFalse();
        }
    }

    @Nested
    class TwoWhoHaveTheSameHoursOpen {

        @Test
        void hearWhoWasQuickerAndOverwriteNothing() {
            var lead = one.icb().lead();
            assertThat(work(lead, ASSUMED, 13)).isInstanceOf(Done.class);
            assertThat(work(one.coach(), ASSUMED, 15))
                    .isInstanceOfSatisfying(
                            ChangedSince.class, since -> assertThat(since.by()).isEqualTo(lead.name()));
            var stands = read(one.coach()).week();
            assertThat(stands.on(DayOfWeek.MONDAY).orElseThrow().to()).isEqualTo(LocalTime.of(13, 0));
            assertThat(work(one.coach(), stands, 15)).isInstanceOf(Done.class);
        }

        @Test
        void saveOnceWhenTheyPressTheButtonTogether() throws Exception {
            for (var shown : List.of(
                    ASSUMED,
                    new WorkingWeek(
                            List.of(new OpenHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))), true))) {
                if (shown.said()) work(one.coach(), read(one.coach()).week(), 17);
                var together = new CyclicBarrier(2);
                try (var threads = Executors.newFixedThreadPool(2)) {
                    Callable<HoursResult> lead = () -> {
                        together.await();
                        return work(one.icb().lead(), shown, 13);
                    };
                    Callable<HoursResult> coach = () -> {
                        together.await();
                        return work(one.coach(), shown, 15);
                    };
                    var first = threads.submit(lead);
                    var second = threads.submit(coach);
                    assertThat(List.of(first.get(), second.get()))
                            .hasAtLeastOneElementOfType(Done.class)
                            .hasAtLeastOneElementOfType(ChangedSince.class);
                }
            }
        }
    }
}
