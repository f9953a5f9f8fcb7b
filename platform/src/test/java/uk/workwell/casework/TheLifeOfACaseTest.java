package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.CaseResult.ChangedSince;
import uk.workwell.casework.CaseResult.Done;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.NotFound;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.casework.LogContact.Outcome;
import uk.workwell.person.PersonId;
import uk.workwell.referral.Capacity;
import uk.workwell.referral.LiveEpisodes;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** From the accepted referral to day 0, through the services' own verbs, on a real database. */
@WorkWellTest
class TheLifeOfACaseTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Caseload caseload;

    @Autowired
    Casework casework;

    @Autowired
    CaseStanding standing;

    @Autowired
    Capacity capacity;

    @Autowired
    LiveEpisodes episodes;

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnIcb icb;
    private Colleague coach;
    private AReferral referral;

    @BeforeEach
    void anAcceptedReferral() {
        icb = fixtures.icb("QE1");
        // A diary of their own: appointments of other tests must not clash.
        coach = icb.in(() -> team.find(team.add(AddStaff.of(
                        "Idris Fernleigh", "idris-" + UUID.randomUUID() + "@x.example", icb.provider(), Role.COACH)))
                .orElseThrow());
        referral = fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(4)))
                .accepted(coach);
    }

    private CaseCard card(Colleague colleague) {
        return icb.as(colleague, () -> caseload.of(colleague).find(id()).orElseThrow());
    }

    private CaseCard card() {
        return card(coach);
    }

    private CaseId id() {
        return icb.in(() ->
                transaction.execute(status -> new CaseId(jdbc.sql("select id from care_case where referral_id = ?")
                        .param(referral.id().value())
                        .query(UUID.class)
                        .single())));
    }

    private CaseResult contact(Outcome outcome, @Nullable Booking booking) {
        var at = fixtures.now().minusSeconds(60);
        return icb.as(
                coach,
                () -> casework.logContact(
                        coach,
                        new LogContact(id(), at, Channel.PHONE, outcome, "Sounded glad", booking, card().version())));
    }

    private Booking tomorrow() {
        return new Booking(fixtures.now().plus(Duration.ofDays(1)), 45, Mode.VIDEO).allTheSame("It suits them");
    }

    private CaseResult log(Instant startsAt, Attendance attendance, @Nullable Boolean agreed) {
        return icb.as(
                coach,
                () -> casework.logFirstAppointment(
                        coach,
                        new LogFirstAppointment(id(), startsAt, 45, Mode.VIDEO, attendance, agreed, card().version())));
    }

    private boolean heard(String action) {
        return icb.in(() -> transaction.execute(
                status -> jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                                .params(action, id().value())
                                .query(Integer.class)
                                .single()
                        > 0));
    }

    private static Instant justNow(Fixtures fixtures) {
        return fixtures.now().minus(Duration.ofHours(1));
    }

    @Nested
    class AnAcceptedReferral {

        @Test
        void isACaseAtOnceForTheCoachWhoWasNamed() {
            assertThat(card().state()).isEqualTo(CaseState.OPENED);
            assertThat(card().clock().forecast()).isTrue();
            assertThat(card().maxWeeks()).isPositive();
            assertThat(heard("CaseOpened")).isTrue();
        }

        @Test
        void isThereForTheLeadAndForNobodyElse() {
            assertThat(card(icb.lead()).id()).isEqualTo(id());
            assertThat(icb.as(icb.coach2(), () -> caseload.of(icb.coach2()).find(id())))
                    .isEmpty();
            assertThat(icb.as(icb.admin(), () -> caseload.of(icb.admin()).find(id())))
                    .isEmpty();
            var other = fixtures.anotherProviderOf(icb);
            assertThat(other.as(other.lead(), () -> caseload.of(other.lead()).find(id())))
                    .isEmpty();
            var elsewhere = fixtures.icb("QOP");
            assertThat(elsewhere.as(elsewhere.lead(), () -> caseload.of(elsewhere.lead())
                            .find(id())))
                    .isEmpty();
        }

        @Test
        void makesTheCoachFullerAndThePersonSupported() {
            var person = new PersonId(card().person());
            assertThat(icb.<Boolean>in(() -> episodes.hasLive(person))).isTrue();
            assertThat(icb.<Integer>in(() -> capacity.weightedLoad(coach.id()))).isPositive();
            contact(Outcome.DECLINED, null);
            assertThat(icb.<Boolean>in(() -> episodes.hasLive(person))).isFalse();
        }
    }

    @Nested
    class AContact {

        @Test
        void withoutAnAnswerLeadsToMakingContact() {
            assertThat(contact(Outcome.NO_ANSWER, null)).isEqualTo(new Done(CaseState.CONTACTING));
            assertThat(card().lastContactOn()).isNotNull();
            var step = icb.as(coach, () -> caseload.of(coach).steps(id())).getFirst();
            assertThat(step.contact()).isNotNull();
            assertThat(step.by().id()).isEqualTo(coach.id().value());
        }

        @Test
        void canBookTheFirstAppointmentAndMovesTheForecast() {
            var booking = tomorrow();
            assertThat(contact(Outcome.BOOKED, booking)).isEqualTo(new Done(CaseState.BOOKED));
            assertThat(card().clock().start()).isEqualTo(SupportClock.dayOf(booking.startsAt()));
            assertThat(card().nextAt()).isNotNull();
        }

        @Test
        void thatEndsInANoEndsTheCaseBeforeItsStart() {
            assertThat(contact(Outcome.DECLINED, null)).isEqualTo(new Done(CaseState.DECLINED));
            var stands = icb.in(() -> standing.of(List.of(referral.id().value())));
            assertThat(stands.values())
                    .extracting(CaseStanding.Standing::stage)
                    .containsExactly(CaseStanding.Stage.ENDED_BEFORE_START);
        }

        @Test
        void cannotHaveHappenedBeforeTheReferralWasAccepted() {
            var longAgo = fixtures.now().minus(Duration.ofDays(9));
            var result = icb.as(
                    coach,
                    () -> casework.logContact(
                            coach,
                            new LogContact(
                                    id(), longAgo, Channel.TEXT, Outcome.NO_ANSWER, null, null, card().version())));
            assertThat(faults(result).getFirst().words()).startsWith("The referral was accepted on ");
        }

        @Test
        void ofAnotherCoachesCaseIsNotFound() {
            var result = icb.as(
                    icb.coach2(),
                    () -> casework.logContactAttempt(icb.coach2(), id(), Channel.PHONE, card().version()));
            assertThat(result).isEqualTo(new NotFound());
        }
    }

    @Nested
    class AFirstAppointment {

        @BeforeEach
        void isBooked() {
            assertThat(contact(Outcome.BOOKED, tomorrow())).isInstanceOf(Done.class);
        }

        @Test
        void withAgreementStartsSupportOnItsDay() {
            var startsAt = justNow(fixtures);
            assertThat(log(startsAt, Attendance.ON_TIME, true)).isEqualTo(new Done(CaseState.STARTED));
            LocalDate dayZero = SupportClock.dayOf(startsAt);
            assertThat(card().startedOn()).isEqualTo(dayZero);
            assertThat(card().clock()).isEqualTo(SupportClock.running(dayZero, card().maxWeeks()));
            assertThat(heard("EpisodeStarted")).isTrue();
        }

        @Test
        void supersedesTheBookingAndKeepsIt() {
            log(justNow(fixtures), Attendance.LATE_SEEN, true);
            assertThat(icb.as(coach, () -> caseload.of(coach).appointments(id())))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.attendance()).isEqualTo(Attendance.LATE_SEEN);
                        assertThat(one.supersedes()).isNotNull();
                    });
        }

        @Test
        void withoutAgreementEndsTheCaseAndStartsNoClock() {
            assertThat(log(justNow(fixtures), Attendance.ON_TIME, false)).isEqualTo(new Done(CaseState.DECLINED));
            assertThat(card().startedOn()).isNull();
            assertThat(heard("EpisodeStarted")).isFalse();
        }

        @Test
        void thatWasMissedLeadsBackToMakingContact() {
            assertThat(log(justNow(fixtures), Attendance.DID_NOT_ATTEND, null))
                    .isEqualTo(new Done(CaseState.CONTACTING));
            assertThat(card().nextAt()).isNull();
        }

        @Test
        void canBeCancelledBeforeItsTimeHasCome() {
            assertThat(log(tomorrow().startsAt(), Attendance.CANCELLED_BY_PERSON, null))
                    .isEqualTo(new Done(CaseState.CONTACTING));
        }

        @Test
        void cannotHaveBeenAttendedInTheFuture() {
            var result = log(fixtures.now().plus(Duration.ofDays(2)), Attendance.ON_TIME, true);
            assertThat(faults(result))
                    .extracting(Fault::field, Fault::words)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    "startsAt",
                                    "This appointment is in the future, so nobody can have attended it yet. Enter a time before now"));
        }

        @Test
        void cannotHaveBeenBeforeTheReferralWasAccepted() {
            var result = log(fixtures.now().minus(Duration.ofDays(8)), Attendance.ON_TIME, true);
            assertThat(faults(result).getFirst().words()).startsWith("The referral was accepted on ");
        }

        @Test
        void needsAnAnswerWhetherThePersonTakesPart() {
            assertThat(faults(log(justNow(fixtures), Attendance.ON_TIME, null)))
                    .extracting(Fault::field)
                    .containsExactly("agreedToTakePart");
        }

        @Test
        void needsALengthThatCanBe() {
            var result = icb.as(
                    coach,
                    () -> casework.logFirstAppointment(
                            coach,
                            new LogFirstAppointment(
                                    id(),
                                    justNow(fixtures),
                                    2,
                                    Mode.PHONE,
                                    Attendance.ON_TIME,
                                    true,
                                    card().version())));
            assertThat(faults(result)).extracting(Fault::field).containsExactly("minutes");
        }

        @Test
        void cannotOverlapAnotherOneOfTheCoach() {
            var booked =
                    icb.as(coach, () -> caseload.of(coach).bookedFirst(id())).orElseThrow();
            referral = fixtures.aReferral()
                    .to(icb)
                    .sentAt(fixtures.now().minus(Duration.ofDays(4)))
                    .accepted(coach);
            var result = contact(
                    Outcome.BOOKED,
                    new Booking(booked.startsAt().plus(Duration.ofMinutes(30)), 45, Mode.PHONE)
                            .allTheSame("It suits them"));
            assertThat(faults(result).getFirst().words()).startsWith("The coach has another appointment on ");
            assertThat(card().state()).isEqualTo(CaseState.OPENED);
        }
    }

    @Nested
    class TwoCoachesAtOnce {

        @Test
        void theOneWhoReadAnOlderVersionHearsWhoWasQuicker() {
            long stale = card().version();
            contact(Outcome.NO_ANSWER, null);
            var result = icb.as(icb.lead(), () -> casework.logContactAttempt(icb.lead(), id(), Channel.PHONE, stale));
            assertThat(result).isInstanceOfSatisfying(ChangedSince.class, changed -> assertThat(changed.by())
                    .isEqualTo(coach.name()));
        }

        @Test
        void makeOneStepWhenTheyPressTheButtonTogether() throws Exception {
            long version = card().version();
            var caseId = id();
            var together = new CyclicBarrier(2);
            try (var pool = Executors.newFixedThreadPool(2)) {
                Callable<CaseResult> press = () -> {
                    together.await();
                    return icb.as(coach, () -> casework.logContactAttempt(coach, caseId, Channel.PHONE, version));
                };
                var results = pool.invokeAll(List.of(press, press)).stream()
                        .map(java.util.concurrent.Future::resultNow)
                        .toList();
                assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
                assertThat(results).filteredOn(ChangedSince.class::isInstance).hasSize(1);
            }
            assertThat(icb.as(coach, () -> caseload.of(coach).steps(caseId)))
                    .extracting(CaseStep::action)
                    .containsExactly("logContactAttempt", "open");
        }
    }

    private static List<Fault> faults(CaseResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).faults();
    }
}
