package uk.workwell.casework.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.AnswerExtension;
import uk.workwell.casework.AskExtension;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.measures.AskingByLink;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.Plans;
import uk.workwell.casework.plan.ShowingPlans;
import uk.workwell.local.MovedClock;
import uk.workwell.team.Colleague;

/** The radar over cases that are really there, with the clock moved on. */
@WorkWellTest
class RadarTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Radar radar;

    @Autowired
    Episodes episodes;

    @Autowired
    AskingByLink asking;

    @Autowired
    ShowingPlans showing;

    @Autowired
    Plans plans;

    private AnIcb icb;

    @BeforeEach
    void anIcb() {
        icb = fixtures.icb("QE1");
    }

    private List<AlertKind> found(InSupport of, Colleague by, Instant at) {
        return MovedClock.at(at, () -> of.icb().as(by, () -> radar.of(by))).alerts().stream()
                .filter(alert -> alert.caseId().equals(of.id()))
                .map(Alert::kind)
                .toList();
    }

    @Test
    void findsAPersonWhomNobodyHasContacted() {
        var made = cases.opened(icb);
        assertThat(found(made, made.coach(), fixtures.now())).containsExactly(AlertKind.FIRST_CONTACT);
    }

    @Test
    void findsSilenceAMissingPlanAndTheEndOfTheClockAsTimeGoesBy() {
        var made = cases.started(icb);
        assertThat(found(made, made.coach(), fixtures.now())).isEmpty();
        assertThat(found(made, made.coach(), fixtures.now().plus(Duration.ofDays(8))))
                .containsExactly(AlertKind.NEXT_NOT_BOOKED);
        assertThat(found(made, made.coach(), fixtures.now().plus(Duration.ofDays(30))))
                .containsExactlyInAnyOrder(AlertKind.SILENCE, AlertKind.PLAN_LATE);
        assertThat(found(made, made.coach(), fixtures.now().plus(Duration.ofDays(120))))
                .contains(AlertKind.TIME_OVER, AlertKind.SILENCE);
    }

    /** In support, and its coach has asked for two more weeks. */
    private InSupport asking() {
        var made = cases.started(icb);
        Rows.text(
                "update care_case set state = 'ACTIVE' where id = ? returning id",
                made.id().value());
        var card = cases.card(made);
        assertThat(icb.as(
                        made.coach(),
                        () -> episodes.askExtension(
                                made.coach(), new AskExtension(made.id(), 2, "One more review", card.version()))))
                .isInstanceOf(CaseResult.Done.class);
        return made;
    }

    @Test
    void tellsALeadOfTheTeamsRequestsUntilTheyAreAnswered() {
        var made = asking();
        assertThat(found(made, made.coach(), fixtures.now())).containsExactly(AlertKind.EXTENSION_UNDECIDED);
        assertThat(found(made, icb.lead(), fixtures.now())).containsExactly(AlertKind.EXTENSION_TO_ANSWER);
        assertThat(found(made, icb.coach2(), fixtures.now())).isEmpty();
        assertThat(found(made, icb.duty(), fixtures.now())).as("no lead").isEmpty();
        assertThat(found(made, fixtures.anotherProviderOf(icb).lead(), fixtures.now()))
                .isEmpty();
        var version = cases.card(made).version();
        assertThat(icb.as(
                        icb.lead(),
                        () -> episodes.extend(icb.lead(), new AnswerExtension(made.id(), true, "Yes", version))))
                .isInstanceOf(CaseResult.Done.class);
        assertThat(found(made, icb.lead(), fixtures.now())).isEmpty();
    }

    @Test
    void tellsALeadOfTheirOwnCaseOnceAndNotOfWhatTheyAskedForThemselves() {
        var made = asking();
        Rows.text(
                "update care_case set coach_id = ? where id = ? returning id",
                icb.lead().id().value(),
                made.id().value());
        assertThat(found(made, icb.lead(), fixtures.now())).containsExactly(AlertKind.EXTENSION_TO_ANSWER);
        Rows.text(
                "update case_extension set asked_by = ? where case_id = ? returning id",
                icb.lead().id().value(),
                made.id().value());
        assertThat(found(made, icb.lead(), fixtures.now())).containsExactly(AlertKind.EXTENSION_UNDECIDED);
    }

    @Test
    void takesOneStatementMoreForALead() {
        assertThat(icb.<Integer>as(icb.lead(), () -> CountedStatements.of(() -> radar.of(icb.lead()))))
                .isEqualTo(2);
    }

    private void answered(InSupport made, String daysAgo) {
        Rows.text(
                "insert into measure_ask (tenant_id, id, provider_id, case_id, questionnaire, questionnaire_version, ticket_id,"
                        + " state, asked_at, asked_by, expires_at, ended_at) select tenant_id, gen_random_uuid(), provider_id, id,"
                        + " 'WHO5', 1, gen_random_uuid(), 'ANSWERED', now(), coach_id, now(), now() - interval '"
                        + daysAgo
                        + " days' from care_case where id = ? returning id",
                made.id().value());
    }

    @Test
    void tellsOfAnAnswerByLinkUntilTheCoachOrAStandInHasOpenedIt() {
        var made = cases.started(icb);
        var own = cases.started(icb);
        answered(made, "29");
        assertThat(found(made, made.coach(), fixtures.now()))
                .as("no news any more")
                .isEmpty();
        answered(made, "1");
        assertThat(found(made, made.coach(), fixtures.now())).containsExactly(AlertKind.MEASURE_ANSWERED);
        read(made, icb.lead());
        read(made, own.coach());
        assertThat(found(made, made.coach(), fixtures.now()))
                .as("read by others")
                .containsExactly(AlertKind.MEASURE_ANSWERED);
        read(made, made.coach());
        assertThat(found(made, made.coach(), fixtures.now())).isEmpty();
        answered(made, "0");
        covered(made, own);
        assertThat(found(made, own.coach(), fixtures.now())).containsExactly(AlertKind.MEASURE_ANSWERED);
        read(made, own.coach());
        assertThat(found(made, own.coach(), fixtures.now())).isEmpty();
    }

    private void read(InSupport made, Colleague by) {
        icb.as(by, () -> {
            asking.read(by, made.id());
            showing.read(by, made.id());
            return true;
        });
    }

    private void covered(InSupport made, InSupport by) {
        Rows.text(
                "insert into case_cover (tenant_id, id, provider_id, away_id, cover_id, first_day, last_day, entered_by, entered_at)"
                        + " select tenant_id, gen_random_uuid(), provider_id, coach_id, ?, current_date, current_date + 1, ?, now()"
                        + " from care_case where id = ? returning id",
                by.coach().id().value(),
                icb.lead().id().value(),
                made.id().value());
    }

    @Test
    void tellsOfWhatThePersonSaidToThePlanUntilItIsOpened() {
        var made = cases.assessed(icb);
        var coach = made.coach();
        icb.as(coach, () -> plans.draft(coach, made.id(), 0, PlanContent.NONE));
        for (var said : List.of("AGREED", "CHANGE_ASKED")) {
            Rows.text(
                    "insert into plan_ask (tenant_id, id, provider_id, case_id, plan_id, plan_version, ticket_id, state, asked_at,"
                            + " asked_by, expires_at, ended_at, words) select tenant_id, gen_random_uuid(), provider_id, case_id,"
                            + " id, version, gen_random_uuid(), ?, now(), saved_by, now(), now(), "
                            + (said.equals("AGREED") ? "null" : "'\\x01'::bytea")
                            + " from plan where case_id = ? returning id",
                    said,
                    made.id().value());
            assertThat(found(made, coach, fixtures.now()))
                    .containsExactly(
                            said.equals("AGREED") ? AlertKind.PLAN_AGREED_BY_LINK : AlertKind.PLAN_CHANGE_ASKED);
            read(made, coach);
            assertThat(found(made, coach, fixtures.now())).isEmpty();
        }
    }

    @Test
    void findsChangesAtWorkThatWaitInTheSameStatement() {
        var made = cases.started(icb);
        var change = UUID.randomUUID();
        Rows.text(
                "insert into adjustment (tenant_id, id, provider_id, referral_id, employer_id, code, fast_lane, state, asked_by,"
                        + " number, due_on, permitted_at, created_at) select tenant_id, ?, provider_id, referral_id,"
                        + " gen_random_uuid(), 'HOME_WORKING', true, 'UNDER_REVIEW', 'COACH', 1, current_date, now(), now()"
                        + " from care_case where id = ? returning id",
                change,
                made.id().value());
        assertThat(found(made, made.coach(), fixtures.now())).isEmpty();
        Rows.text("update adjustment set due_on = current_date - 1 where id = ? returning id", change);
        assertThat(found(made, made.coach(), fixtures.now())).containsExactly(AlertKind.CHANGE_UNANSWERED);
        assertThat(found(made, icb.coach2(), fixtures.now())).isEmpty();
        assertThat(icb.<Integer>as(made.coach(), () -> CountedStatements.of(() -> radar.of(made.coach()))))
                .isEqualTo(1);
        for (var state : List.of("DECLINED", "COUNTER_PROPOSED")) {
            Rows.text("update adjustment set state = ? where id = ? returning id", state, change);
            assertThat(found(made, made.coach(), fixtures.now()))
                    .containsExactly(state.equals("DECLINED") ? AlertKind.CHANGE_REFUSED : AlertKind.CHANGE_TO_SIGN);
        }
    }

    @Test
    void findsNothingForAnybodyElse() {
        var made = cases.opened(icb);
        var other = fixtures.anotherProviderOf(icb);
        var elsewhere = fixtures.icb("QOP");
        assertThat(found(made, icb.coach(), fixtures.now())).isEmpty();
        assertThat(found(made, icb.lead(), fixtures.now())).isEmpty();
        assertThat(found(made, other.lead(), fixtures.now())).isEmpty();
        assertThat(elsewhere.as(elsewhere.coach(), () -> radar.of(made.coach())).alerts())
                .isEmpty();
    }

    @Test
    void takesOneStatementHoweverManyCasesThereAre() {
        var made = cases.opened(icb);
        int one = CountedStatements.of(() -> icb.as(made.coach(), () -> radar.of(made.coach())));
        for (int i = 0; i < 3; i++) {
            fixtures.aReferral()
                    .to(icb)
                    .sentAt(fixtures.now().minus(Duration.ofDays(4)))
                    .accepted(made.coach());
        }
        int four = CountedStatements.of(() -> icb.as(made.coach(), () -> radar.of(made.coach())));
        assertThat(icb.as(made.coach(), () -> radar.of(made.coach())).live()).isEqualTo(4);
        assertThat(four).isEqualTo(one).isLessThanOrEqualTo(2);
    }
}
