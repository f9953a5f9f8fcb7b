package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.CaseloadFilter.Sort;
import uk.workwell.casework.lead.EnterCover;
import uk.workwell.casework.lead.StandingIn;
import uk.workwell.casework.risk.Concerns;
import uk.workwell.casework.risk.RaiseConcern;
import uk.workwell.casework.risk.RiskLevel;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.Cohort;

/** A caseload narrowed down to what somebody asks for: each filter finds its case and leaves out the others. */
@WorkWellTest
class NarrowedCaseloadTest {

    private static final CaseloadFilter MINE = CaseloadFilter.MINE;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Caseload caseload;

    @Autowired
    StandingIn standingIn;

    @Autowired
    Concerns concerns;

    private AnIcb icb;
    private InSupport made;

    @BeforeEach
    void aCaseInSupport() {
        icb = fixtures.icb("QE1");
        made = cases.started(icb);
    }

    private List<CaseId> found(Colleague by, CaseloadFilter filter) {
        var rows = icb.as(by, () -> caseload.of(by).window(filter, Sort.NAME, false, 0, 50)).stream()
                .map(CaseloadRow::id)
                .toList();
        assertThat(icb.<Integer>as(by, () -> caseload.of(by).count(filter)))
                .as("the count counts what the list shows")
                .isGreaterThanOrEqualTo(rows.size());
        return rows;
    }

    private void finds(boolean it, CaseloadFilter filter) {
        var rows = found(made.coach(), filter);
        assertThat(icb.<Integer>as(made.coach(), () -> caseload.of(made.coach()).count(filter)))
                .isEqualTo(rows.size());
        if (it) {
            assertThat(rows).as(filter.toString()).containsExactly(made.id());
        } else {
            assertThat(rows).as(filter.toString()).isEmpty();
        }
    }

    private void caseIs(String change) {
        Rows.text(
                "update care_case set " + change + " where id = ? returning id",
                made.id().value());
    }

    @Nested
    class ByStage {

        @ParameterizedTest
        @EnumSource(StageGroup.class)
        void ofAGroupFindsTheStatesOfTheGroupAlone(StageGroup group) {
            for (var state : CaseState.values()) {
                caseIs("state = '" + state.name() + "'");
                finds(group.states().contains(state), MINE.in(group));
                finds(true, MINE.in((Stages) state));
            }
        }

        @Test
        void everyStateIsInOneGroupAndHasItsOwnName() {
            assertThat(Arrays.stream(StageGroup.values()).flatMap(group -> group.states().stream()))
                    .containsExactlyInAnyOrder(CaseState.values());
            assertThat(Stages.all().map(Stages::name)).doesNotHaveDuplicates();
            assertThat(Stages.all().map(Stages::words)).doesNotHaveDuplicates();
        }
    }

    @Test
    void bySituationFindsThatOneAlone() {
        var cohort = Cohort.valueOf(
                Rows.text("select cohort from care_case where id = ?", made.id().value()));
        for (var one : Cohort.values()) finds(one == cohort, MINE.in(one));
    }

    @Test
    void byLocalityFindsWhoLivedThereWhenTheyWereReferred() {
        caseIs("locality = 'lancaster'");
        finds(true, MINE.livingIn("lancaster"));
        finds(false, MINE.livingIn("barrow"));
    }

    @Test
    void byNeedsFindsWhoSaidThatTheyHaveSome() {
        var person = Rows.text(
                "select person_id from care_case where id = ?", made.id().value());
        Rows.text("update person set access_needs = null where id = ?::uuid returning id", person);
        finds(false, MINE.withNeeds(true));
        Rows.text("update person set access_needs = '\\x01' where id = ?::uuid returning id", person);
        finds(true, MINE.withNeeds(true));
        finds(true, MINE);
    }

    @Nested
    class ByTheNextAppointment {

        @Test
        void findsWhoHasNone() {
            caseIs("next_at = null");
            finds(true, MINE.seen(NextMeeting.NOT_BOOKED));
            finds(false, MINE.seen(NextMeeting.THIS_WEEK));
        }

        @Test
        void findsWhoIsSeenBeforeMonday() {
            caseIs("next_at = now() + interval '1 second'");
            finds(false, MINE.seen(NextMeeting.NOT_BOOKED));
            var monday =
                    "(date_trunc('week', now() at time zone 'Europe/London') + interval '7 days') at time zone 'Europe/London'";
            caseIs("next_at = " + monday + " - interval '1 second'");
            finds(true, MINE.seen(NextMeeting.THIS_WEEK));
            caseIs("next_at = " + monday);
            finds(false, MINE.seen(NextMeeting.THIS_WEEK));
            caseIs("next_at = now() - interval '1 hour'");
            finds(false, MINE.seen(NextMeeting.THIS_WEEK));
        }
    }

    @Nested
    class ByDaysWithoutContact {

        @ParameterizedTest(name = "{0} days ago, of {1}: {2}")
        @CsvSource({"6, 7, false", "7, 7, true", "40, 28, true", "27, 28, false"})
        void findsWhoWasNotHeardOfForSoLong(int ago, int days, boolean it) {
            caseIs("last_contact_on = current_date - " + ago);
            finds(it, MINE.quietFor(days));
        }

        @Test
        void countsFromTheStartWhereNobodyWasInTouchSince() {
            caseIs("last_contact_on = null, started_on = current_date - 30");
            finds(true, MINE.quietFor(28));
            finds(false, MINE.quietFor(42));
        }
    }

    @Nested
    class ByWhatAsksForAttention {

        @Test
        void findsSilenceFromTheDayOfTheSettings() {
            caseIs("last_contact_on = current_date - 13");
            finds(false, MINE.asking(Attention.SILENT));
            caseIs("last_contact_on = current_date - 14");
            finds(true, MINE.asking(Attention.SILENT));
            assertThat(row().attention(today(), 14)).contains(Attention.SILENT);
            caseIs("state = 'PAUSED'");
            finds(false, MINE.asking(Attention.SILENT));
            assertThat(row().attention(today(), 14)).doesNotContain(Attention.SILENT);
        }

        /** Of 12 weeks, day 63 is three quarters. */
        @ParameterizedTest(name = "day {0}, extended by {1} weeks, {2} days paused: 75% {3}, over {4}")
        @CsvSource({
            "62, 0, 0, false, false",
            "63, 0, 0, true, false",
            "84, 0, 0, true, false",
            "85, 0, 0, true, true",
            "70, 2, 0, false, false",
            "74, 2, 0, true, false",
            "70, 0, 10, false, false",
            "73, 0, 10, true, false",
            "94, 0, 10, true, false",
            "95, 0, 10, true, true",
        })
        void findsTheClockAsItsSumHasIt(int day, int extended, int paused, boolean late, boolean over) {
            caseIs("started_on = current_date - %d, max_weeks = 12, extension_weeks = %d".formatted(day, extended));
            if (paused > 0) {
                Rows.text(
                        "insert into case_pause (tenant_id, id, provider_id, case_id, from_day, until_day, ended_on, moves_end,"
                                + " recorded_at) select tenant_id, gen_random_uuid(), provider_id, id, current_date - 40,"
                                + " current_date - 12, current_date - 40 + ?, true, now() from care_case where id = ? returning id",
                        paused,
                        made.id().value());
            }
            finds(late, MINE.asking(Attention.CLOCK_75));
            finds(over, MINE.asking(Attention.CLOCK_OVER));
            var marks = row().attention(today(), 400);
            assertThat(marks)
                    .as("the row says the same")
                    .isEqualTo(over ? List.of(Attention.CLOCK_OVER) : late ? List.of(Attention.CLOCK_75) : List.of());
        }

        @Test
        void findsAPlanThatIsLate() {
            var referral = made.referral().id().value();
            finds(false, MINE.asking(Attention.NO_PLAN));
            Rows.text(
                    "update referral set received_at = now() - interval '60 days' where id = ? returning id", referral);
            finds(true, MINE.asking(Attention.NO_PLAN));
            caseIs("state = 'PLAN_AGREED'");
            finds(false, MINE.asking(Attention.NO_PLAN));
        }

        @Test
        void findsAStepPastItsDay() {
            var goal = UUID.randomUUID();
            Rows.text(
                    "insert into plan_goal (tenant_id, id, provider_id, case_id, state, changed_at, changed_by, version)"
                            + " select tenant_id, ?, provider_id, id, 'OPEN', now(), coach_id, 1 from care_case where id = ? returning id",
                    goal,
                    made.id().value());
            Rows.text(
                    "insert into plan_step (tenant_id, id, provider_id, case_id, goal_id, due_on, in_force)"
                            + " select tenant_id, gen_random_uuid(), provider_id, id, ?, current_date, true"
                            + " from care_case where id = ? returning id",
                    goal,
                    made.id().value());
            finds(false, MINE.asking(Attention.STEPS_LATE));
            Rows.text("update plan_step set due_on = current_date - 1 where goal_id = ? returning id", goal);
            finds(true, MINE.asking(Attention.STEPS_LATE));
            assertThat(row().attention(today(), 400)).containsExactly(Attention.STEPS_LATE);
            Rows.text("update plan_step set done_on = current_date where goal_id = ? returning id", goal);
            finds(false, MINE.asking(Attention.STEPS_LATE));
        }

        @Test
        void findsAChangeAtWorkThatIsLate() {
            var change = UUID.randomUUID();
            Rows.text(
                    "insert into adjustment (tenant_id, id, provider_id, referral_id, employer_id, code, fast_lane, state, asked_by,"
                            + " number, due_on, permitted_at, created_at) select tenant_id, ?, provider_id, referral_id,"
                            + " gen_random_uuid(), 'HOME_WORKING', true, 'PERMISSION_OK', 'COACH', 1, current_date, now(), now()"
                            + " from care_case where id = ? returning id",
                    change,
                    made.id().value());
            finds(false, MINE.asking(Attention.CHANGE_LATE));
            Rows.text("update adjustment set due_on = current_date - 1 where id = ? returning id", change);
            finds(true, MINE.asking(Attention.CHANGE_LATE));
            assertThat(row().attention(today(), 400)).containsExactly(Attention.CHANGE_LATE);
            Rows.text("update adjustment set state = 'DECLINED' where id = ? returning id", change);
            finds(false, MINE.asking(Attention.CHANGE_LATE));
        }

        @Test
        void findsAnOpenConcernForADutyLeadAlone() {
            var concern = MINE.asking(Attention.OPEN_CONCERN).of(Whose.TEAM);
            assertThat(found(icb.duty(), concern)).doesNotContain(made.id());
            icb.as(
                    made.coach(),
                    () -> concerns.raise(
                            made.coach(), new RaiseConcern(made.id(), RiskLevel.AMBER, Set.of(), "Said so")));
            assertThat(found(icb.duty(), concern)).contains(made.id());
            assertThat(found(icb.lead(), concern)).isEmpty();
            finds(false, concern);
            var other = fixtures.anotherProviderOf(icb);
            assertThat(other.as(other.duty(), () -> caseload.of(other.duty()).window(concern, Sort.NAME, false, 0, 50)))
                    .extracting(CaseloadRow::id)
                    .doesNotContain(made.id());
        }

        private CaseloadRow row() {
            return icb.as(made.coach(), () -> caseload.of(made.coach()).window(MINE, Sort.NAME, false, 0, 1))
                    .getFirst();
        }
    }

    @Nested
    class WhileAColleagueIsAway {

        private final CaseloadFilter covered = MINE.of(Whose.COVERED);
        private InSupport own;

        @BeforeEach
        void coveredByAnother() {
            own = cases.opened(icb);
        }

        private void cover(int firstDay, int lastDay) {
            assertThat(icb.as(
                            icb.lead(),
                            () -> standingIn.enter(
                                    icb.lead(),
                                    new EnterCover(
                                            made.coach().id(),
                                            own.coach().id(),
                                            today().plusDays(firstDay),
                                            today().plusDays(lastDay)))))
                    .isEmpty();
        }

        @Test
        void tellsTheirCasesFromOnesOwn() {
            assertThat(found(own.coach(), covered)).isEmpty();
            cover(0, 3);
            assertThat(found(own.coach(), MINE)).containsExactlyInAnyOrder(own.id(), made.id());
            assertThat(found(own.coach(), covered)).containsExactly(made.id());
            assertThat(found(own.coach(), MINE.of(Whose.OWN))).containsExactly(own.id());
            assertThat(found(own.coach(), MINE.of(Whose.TEAM)))
                    .as("no lead")
                    .containsExactlyInAnyOrder(own.id(), made.id());
        }

        @Test
        void marksThemWithWhoStandsInAndUntilWhen() {
            cover(0, 3);
            var row = icb.as(own.coach(), () -> caseload.of(own.coach()).window(covered, Sort.NAME, false, 0, 5))
                    .getFirst();
            assertThat(row.cover()).isNotNull().satisfies(cover -> {
                assertThat(cover.who()).isEqualTo(own.coach().id());
                assertThat(cover.name()).isEqualTo(own.coach().name());
                assertThat(cover.until()).isEqualTo(today().plusDays(3));
            });
            assertThat(icb.as(own.coach(), () -> caseload.of(own.coach())
                                    .window(MINE.of(Whose.OWN), Sort.NAME, false, 0, 5))
                            .getFirst()
                            .cover())
                    .isNull();
        }

        @Test
        void isNothingBeforeItBegins() {
            cover(1, 3);
            assertThat(found(own.coach(), covered)).isEmpty();
        }
    }

    @Nested
    class Statements {

        @Test
        void areOneForAPartAndOneForItsCountWithEveryFilterAndOrder() {
            var all = MINE.searching("a")
                    .of(Whose.COVERED)
                    .in(StageGroup.SUPPORTED)
                    .in(Cohort.IN_WORK)
                    .asking(Attention.NO_PLAN)
                    .quietFor(7)
                    .seen(NextMeeting.THIS_WEEK)
                    .livingIn("lancaster")
                    .withNeeds(true);
            var by = made.coach();
            for (var sort : Sort.values()) {
                for (boolean descending : new boolean[] {false, true}) {
                    assertThat(icb.<Integer>as(
                                    by,
                                    () -> CountedStatements.of(
                                            () -> caseload.of(by).window(all, sort, descending, 0, 50))))
                            .isEqualTo(1);
                }
            }
            for (var attention : Attention.values()) {
                assertThat(icb.<Integer>as(
                                by,
                                () -> CountedStatements.of(() -> caseload.of(by).count(all.asking(attention)))))
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Nested
    class Sorted {

        @Test
        void byStageGoesAsSupportGoes() {
            var coach = made.coach();
            for (int n = 0; n < 2; n++) {
                fixtures.aReferral()
                        .to(icb)
                        .sentAt(fixtures.now().minus(java.time.Duration.ofDays(4)))
                        .accepted(coach);
            }
            Rows.text(
                    "update care_case set state = 'PAUSED' where id = ? returning id",
                    made.id().value());
            var up = states(coach, Sort.STAGE, false);
            assertThat(up).containsExactly(CaseState.OPENED, CaseState.OPENED, CaseState.PAUSED);
            assertThat(states(coach, Sort.STAGE, true)).containsExactlyElementsOf(up.reversed());
        }

        @Test
        void byLastContactAndByTheClockTheEarliestComesFirst() {
            var coach = made.coach();
            fixtures.aReferral()
                    .to(icb)
                    .sentAt(fixtures.now().minus(java.time.Duration.ofDays(4)))
                    .accepted(coach);
            assertThat(states(coach, Sort.LAST_CONTACT, false)).containsExactly(CaseState.STARTED, CaseState.OPENED);
            assertThat(states(coach, Sort.CLOCK, false)).containsExactly(CaseState.STARTED, CaseState.OPENED);
        }

        private List<CaseState> states(Colleague coach, Sort sort, boolean descending) {
            return icb.as(coach, () -> caseload.of(coach).window(MINE, sort, descending, 0, 50)).stream()
                    .map(CaseloadRow::state)
                    .toList();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }
}
