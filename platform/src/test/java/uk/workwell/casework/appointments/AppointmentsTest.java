package uk.workwell.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Channel;
import uk.workwell.casework.EndSupport;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.ExitReason;
import uk.workwell.casework.LogContact.Outcome;
import uk.workwell.casework.Mode;
import uk.workwell.casework.WorkOutcome;
import uk.workwell.casework.appointments.AppointmentResult.ChangedSince;
import uk.workwell.casework.appointments.AppointmentResult.Done;
import uk.workwell.casework.appointments.AppointmentResult.NotFound;
import uk.workwell.casework.appointments.AppointmentResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** Booking, moving and logging on a real database: what is refused, what stays to be read, who is quicker. */
@WorkWellTest
class AppointmentsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Appointing appointing;

    @Autowired
    AppointmentBook book;

    @Autowired
    CoachDiary diary;

    @Autowired
    CoachHours hours;

    @Autowired
    MissedAppointments missed;

    @Autowired
    Caseload caseload;

    @Autowired
    Episodes episodes;

    private InSupport one;

    @BeforeEach
    void aCase() {
        one = cases.started(fixtures.icb("QE1"));
    }

    /** Ten o'clock on the Tuesday after next: no bank holiday lies within the tests' weeks. */
    private Instant tuesday() {
        return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .plusDays(7)
                .atTime(10, 0)
                .atZone(WorkingDays.LONDON)
                .toInstant();
    }

    private static BookAppointment at(Instant start) {
        return at(start, null);
    }

    private static BookAppointment at(Instant start, @Nullable String outsideWords) {
        return new BookAppointment(
                AppointmentKind.REVIEW, start, 30, Mode.PHONE, null, "Have your diary ready", outsideWords);
    }

    private AppointmentResult booked(InSupport of, BookAppointment booking) {
        return of.icb().as(of.coach(), () -> appointing.book(of.coach(), of.id(), booking));
    }

    private AppointmentId booked(Instant start) {
        return done(booked(one, at(start)));
    }

    private static AppointmentId done(AppointmentResult result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done) result).id();
    }

    private static List<String> fields(AppointmentResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).faults().stream().map(Fault::field).toList();
    }

    private AppointmentResult log(AppointmentId shown, Attendance attendance) {
        return log(shown, new LogAppointment(attendance, null, null));
    }

    private AppointmentResult log(AppointmentId shown, LogAppointment log) {
        return one.icb().as(one.coach(), () -> appointing.log(one.coach(), one.id(), shown, log));
    }

    /** Its time has come. */
    private void passed(AppointmentId id) {
        Rows.text(
                "update appointment set starts_at = now() - interval '2 hours' where id = ? returning id", id.value());
    }

    private String nextAt() {
        return Rows.text("select next_at from care_case where id = ?", one.id().value());
    }

    @Nested
    class ABooking {

        @Test
        void isKeptWithItsWordsSealedAndShownInTheCaseload() {
            var id = booked(tuesday());
            var card = one.icb()
                    .as(one.coach(), () -> book.find(one.coach(), one.id(), id))
                    .orElseThrow();
            assertThat(card.words()).isEqualTo("Have your diary ready");
            assertThat(card.booked()).isTrue();
            assertThat(Rows.holding("appointment", "Have your diary ready")).isZero();
            assertThat(nextAt()).isNotEqualTo("null");
        }

        @Test
        void isRefusedInThePast() {
            assertThat(fields(booked(one, at(fixtures.now().minusSeconds(60))))).containsExactly("startsAt");
        }

        @Test
        void isRefusedFarAhead() {
            assertThat(fields(booked(one, at(fixtures.now().plus(Duration.ofDays(300))))))
                    .containsExactly("startsAt");
        }

        @Test
        void isRefusedInAClashWithAnyOtherOfTheCoachEvenOfTheSameCase() {
            booked(tuesday());
            assertThat(booked(one, at(tuesday().plusSeconds(29 * 60))))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                    refused.faults().getFirst().words())
                            .contains("The coach has another appointment", "10:00", "30 minutes"));
            done(booked(one, at(tuesday().plusSeconds(30 * 60))));
        }

        @Test
        void asksForAPlaceWhereTheyMeet() {
            var booking = new BookAppointment(AppointmentKind.REVIEW, tuesday(), 30, Mode.IN_PERSON, " ", null, null);
            assertThat(fields(booked(one, booking))).containsExactly("venue");
        }

        @Test
        void saysEverythingAtOnce() {
            var booking = new BookAppointment(
                    AppointmentKind.FIRST,
                    fixtures.now().minusSeconds(60),
                    4,
                    Mode.IN_PERSON,
                    null,
                    "x".repeat(301),
                    null);
            assertThat(fields(booked(one, booking)))
                    .containsExactlyInAnyOrder("kind", "minutes", "startsAt", "venue", "words");
        }

        @Test
        void isNotPossibleBeforeSupport() {
            var early = cases.opened(fixtures.icb("QE1"));
            assertThat(fields(booked(early, at(tuesday())))).containsExactly("case");
        }

        @Test
        void isNotFoundForAnotherCoachAndPossibleForTheLead() {
            var other = one.icb().coach2();
            assertThat(one.icb().as(other, () -> appointing.book(other, one.id(), at(tuesday()))))
                    .isInstanceOf(NotFound.class);
            var lead = one.icb().lead();
            done(one.icb().as(lead, () -> appointing.book(lead, one.id(), at(tuesday()))));
        }
    }

    @Nested
    class OutsideTheCoachsHours {

        @Test
        void aBookingAsksForAWordAndIsTakenWithOne() {
            var evening = tuesday().plus(Duration.ofHours(9));
            assertThat(booked(one, at(evening)))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                            .singleElement()
                            .satisfies(fault -> {
                                assertThat(fault.field()).isEqualTo("outsideWords");
                                assertThat(fault.words()).contains("09:00 to 17:00", "write why");
                            }));
            done(booked(one, at(evening, "Works until six")));
        }

        @Test
        void countTheHoursThatTheCoachEnteredAndTheDaysAway() {
            var day = LocalDate.ofInstant(tuesday(), WorkingDays.LONDON);
            var late = new OpenHours(DayOfWeek.TUESDAY, LocalTime.of(12, 0), LocalTime.of(20, 0));
            var coach = one.coach();
            assertThat(one.icb().as(coach, () -> hours.work(coach, coach.id(), WorkingWeek.assumed(), List.of(late))))
                    .isInstanceOf(HoursResult.Done.class);
            assertThat(fields(booked(one, at(tuesday())))).containsExactly("outsideWords");
            done(booked(one, at(tuesday().plus(Duration.ofHours(9)))));
            one.icb().as(coach, () -> hours.goAway(coach, coach.id(), day, day));
            assertThat(fields(booked(one, at(tuesday().plus(Duration.ofHours(5))))))
                    .containsExactly("outsideWords");
            var away = one.icb()
                    .as(coach, () -> hours.of(coach, coach.id()))
                    .orElseThrow()
                    .away();
            one.icb()
                    .as(
                            coach,
                            () -> hours.comeBack(
                                    coach, coach.id(), away.getFirst().id()));
            done(booked(one, at(tuesday().plus(Duration.ofHours(5)))));
        }

        @Test
        void freeTimesAreInsideThemAndNotTaken() {
            var free = one.icb().as(one.coach(), () -> diary.freeTimes(one.coach(), one.id(), 30));
            assertThat(free).hasSize(6);
            done(booked(one, at(free.getFirst())));
            assertThat(one.icb().as(one.coach(), () -> diary.freeTimes(one.coach(), one.id(), 30)))
                    .doesNotContain(free.getFirst());
        }
    }

    @Nested
    class AMove {

        @Test
        void makesANewVersionAndKeepsTheOldOne() {
            var first = booked(tuesday());
            var later = tuesday().plus(Duration.ofHours(1));
            var second =
                    done(one.icb().as(one.coach(), () -> appointing.move(one.coach(), one.id(), first, at(later))));
            var card = one.icb()
                    .as(one.coach(), () -> book.find(one.coach(), one.id(), second))
                    .orElseThrow();
            assertThat(card.sequence()).isEqualTo(1);
            assertThat(one.icb().as(one.coach(), () -> book.versions(one.coach(), card)))
                    .extracting(AppointmentCard::id)
                    .containsExactly(second, first);
            assertThat(one.icb().as(one.coach(), () -> book.of(one.coach(), one.id())))
                    .filteredOn(AppointmentCard::booked)
                    .extracting(AppointmentCard::id)
                    .containsExactly(second);
        }

        @Test
        void mayOverlapTheTimeThatItGivesUpAndFreesIt() {
            var first = booked(tuesday());
            one.icb()
                    .as(
                            one.coach(),
                            () -> appointing.move(
                                    one.coach(), one.id(), first, at(tuesday().plusSeconds(900))));
            done(booked(one, at(tuesday().minusSeconds(900))));
        }

        @Test
        void ofAVersionThatSomebodyChangedSaysWhoAndWhen() {
            var first = booked(tuesday());
            var lead = one.icb().lead();
            done(one.icb()
                    .as(
                            lead,
                            () -> appointing.move(
                                    lead, one.id(), first, at(tuesday().plusSeconds(3600)))));
            assertThat(one.icb()
                            .as(
                                    one.coach(),
                                    () -> appointing.move(
                                            one.coach(),
                                            one.id(),
                                            first,
                                            at(tuesday().plusSeconds(7200)))))
                    .isInstanceOfSatisfying(ChangedSince.class, changed -> assertThat(changed.by())
                            .isEqualTo(lead.name()));
        }
    }

    @Nested
    class AnEntry {

        @ParameterizedTest
        @EnumSource(names = "FUTURE", mode = EnumSource.Mode.EXCLUDE)
        void takesEveryNationalCode(Attendance attendance) {
            var id = booked(tuesday());
            passed(id);
            var logged = done(log(id, attendance));
            assertThat(Rows.text("select attendance from appointment where id = ?", logged.value()))
                    .isEqualTo(attendance.code());
            assertThat(Rows.text("select attendance from appointment where id = ?", id.value()))
                    .as("what was booked stays to be read")
                    .isEqualTo("0");
        }

        @ParameterizedTest
        @EnumSource(names = {"ON_TIME", "LATE_SEEN", "LATE_NOT_SEEN", "DID_NOT_ATTEND", "FUTURE"})
        void cannotSayBeforeItsTimeHowItWent(Attendance attendance) {
            assertThat(fields(log(booked(tuesday()), attendance))).containsExactly("attendance");
        }

        @ParameterizedTest
        @EnumSource(names = {"CANCELLED_BY_PERSON", "CANCELLED_BY_US"})
        void canCancelBeforeAndFreesTheTime(Attendance attendance) {
            done(log(booked(tuesday()), attendance));
            assertThat(nextAt()).isEqualTo("null");
            booked(tuesday());
        }

        @Test
        void writesWhatHappenedAndBooksTheNextOneInOneGo() {
            var id = booked(tuesday());
            passed(id);
            var next = at(tuesday().plus(Duration.ofDays(7)));
            var logged = done(log(id, new LogAppointment(Attendance.ON_TIME, "Spoke about shorter shifts", next)));
            var card = one.icb()
                    .as(one.coach(), () -> book.find(one.coach(), one.id(), logged))
                    .orElseThrow();
            assertThat(card.note()).isNotNull();
            assertThat(Rows.holding("case_note", "shorter shifts")).isZero();
            assertThat(one.icb().as(one.coach(), () -> book.next(one.coach(), one.id())))
                    .hasValueSatisfying(coming -> assertThat(coming.startsAt()).isEqualTo(next.startsAt()));
        }

        @Test
        void writesNothingWhenTheNextOneIsRefused() {
            var id = booked(tuesday());
            passed(id);
            var past = at(fixtures.now().minusSeconds(60));
            assertThat(fields(log(id, new LogAppointment(Attendance.ON_TIME, "Spoke", past))))
                    .containsExactly("next.startsAt");
            assertThat(Rows.text("select count(*) from appointment where supersedes = ?", id.value()))
                    .isEqualTo("0");
        }

        @Test
        void isMadeOnce() {
            var id = booked(tuesday());
            passed(id);
            done(log(id, Attendance.ON_TIME));
            assertThat(log(id, Attendance.DID_NOT_ATTEND)).isInstanceOf(ChangedSince.class);
        }
    }

    @Nested
    class TwoAtOnce {

        private List<AppointmentResult> together(
                java.util.concurrent.Callable<AppointmentResult> first,
                java.util.concurrent.Callable<AppointmentResult> second)
                throws Exception {
            var start = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var both = Stream.of(first, second)
                        .map(work -> threads.submit(() -> {
                            start.await();
                            return work.call();
                        }))
                        .toList();
                return List.of(answer(both.get(0)), answer(both.get(1)));
            }
        }

        private static AppointmentResult answer(Future<AppointmentResult> future) throws Exception {
            return future.get();
        }

        @Test
        void bookTheSameTimeOfACoachAndOneHearsThatItIsTaken() throws Exception {
            for (int round = 0; round < 10; round++) {
                var start = tuesday().plus(Duration.ofHours(round % 5)).plus(Duration.ofDays(7L * (round / 5)));
                var results = together(() -> booked(one, at(start)), () -> one.icb()
                        .as(
                                one.icb().lead(),
                                () -> appointing.book(one.icb().lead(), one.id(), at(start.plusSeconds(600)))));
                assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
                assertThat(results)
                        .filteredOn(Refused.class::isInstance)
                        .singleElement()
                        .satisfies(refused -> assertThat(fields(refused)).containsExactly("startsAt"));
            }
        }

        @Test
        void moveTheSameAppointmentAndOneHearsWhoWasQuicker() throws Exception {
            for (int round = 0; round < 5; round++) {
                var id = booked(tuesday().plus(Duration.ofDays(7L * round)));
                var to = tuesday().plus(Duration.ofDays(7L * round)).plus(Duration.ofHours(2));
                var lead = one.icb().lead();
                var results = together(
                        () -> one.icb().as(one.coach(), () -> appointing.move(one.coach(), one.id(), id, at(to))),
                        () -> one.icb().as(lead, () -> appointing.move(lead, one.id(), id, at(to))));
                assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
                assertThat(results).filteredOn(ChangedSince.class::isInstance).hasSize(1);
            }
        }
    }

    @Nested
    class TheEndOfSupport {

        @Test
        void cancelsWhatIsToComeAndFreesTheTime() {
            var id = booked(tuesday());
            var version = cases.card(one).version();
            var end = new EndSupport(one.id(), ExitReason.COMPLETED, WorkOutcome.RTW_FULL, null, version);
            assertThat(one.icb().as(one.coach(), () -> episodes.end(one.coach(), end)))
                    .isInstanceOf(CaseResult.Done.class);
            assertThat(Rows.text("select attendance from appointment where supersedes = ?", id.value()))
                    .isEqualTo(Attendance.CANCELLED_BY_US.code());
            assertThat(Rows.texts("select 1 from coach_time where appointment_id = ?", id.value()))
                    .isEmpty();
            assertThat(nextAt()).isEqualTo("null");
        }
    }

    @Nested
    class SomebodyWhoDoesNotCome {

        private void misses(int times) {
            for (int i = 0; i < times; i++) {
                var id = booked(tuesday().plus(Duration.ofHours(i)));
                passed(id);
                Rows.texts("delete from coach_time where appointment_id = ? returning appointment_id", id.value());
                done(log(id, Attendance.DID_NOT_ATTEND));
            }
        }

        private List<MissedState> waiting(Colleague coach) {
            return one.icb().as(coach, () -> missed.waiting(coach)).stream()
                    .map(task -> task.missed().state())
                    .toList();
        }

        private CaseResult contacted(Colleague by, Outcome outcome) {
            return contacted(by, outcome, fixtures.now().minusSeconds(1));
        }

        private CaseResult contacted(Colleague by, Outcome outcome, Instant at) {
            var contact = new ContactAfterMissing(one.id(), at, Channel.TEXT, outcome, "Asked about the bus");
            return one.icb().as(by, () -> missed.contacted(by, contact));
        }

        private String lastContact() {
            return Rows.text(
                    "select last_contact_on from care_case where id = ?",
                    one.id().value());
        }

        private CaseState state() {
            return cases.card(one).state();
        }

        @Test
        void onceMakesNoTask() {
            misses(1);
            assertThat(waiting(one.coach())).isEmpty();
        }

        @Test
        void twiceIsATaskUntilTheyAreContacted() {
            misses(2);
            assertThat(waiting(one.coach())).containsExactly(MissedState.TO_CONTACT);
            assertThat(waiting(one.icb().coach2())).isEmpty();
            assertThat(contacted(one.icb().coach2(), Outcome.REACHED)).isInstanceOf(CaseResult.NotFound.class);
            assertThat(contacted(one.coach(), Outcome.NO_ANSWER)).isInstanceOf(CaseResult.Done.class);
            assertThat(waiting(one.coach())).isEmpty();
            assertThat(state()).isEqualTo(CaseState.STARTED);
        }

        @Test
        void andIsContactedHasItKeptAsAStepWithItsWordsSealed() {
            misses(2);
            contacted(one.coach(), Outcome.LEFT_MESSAGE);
            var step = one.icb()
                    .as(one.coach(), () -> caseload.of(one.coach()).steps(one.id()))
                    .getFirst();
            assertThat(step.action()).isEqualTo("contactAfterMissing");
            assertThat(step.to()).isEqualTo(CaseState.STARTED);
            var contact = java.util.Objects.requireNonNull(step.contact());
            assertThat(contact.channel()).isEqualTo(Channel.TEXT);
            assertThat(contact.words()).isEqualTo("Asked about the bus");
            assertThat(Rows.holding("case_step", "Asked about the bus")).isZero();
        }

        @Test
        void wasSpokenWithOnlyWhereTheyWereReached() {
            misses(2);
            Rows.text(
                    "update care_case set last_contact_on = '2026-01-05' where id = ? returning id",
                    one.id().value());
            contacted(one.coach(), Outcome.LEFT_MESSAGE);
            assertThat(lastContact()).isEqualTo("2026-01-05");
            booked(tuesday().plus(Duration.ofDays(1)));
            misses(1);
            Rows.text(
                    "update missed_in_a_row set state = 'TO_CONTACT' where case_id = ? returning case_id",
                    one.id().value());
            contacted(one.coach(), Outcome.REACHED);
            assertThat(lastContact()).isNotEqualTo("2026-01-05");
        }

        @Test
        void isNotContactedInTheFutureOrBeforeTheCaseOrWithABooking() {
            misses(2);
            assertThat(contacted(one.coach(), Outcome.BOOKED, fixtures.now().plus(Duration.ofHours(1))))
                    .isInstanceOfSatisfying(CaseResult.Refused.class, refused -> assertThat(
                                    refused.faults().stream().map(Fault::field))
                            .containsExactly("at", "outcome"));
            assertThat(contacted(one.coach(), Outcome.REACHED, fixtures.now().minus(Duration.ofDays(4000))))
                    .isInstanceOf(CaseResult.Refused.class);
            assertThat(waiting(one.coach())).containsExactly(MissedState.TO_CONTACT);
        }

        @Test
        void isContactedOnceForEachTimeItIsAskedFor() {
            misses(2);
            contacted(one.coach(), Outcome.REACHED);
            assertThat(contacted(one.coach(), Outcome.REACHED))
                    .isInstanceOfSatisfying(CaseResult.Refused.class, refused -> assertThat(
                                    refused.faults().getFirst().words())
                            .contains("Nothing is waiting"));
        }

        @Test
        void twiceIsATaskUntilANewTimeIsBooked() {
            misses(2);
            booked(tuesday().plus(Duration.ofDays(1)));
            assertThat(waiting(one.coach())).isEmpty();
        }

        @Test
        void threeTimesMakesTheEndOfSupportDueAndClosesNothing() {
            misses(3);
            assertThat(state()).isEqualTo(CaseState.EXIT_DUE);
            assertThat(waiting(one.coach())).containsExactly(MissedState.EXIT_DUE);
        }

        @Test
        void threeTimesWithAnOpenConcernEndsNothing() {
            fixtures.aConcern(one.icb(), one.coach(), one.id());
            misses(3);
            assertThat(state()).isEqualTo(CaseState.STARTED);
            assertThat(waiting(one.coach())).containsExactly(MissedState.EXIT_DUE);
        }

        @Test
        void andThenComesBeginsAfresh() {
            misses(2);
            var id = booked(tuesday().plus(Duration.ofDays(1)));
            passed(id);
            done(log(id, Attendance.LATE_SEEN));
            misses(1);
            assertThat(waiting(one.coach())).isEmpty();
        }
    }
}
