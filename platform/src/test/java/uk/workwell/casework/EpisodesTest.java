package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.CaseResult.ChangedSince;
import uk.workwell.casework.CaseResult.Done;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.NotFound;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.casework.LogContact.Outcome;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** From day 0 to the end of support and back, through the services' own verbs, on a real database. */
@WorkWellTest
class EpisodesTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Caseload caseload;

    @Autowired
    Casework casework;

    @Autowired
    Episodes episodes;

    @Autowired
    CaseStanding standing;

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnIcb icb;
    private Colleague coach;
    private AReferral referral;
    private CaseId id;

    @BeforeEach
    void somebodyInSupport() {
        icb = fixtures.icb("QE1");
        coach = icb.in(() -> team.find(team.add(AddStaff.of(
                        "Idris Fernleigh", "idris-" + UUID.randomUUID() + "@x.example", icb.provider(), Role.COACH)))
                .orElseThrow());
        referral = fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(4)))
                .accepted(coach);
        id = icb.in(() ->
                transaction.execute(status -> new CaseId(jdbc.sql("select id from care_case where referral_id = ?")
                        .param(referral.id().value())
                        .query(UUID.class)
                        .single())));
        var booking = new Booking(fixtures.now().plus(Duration.ofHours(30)), 45, Mode.PHONE);
        var at = fixtures.now().minusSeconds(60);
        done(as(version -> casework.logContact(
                coach, new LogContact(id, at, Channel.PHONE, Outcome.BOOKED, null, booking, version))));
        done(as(version -> casework.logFirstAppointment(
                coach,
                new LogFirstAppointment(
                        id,
                        fixtures.now().minus(Duration.ofHours(1)),
                        45,
                        Mode.PHONE,
                        Attendance.ON_TIME,
                        true,
                        version))));
    }

    private interface Verb {
        CaseResult on(long version);
    }

    private CaseResult as(Verb verb) {
        return icb.as(coach, () -> verb.on(card().version()));
    }

    private static void done(CaseResult result) {
        assertThat(result).isInstanceOf(Done.class);
    }

    private CaseCard card() {
        return icb.as(coach, () -> caseload.of(coach).find(id).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }

    private void active() {
        done(as(version -> episodes.assess(coach, id, version)));
        done(as(version -> episodes.agreePlan(coach, id, version)));
        done(as(version -> episodes.beginPlan(coach, id, version)));
    }

    private CaseResult pause(LocalDate from, LocalDate until, String reason) {
        return as(version -> episodes.pause(coach, new PauseSupport(id, from, until, reason, version)));
    }

    private CaseResult end(ExitReason reason, WorkOutcome outcome) {
        done(as(version -> episodes.exit(coach, id, reason, null, version)));
        return as(version -> episodes.close(coach, new EndSupport(id, reason, outcome, "Went well", version)));
    }

    private static List<Fault> faults(CaseResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).faults();
    }

    private CaseStanding.Standing stands() {
        return icb.in(() -> standing.of(List.of(referral.id().value()))).values().stream()
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class FromTheAssessmentToThePlan {

        @Test
        void everyStepIsInTheHistoryAndInTheTrail() {
            active();
            assertThat(card().state()).isEqualTo(CaseState.ACTIVE);
            assertThat(icb.as(coach, () -> caseload.of(coach).steps(id)))
                    .extracting(CaseStep::action)
                    .startsWith("beginPlan", "agreePlan", "assess");
            assertThat(Rows.texts("select action from audit_entry where subject_id = ?", id.value()))
                    .contains("CaseAssessed", "PlanAgreed", "PlanBegun");
        }

        @Test
        void aStepTooEarlyIsRefusedWithWords() {
            assertThat(faults(as(version -> episodes.beginPlan(coach, id, version))))
                    .extracting(Fault::words)
                    .containsExactly("This is not possible while the case is “In support”");
        }

        @Test
        void thePersonCanBeTheLastToAgree() {
            done(as(version -> episodes.assess(coach, id, version)));
            done(icb.in(() -> episodes.personAgreesPlan(id)));
            assertThat(card().state()).isEqualTo(CaseState.PLAN_AGREED);
        }

        @Test
        void anotherCoachFindsNothing() {
            assertThat(icb.as(icb.coach2(), () -> episodes.assess(icb.coach2(), id, card().version())))
                    .isEqualTo(new NotFound());
        }
    }

    @Nested
    class APause {

        @BeforeEach
        void ofAPlanUnderWay() {
            active();
        }

        @Test
        void movesTheEndAndSaysSo() {
            var before = card().clock().endsOn();
            done(pause(today(), today().plusDays(14), "An operation"));
            assertThat(card().state()).isEqualTo(CaseState.PAUSED);
            assertThat(card().clock().endsOn()).isEqualTo(before.plusDays(14));
            assertThat(card().clock().sum("in work")).contains(new SupportClock.Figure("14 days", "paused"));
            assertThat(Rows.text("select ends_on from care_case where id = ?", id.value()))
                    .isEqualTo(before.plusDays(14).toString());
        }

        @Test
        void keepsItsReasonSealed() {
            done(pause(today(), today().plusDays(14), "An operation"));
            assertThat(icb.as(coach, () -> caseload.of(coach).steps(id))
                            .getFirst()
                            .words())
                    .isEqualTo("An operation");
            assertThat(Rows.text(
                            "select encode(words, 'escape') from case_step where case_id = ? and action = 'pause'",
                            id.value()))
                    .doesNotContain("operation");
        }

        @Test
        void thatEndsEarlierGivesBackOnlyItsDays() {
            var before = card().clock().endsOn();
            done(pause(today(), today().plusDays(14), "An operation"));
            done(as(version -> episodes.resume(coach, id, version)));
            assertThat(card().state()).isEqualTo(CaseState.ACTIVE);
            assertThat(card().clock().endsOn()).isEqualTo(before);
            assertThat(card().clock().pausedDays()).isZero();
        }

        @Test
        void lastsFourWeeksAtMost() {
            assertThat(faults(pause(today(), today().plusDays(29), "An operation")))
                    .extracting(Fault::field)
                    .containsExactly("until");
        }

        @Test
        void needsAReasonAndDaysThatCanBe() {
            assertThat(faults(pause(today().plusDays(1), today(), " ")))
                    .extracting(Fault::field)
                    .containsExactly("from", "until", "reason");
        }

        @Test
        void cannotReachBackBeforeThePlanBegan() {
            assertThat(faults(pause(today().minusDays(2), today().plusDays(2), "An operation")))
                    .extracting(Fault::field)
                    .containsExactly("from");
        }
    }

    @Nested
    class TheEnd {

        @Test
        void isDueFirstAndThenClosed() {
            active();
            done(end(ExitReason.COMPLETED, WorkOutcome.RTW_FULL));
            assertThat(card().state()).isEqualTo(CaseState.CLOSED);
            assertThat(card().exitReason()).contains(ExitReason.COMPLETED);
            assertThat(stands()).isEqualTo(new CaseStanding.Standing(CaseStanding.Stage.ENDED, today(), false));
        }

        @Test
        void asksHowThePersonStandsWithWork() {
            done(as(version -> episodes.exit(coach, id, ExitReason.WITHDREW, null, version)));
            assertThat(faults(as(version ->
                            episodes.close(coach, new EndSupport(id, ExitReason.WITHDREW, null, null, version)))))
                    .extracting(Fault::field)
                    .containsExactly("outcome");
        }

        @Test
        void canBeTakenBackWithinFourWeeks() {
            active();
            done(end(ExitReason.COMPLETED, WorkOutcome.RTW_FULL));
            done(as(version -> episodes.reopen(coach, id, "The job fell through", version)));
            assertThat(card().state()).isEqualTo(CaseState.ACTIVE);
            assertThat(card().exitReason()).isEmpty();
            assertThat(stands().stage()).isEqualTo(CaseStanding.Stage.LIVE);
        }

        @Test
        void cannotBeTakenBackLater() {
            active();
            done(end(ExitReason.COMPLETED, WorkOutcome.RTW_FULL));
            Rows.text(
                    "update care_case set ended_at = ended_at - interval '29 days' where id = ? returning id",
                    id.value());
            assertThat(faults(as(version -> episodes.reopen(coach, id, "The job fell through", version))))
                    .extracting(Fault::words)
                    .containsExactly("More than 28 days have passed. A new referral opens a new case");
        }
    }

    @Nested
    class TwoColleaguesAtOnce {

        @Test
        void pauseOnceWhenTheyPressTheButtonTogether() throws Exception {
            active();
            var command = new PauseSupport(id, today(), today().plusDays(7), "Away", card().version());
            var together = new CyclicBarrier(2);
            try (var pool = Executors.newFixedThreadPool(2)) {
                Callable<CaseResult> mine = () -> {
                    together.await();
                    return icb.as(coach, () -> episodes.pause(coach, command));
                };
                Callable<CaseResult> theirs = () -> {
                    together.await();
                    return icb.as(icb.lead(), () -> episodes.pause(icb.lead(), command));
                };
                var results = pool.invokeAll(List.of(mine, theirs)).stream()
                        .map(java.util.concurrent.Future::resultNow)
                        .toList();
                assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
                assertThat(results).filteredOn(ChangedSince.class::isInstance).hasSize(1);
            }
            assertThat(Rows.text("select count(*) from case_pause where case_id = ?", id.value()))
                    .isEqualTo("1");
        }
    }
}
