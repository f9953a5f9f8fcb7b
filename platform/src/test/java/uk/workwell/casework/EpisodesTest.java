package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.StartRule;

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
    EpisodeReading reading;

    @Autowired
    TurningClocks clocks;

    @Autowired
    CaseBriefs briefs;

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
        var booking =
                new Booking(fixtures.now().plus(Duration.ofHours(30)), 45, Mode.PHONE).allTheSame("It suits them");
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
    class TheStart {

        @Test
        void isProvedOnceAndForAll() {
            assertThat(icb.as(coach, () -> reading.start(coach, id))).get().satisfies(start -> {
                assertThat(start.rule()).isEqualTo(StartRule.FIRST_APPT);
                assertThat(start.dayZero()).isEqualTo(card().startedOn());
                assertThat(start.by()).isEqualTo(coach.id().value());
            });
            assertThat(Rows.text("select receipt_id from episode_start where case_id = ?", id.value()))
                    .isNotEqualTo("null");
            assertThatThrownBy(() -> icb.in(() ->
                            transaction.execute(status -> jdbc.sql("update episode_start set day_zero = day_zero - 1")
                                    .update())))
                    .hasStackTraceContaining("permission denied");
            assertThat(icb.as(icb.coach2(), () -> reading.start(icb.coach2(), id)))
                    .isEmpty();
        }

        @Test
        void canBeTheCompletedAssessmentInsteadOfTheFirstAppointment() {
            notStartedYet(StartRule.ASSESSMENT_DONE);
            assertThat(card().clock().forecast()).isTrue();
            done(as(version -> episodes.assess(coach, id, version)));
            assertThat(card().startedOn()).isEqualTo(today());
            assertThat(icb.as(coach, () -> reading.start(coach, id)))
                    .get()
                    .extracting(StartEvidence::rule)
                    .isEqualTo(StartRule.ASSESSMENT_DONE);
        }

        @Test
        void canBeTheAgreedPlan() {
            notStartedYet(StartRule.PLAN_AGREED);
            done(as(version -> episodes.assess(coach, id, version)));
            assertThat(card().startedOn()).isNull();
            done(as(version -> episodes.agreePlan(coach, id, version)));
            assertThat(card().startedOn()).isEqualTo(today());
        }

        /** As in an ICB that counts otherwise. */
        private void notStartedYet(StartRule rule) {
            Rows.text("delete from episode_start where case_id = ? returning case_id", id.value());
            Rows.text(
                    "update care_case set started_on = null, ends_on = null, start_rule = '" + rule
                            + "' where id = ? returning id",
                    id.value());
        }
    }

    @Nested
    class MoreWeeks {

        @BeforeEach
        void ofAPlanUnderWay() {
            active();
        }

        private CaseResult ask(int weeks) {
            return as(version ->
                    episodes.askExtension(coach, new AskExtension(id, weeks, "The return begins late", version)));
        }

        private CaseResult answer(Colleague lead, boolean yes) {
            return icb.as(
                    lead,
                    () -> episodes.extend(lead, new AnswerExtension(id, yes, "As we discussed", card().version())));
        }

        @Test
        void areAskedForAndGivenByALeadWithWords() {
            var before = card().clock().endsOn();
            done(ask(2));
            assertThat(icb.as(icb.lead(), () -> reading.toAnswer(icb.lead())))
                    .extracting(ExtensionAsk::caseId)
                    .contains(id);
            done(answer(icb.lead(), true));
            assertThat(card().clock().endsOn()).isEqualTo(before.plusWeeks(2));
            assertThat(icb.as(coach, () -> caseload.of(coach).steps(id)).getFirst())
                    .satisfies(step ->
                            assertThat(step.action() + ": " + step.words()).isEqualTo("extend: As we discussed"));
            assertThat(icb.as(icb.lead(), () -> reading.toAnswer(icb.lead())))
                    .extracting(ExtensionAsk::caseId)
                    .doesNotContain(id);
        }

        @Test
        void canBeRefusedAndAskedForAgain() {
            var before = card().clock().endsOn();
            done(ask(2));
            done(answer(icb.lead(), false));
            assertThat(card().clock().endsOn()).isEqualTo(before);
            done(ask(1));
        }

        @Test
        void areNotGivenByACoachNorByWhoeverAsked() {
            done(ask(2));
            assertThat(answer(coach, true)).isEqualTo(new NotFound());
            done(answer(icb.lead(), false));
            done(icb.as(
                    icb.lead(),
                    () -> episodes.askExtension(icb.lead(), new AskExtension(id, 1, "For cover", card().version()))));
            assertThat(faults(answer(icb.lead(), true)))
                    .extracting(Fault::words)
                    .containsExactly("You asked for these weeks yourself. Another lead has to answer");
        }

        @Test
        void haveALimit() {
            assertThat(faults(ask(5))).extracting(Fault::field).containsExactly("weeks");
            done(ask(3));
            done(answer(icb.lead(), true));
            assertThat(faults(ask(2)))
                    .extracting(Fault::words)
                    .containsExactly("Enter 1 to 1 weeks. That is what this area's limit leaves");
        }

        @Test
        void waitOneRequestAtATime() {
            done(ask(1));
            assertThat(faults(ask(1))).extracting(Fault::field).containsExactly("case");
        }

        @Test
        void areOfNoLeadOfAnotherProvider() {
            done(ask(1));
            var other = fixtures.anotherProviderOf(icb);
            assertThat(other.as(other.lead(), () -> reading.toAnswer(other.lead())))
                    .isEmpty();
            assertThat(other.as(
                            other.lead(),
                            () -> episodes.extend(
                                    other.lead(), new AnswerExtension(id, true, "Yes", card().version()))))
                    .isEqualTo(new NotFound());
        }
    }

    @Nested
    class AChangeOfSituation {

        @Test
        void givesTheLengthOfTheNewOneFromTheSameDayAndIsDated() {
            var other = card().cohort() == Cohort.OUT_OF_WORK ? Cohort.IN_WORK : Cohort.OUT_OF_WORK;
            done(as(version -> episodes.changeCohort(coach, new ChangeCohort(id, other, "Lost the job", version))));
            assertThat(card().cohort()).isEqualTo(other);
            assertThat(card().clock().start()).isEqualTo(card().startedOn());
            assertThat(Rows.text("select to_cohort from case_cohort where case_id = ?", id.value()))
                    .isEqualTo(other.name());
            assertThat(Rows.text("select ends_on from care_case where id = ?", id.value()))
                    .isEqualTo(card().clock().endsOn().toString());
        }

        @Test
        void isAChange() {
            assertThat(faults(as(version ->
                            episodes.changeCohort(coach, new ChangeCohort(id, card().cohort(), "Nothing", version)))))
                    .extracting(Fault::field)
                    .containsExactly("cohort");
        }
    }

    @Nested
    class AtNight {

        private void usedUp() {
            Rows.text("update care_case set ends_on = ends_on - 200 where id = ? returning id", id.value());
        }

        @Test
        void supportThatHasUsedItsTimeComesToItsEnd() {
            active();
            clocks.now();
            assertThat(card().state()).isEqualTo(CaseState.ACTIVE);
            usedUp();
            clocks.now();
            assertThat(card().state()).isEqualTo(CaseState.EXIT_DUE);
            assertThat(card().exitReason()).contains(ExitReason.TIME_LIMIT);
            assertThat(stands().stage()).isEqualTo(CaseStanding.Stage.LIVE);
        }

        @Test
        void nothingEndsByItselfWhileSomebodyBarsItNorCanItBeClosed() {
            active();
            usedUp();
            ABar.of(id, "A risk is open. Close it first", () -> {
                clocks.now();
                assertThat(card().state()).isEqualTo(CaseState.ACTIVE);
                var result = as(version -> episodes.end(
                        coach, new EndSupport(id, ExitReason.COMPLETED, WorkOutcome.SAME_JOB, null, version)));
                assertThat(faults(result)).extracting(Fault::words).containsExactly("A risk is open. Close it first");
                assertThat(card().state()).isEqualTo(CaseState.ACTIVE);
            });
            clocks.now();
            assertThat(card().state()).isEqualTo(CaseState.EXIT_DUE);
        }

        @Test
        void aPauseWhoseDayHasComeEnds() {
            active();
            done(pause(today(), today().plusDays(7), "Away"));
            Rows.text(
                    "update case_pause set from_day = from_day - 20, until_day = until_day - 10 where case_id = ? returning id",
                    id.value());
            Rows.text("update care_case set paused_until = paused_until - 10 where id = ? returning id", id.value());
            clocks.now();
            assertThat(card().state()).isEqualTo(CaseState.ACTIVE);
            assertThat(Rows.text("select ended_on from case_pause where case_id = ?", id.value()))
                    .isEqualTo(today().minusDays(3).toString());
        }

        @Test
        void whatTheClockEndedCanStillBeGivenMoreWeeks() {
            active();
            usedUp();
            clocks.now();
            done(as(version -> episodes.askExtension(coach, new AskExtension(id, 1, "Nearly there", version))));
            done(icb.as(
                    icb.lead(),
                    () -> episodes.extend(icb.lead(), new AnswerExtension(id, true, "Yes", card().version()))));
            assertThat(card().state()).isEqualTo(CaseState.ACTIVE);
            assertThat(card().exitReason()).isEmpty();
        }
    }

    @Nested
    class AfterTheEnd {

        private void endedDaysAgo(int days) {
            active();
            done(end(ExitReason.COMPLETED, WorkOutcome.RTW_FULL));
            Rows.text(
                    "update care_case set ended_at = ended_at - interval '" + days + " days' where id = ? returning id",
                    id.value());
            clocks.now();
        }

        private CaseResult log(int weeks, @Nullable WorkOutcome outcome, @Nullable MissingReason missing) {
            return as(version -> episodes.logFollowUp(
                    coach, new LogFollowUp(id, weeks, outcome, missing, 7, null, 5, "Fine", version)));
        }

        @Test
        void theEndIsDerivedFromReasonAndOutcome() {
            active();
            done(end(ExitReason.COMPLETED, WorkOutcome.RTW_PHASED));
            assertThat(card().endState()).get().extracting(EndState::words).isEqualTo("Planned end, in work");
            assertThat(new EndState(ExitReason.DISENGAGED, WorkOutcome.LOOKING).words())
                    .isEqualTo("Early end, not in work");
        }

        @Test
        void followUpsBeginWhenTheTimeToGoOnHasPassed() {
            endedDaysAgo(28);
            assertThat(card().state()).isEqualTo(CaseState.CLOSED);
            endedTwoDaysEarlier();
            assertThat(card().state()).isEqualTo(CaseState.FOLLOW_UP);
            assertThat(icb.as(coach, () -> reading.followUps(coach, id)))
                    .extracting(FollowUpTask::weeks)
                    .containsExactly(6, 13, 26);
            assertThat(icb.as(coach, () -> reading.followUpsDue(coach)))
                    .extracting(FollowUpTask::weeks)
                    .containsExactly(6);
        }

        private void endedTwoDaysEarlier() {
            Rows.text(
                    "update care_case set ended_at = ended_at - interval '2 days' where id = ? returning id",
                    id.value());
            clocks.now();
        }

        @Test
        void theLastOneArchivesTheCase() {
            endedDaysAgo(200);
            done(log(6, WorkOutcome.RTW_FULL, null));
            done(log(13, null, MissingReason.NOT_REACHED));
            assertThat(faults(log(13, null, MissingReason.NOT_REACHED)))
                    .extracting(Fault::words)
                    .containsExactly("This follow-up is done already");
            assertThat(log(26, WorkOutcome.SAME_JOB, null)).isEqualTo(new Done(CaseState.ARCHIVED));
            assertThat(Rows.holding("follow_up", "Fine")).isZero();
        }

        @Test
        void anEmptyAnswerNeedsItsReason() {
            endedDaysAgo(200);
            assertThat(faults(log(6, null, null))).extracting(Fault::field).containsExactly("outcome");
            assertThat(faults(log(6, WorkOutcome.LOOKING, MissingReason.DECLINED)))
                    .extracting(Fault::field)
                    .containsExactly("missing");
        }

        @Test
        void nobodyAsksAfterSomebodyWhoHasDied() {
            active();
            done(as(version -> episodes.end(coach, new EndSupport(id, ExitReason.DIED, null, null, version))));
            assertThat(stands().died()).isTrue();
            assertThat(icb.<Boolean>in(() -> briefs.died(id.value()))).isTrue();
            assertThat(icb.<Boolean>in(() -> briefs.died(referral.id().value())))
                    .isTrue();
            assertThat(faults(as(version -> episodes.reopen(coach, id, "By mistake", version))))
                    .extracting(Fault::words)
                    .containsExactly("This person has died");
            Rows.text(
                    "update care_case set ended_at = ended_at - interval '30 days' where id = ? returning id",
                    id.value());
            clocks.now();
            assertThat(card().state()).isEqualTo(CaseState.ARCHIVED);
            assertThat(icb.as(coach, () -> reading.followUps(coach, id))).isEmpty();
        }
    }

    @Nested
    class Targets {

        @Test
        void stayMissedWhateverIsPausedLater() {
            active();
            Rows.text(
                    "update case_step set at = at + interval '60 days' where case_id = ? and action = 'agreePlan' returning id",
                    id.value());
            var before = icb.as(coach, () -> reading.targets(coach, id));
            assertThat(before)
                    .filteredOn(target -> target.missed(today()))
                    .extracting(Target::name)
                    .contains("Agreed plan");
            done(pause(today(), today().plusDays(14), "Away"));
            assertThat(icb.as(coach, () -> reading.targets(coach, id))).isEqualTo(before);
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
