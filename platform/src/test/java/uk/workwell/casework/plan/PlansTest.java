package uk.workwell.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.Servers;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.plan.PlanContent.Removed;
import uk.workwell.casework.plan.PlanResult.ChangedSince;
import uk.workwell.casework.plan.PlanResult.Done;
import uk.workwell.casework.plan.PlanResult.NotFound;
import uk.workwell.casework.plan.PlanResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.settings.Cohort;

/** A plan from its first draft to a goal that is met, in versions that two people agree to. */
@WorkWellTest
class PlansTest {

    private static final String MARKER = "Back to the depot on Tuesdays";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Plans plans;

    @Autowired
    PlanProgress progress;

    @Autowired
    PlanTemplates templates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private InSupport made;
    private LocalDate today;

    @BeforeEach
    void anAssessedCase() {
        made = cases.assessed(fixtures.icb("QE1"));
        today = LocalDate.ofInstant(fixtures.now(), java.time.ZoneId.of("Europe/London"));
    }

    private Goal goal(String text) {
        return new Goal(
                Ids.fresh(),
                text,
                Domain.WORK,
                today.plusWeeks(6),
                List.of(BarrierCode.HOURS),
                List.of(
                        new PlanStep(Ids.fresh(), "Ask about hours", StepOwner.PERSON, today.plusDays(7)),
                        new PlanStep(Ids.fresh(), "Answer", StepOwner.EMPLOYER, today.plusDays(21))));
    }

    private static PlanContent of(Goal... goals) {
        return new PlanContent(List.of(goals), List.of());
    }

    private <T> T asCoach(Supplier<T> work) {
        return made.icb().as(made.coach(), work);
    }

    private PlanBook book() {
        return asCoach(() -> plans.of(made.coach(), made.id()));
    }

    private PlanResult draft(Colleague by, long version, PlanContent content) {
        return made.icb().as(by, () -> plans.draft(by, made.id(), version, content));
    }

    private PlanResult agree(@Nullable PersonAgreed person) {
        var version = book().draft().orElseThrow().version();
        return asCoach(() -> plans.agree(made.coach(), new AgreePlan(made.id(), person, version)));
    }

    private PersonAgreed byPhone() {
        return new PersonAgreed(today, PersonAgreed.How.PHONE);
    }

    /** The next version, agreed by both. */
    private PlanBook agreed(PlanContent content) {
        var begun = draft(made.coach(), book().draft().map(PlanVersion::version).orElse(0L), content);
        assertThat(begun).isInstanceOf(Done.class);
        assertThat(agree(byPhone())).isInstanceOf(Done.class);
        return book();
    }

    private PlanResult move(
            UUID goal, GoalState.@Nullable Action action, @Nullable Integer rating, @Nullable String why) {
        var version = goalNow(goal).version();
        return asCoach(() -> progress.move(made.coach(), new MoveGoal(made.id(), goal, action, rating, why, version)));
    }

    private GoalProgress goalNow(UUID id) {
        return book().progress(id).orElseThrow();
    }

    private CaseState state() {
        return cases.card(made).state();
    }

    private static List<String> fields(PlanResult result) {
        return result instanceof Refused(var faults)
                ? faults.stream().map(PlanResult.Fault::field).toList()
                : List.of("not refused: " + result);
    }

    @Nested
    class ADraft {

        @Test
        void isKeptHalfWrittenAndFoundAgain() {
            var half = of(new Goal(Ids.fresh(), "", null, null, List.of(), List.of()));
            assertThat(draft(made.coach(), 0, half)).isInstanceOf(Done.class);
            assertThat(book().draft().orElseThrow().content()).isEqualTo(half);
            assertThat(book().agreed()).isEmpty();
        }

        @Test
        void isNotThereForAnybodyElse() {
            draft(made.coach(), 0, of(goal("One")));
            var elsewhere = fixtures.icb("QOP");
            assertThat(elsewhere.as(elsewhere.lead(), () -> plans.of(elsewhere.lead(), made.id())))
                    .isEqualTo(PlanBook.EMPTY);
            assertThat(elsewhere.as(elsewhere.lead(), () -> plans.draft(elsewhere.lead(), made.id(), 1, of())))
                    .isEqualTo(new NotFound());
            assertThat(draft(made.icb().coach2(), 1, of())).isEqualTo(new NotFound());
        }

        @Test
        void isNotOverwrittenByTheSlowerOfTwo() {
            draft(made.coach(), 0, of(goal("One")));
            draft(made.icb().lead(), 1, of(goal("Theirs")));
            assertThat(draft(made.coach(), 1, of(goal("Mine")))).isInstanceOfSatisfying(ChangedSince.class, changed -> {
                assertThat(changed.by()).isEqualTo(made.icb().lead().name());
                assertThat(changed.now().draft().orElseThrow().content().goals())
                        .extracting(Goal::text)
                        .containsExactly("Theirs");
            });
        }

        @Test
        void isOnlyOneAtATime() {
            draft(made.coach(), 0, of(goal("One")));
            assertThat(draft(made.icb().lead(), 0, of(goal("Second")))).isInstanceOf(ChangedSince.class);
            assertThat(book().versions()).hasSize(1);
        }

        @Test
        void canBeThrownAwayAndIsGone() {
            draft(made.coach(), 0, of(goal("One")));
            asCoach(() -> plans.discard(made.coach(), made.id(), 1));
            assertThat(book().versions()).isEmpty();
            agreed(of(goal("Another")));
            assertThat(book().agreed().orElseThrow().number()).isEqualTo(2);
        }

        @Test
        void isSealedInTheDatabase() {
            draft(made.coach(), 0, of(goal(MARKER)));
            var bytes = made.icb()
                    .in(() -> transaction.execute(status -> jdbc.sql("select content from plan where case_id = ?")
                            .param(made.id().value())
                            .query(byte[].class)
                            .single()));
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("depot", "HOURS");
        }

        @Test
        void canBeginWithATemplateForEverySituation() {
            for (var cohort : Cohort.values()) {
                var first = asCoach(() -> templates.startingWith(cohort)).getFirst();
                assertThat(first.cohorts()).contains(cohort);
                assertThat(PlanRules.faults(first.from(today), PlanBook.EMPTY, byPhone(), today))
                        .isEmpty();
            }
        }
    }

    @Nested
    class Agreeing {

        @Test
        void movesTheCaseOnAndPutsThePlanInForce() {
            assertThat(state()).isEqualTo(CaseState.ASSESSED);
            var book = agreed(of(goal("One")));
            assertThat(state()).isEqualTo(CaseState.PLAN_AGREED);
            assertThat(book.draft()).isEmpty();
            assertThat(book.agreed()).hasValueSatisfying(version -> {
                assertThat(version.agreed()).isEqualTo(byPhone());
                assertThat(version.savedBy()).isEqualTo(made.coach().id());
            });
            assertThat(book.goals().values()).extracting(GoalProgress::state).containsExactly(GoalState.OPEN);
        }

        @Test
        void needsThePersonToo() {
            draft(made.coach(), 0, of(goal("One")));
            assertThat(fields(agree(null))).containsExactly("agreed");
            assertThat(fields(agree(new PersonAgreed(today.plusDays(1), PersonAgreed.How.VIDEO))))
                    .containsExactly("agreedOn");
            assertThat(state()).isEqualTo(CaseState.ASSESSED);
        }

        @Test
        void needsAGoalThatCanBeToldFromWishes() {
            draft(made.coach(), 0, of());
            assertThat(fields(agree(byPhone()))).containsExactly("goals");
            var bare = new Goal(Ids.fresh(), " ", null, null, List.of(), List.of());
            draft(made.coach(), 1, of(bare));
            assertThat(fields(agree(byPhone()))).containsExactly("text", "domain", "by", "steps");
            var late = new Goal(
                    Ids.fresh(),
                    "Past",
                    Domain.WORK,
                    today.plusDays(5),
                    List.of(),
                    List.of(
                            new PlanStep(Ids.fresh(), "", null, null),
                            new PlanStep(Ids.fresh(), "Late", StepOwner.COACH, today.plusDays(6)),
                            new PlanStep(Ids.fresh(), "Early", StepOwner.COACH, today.minusDays(1))));
            draft(made.coach(), 2, of(late));
            assertThat(fields(agree(byPhone()))).containsExactly("text", "owner", "due", "due", "due");
        }

        @Test
        void waitsForTheAssessment() {
            made = cases.started(fixtures.icb("QE1"));
            draft(made.coach(), 0, of(goal("One")));
            assertThat(agree(byPhone())).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                            refused.faults().getFirst().words())
                    .contains("assessment"));
            assertThat(state()).isEqualTo(CaseState.STARTED);
            assertThat(book().agreed()).isEmpty();
        }
    }

    @Nested
    class ANewVersion {

        @Test
        void leavesTheOldOneAsItWasAgreed() {
            var first = goal("One");
            agreed(of(first));
            var changed =
                    new Goal(first.id(), "One, later", first.domain(), today.plusWeeks(9), List.of(), first.steps());
            var book = agreed(of(changed));
            assertThat(book.agreed().orElseThrow().content().goals()).containsExactly(changed);
            assertThat(book.number(1).orElseThrow().content().goals()).containsExactly(first);
            assertThat(book.number(1).orElseThrow().state()).isEqualTo(PlanState.SUPERSEDED);
        }

        @Test
        void keepsTheProgressOfWhatGoesOn() {
            var first = goal("One");
            agreed(of(first));
            asCoach(() -> progress.tick(
                    made.coach(), made.id(), first.steps().getFirst().id(), today));
            move(first.id(), GoalState.Action.BEGIN, 3, null);
            var book = agreed(of(first, goal("Two")));
            assertThat(book.stateOf(first)).isEqualTo(GoalState.PROGRESS);
            assertThat(book.doneOn(first.steps().getFirst())).contains(today);
            assertThat(book.goals()).hasSize(2);
        }

        @Test
        void givesUpAGoalOnlyWithAReason() {
            var first = goal("One");
            agreed(of(first));
            draft(made.coach(), 0, of(goal("Two")));
            assertThat(fields(agree(byPhone()))).containsExactly("reason");
            var draft = book().draft().orElseThrow();
            draft(
                    made.coach(),
                    draft.version(),
                    new PlanContent(
                            draft.content().goals(), List.of(new Removed(first.id(), "One", "The site closes"))));
            assertThat(agree(byPhone())).isInstanceOf(Done.class);
            assertThat(goalNow(first.id())).satisfies(given -> {
                assertThat(given.state()).isEqualTo(GoalState.DROPPED);
                assertThat(given.reason()).isEqualTo("The site closes");
            });
        }

        @Test
        void isInForceForNobodyUntilBothAgree() {
            var first = goal("One");
            agreed(of(first));
            draft(made.coach(), 0, of(first, goal("Two")));
            assertThat(book().agreed().orElseThrow().number()).isEqualTo(1);
            assertThat(book().goals()).hasSize(1);
        }
    }

    @Nested
    class Progress {

        private Goal first;

        @BeforeEach
        void aPlanInForce() {
            first = goal("One");
            agreed(of(first));
        }

        @Test
        void beginsTheWorkOnThePlan() {
            var step = first.steps().getFirst();
            assertThat(asCoach(() -> progress.tick(made.coach(), made.id(), step.id(), today)))
                    .isInstanceOf(Done.class);
            assertThat(state()).isEqualTo(CaseState.ACTIVE);
            assertThat(book().doneOn(step)).contains(today);
            asCoach(() -> progress.tick(made.coach(), made.id(), step.id(), null));
            assertThat(book().doneOn(step)).isEmpty();
        }

        @Test
        void isNeverAheadOfToday() {
            assertThat(asCoach(() -> progress.tick(
                            made.coach(), made.id(), first.steps().getFirst().id(), today.plusDays(1))))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void ratesAGoalAndMeetsIt() {
            assertThat(move(first.id(), null, 7, null)).isInstanceOf(Done.class);
            assertThat(move(first.id(), GoalState.Action.MEET, 10, null)).isInstanceOf(Done.class);
            assertThat(goalNow(first.id())).satisfies(goal -> {
                assertThat(goal.state()).isEqualTo(GoalState.MET);
                assertThat(goal.rating()).isEqualTo(10);
            });
            assertThat(fields(move(first.id(), GoalState.Action.MEET, 10, null)))
                    .containsExactly("action");
        }

        @Test
        void refusesARatingThatIsNone() {
            assertThat(fields(move(first.id(), null, 11, null))).containsExactly("rating");
            assertThat(fields(move(first.id(), null, -1, null))).containsExactly("rating");
        }

        @Test
        void dropsAGoalOnlyWithAReason() {
            assertThat(fields(move(first.id(), GoalState.Action.DROP, null, " ")))
                    .containsExactly("reason");
            assertThat(move(first.id(), GoalState.Action.DROP, null, "Another job"))
                    .isInstanceOf(Done.class);
            assertThat(goalNow(first.id()).reason()).isEqualTo("Another job");
        }

        @Test
        void ofTheSlowerOfTwoChangesNothing() {
            var seen = goalNow(first.id());
            var lead = made.icb().lead();
            made.icb()
                    .as(
                            lead,
                            () -> progress.move(
                                    lead,
                                    new MoveGoal(
                                            made.id(), first.id(), GoalState.Action.MEET, 9, null, seen.version())));
            assertThat(asCoach(() -> progress.move(
                            made.coach(), new MoveGoal(made.id(), first.id(), null, 2, null, seen.version()))))
                    .isInstanceOfSatisfying(ChangedSince.class, changed -> assertThat(changed.by())
                            .isEqualTo(lead.name()));
            assertThat(goalNow(first.id()).rating()).isEqualTo(9);
        }

        @Test
        void isNobodyElses() {
            var elsewhere = fixtures.icb("QOP");
            var step = first.steps().getFirst().id();
            assertThat(elsewhere.as(elsewhere.lead(), () -> progress.tick(elsewhere.lead(), made.id(), step, today)))
                    .isEqualTo(new NotFound());
            var other = cases.assessed(fixtures.icb("QE1"));
            other.icb().as(other.coach(), () -> progress.tick(other.coach(), other.id(), step, today));
            assertThat(book().doneOn(first.steps().getFirst())).isEmpty();
        }

        @Test
        void saysWhichStepIsOverdue() {
            var step = first.steps().getFirst();
            assertThat(book().overdue(first, step, today.plusDays(7))).isFalse();
            assertThat(book().overdue(first, step, today.plusDays(8))).isTrue();
            asCoach(() -> progress.tick(made.coach(), made.id(), step.id(), today));
            assertThat(book().overdue(first, step, today.plusDays(8))).isFalse();
        }
    }

    /** How often the application asked for parts of a plan so far, as the server counted. */
    private static long statements() throws SQLException {
        var database = Servers.database();
        try (var admin = database.connect(database.superuser());
                var statement = admin.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            try (var rows = statement.executeQuery("""
                    select coalesce(sum(s.calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
                    where r.rolname = 'workwell_app' and s.query ~ 'select .*from (plan|plan_goal|plan_step) '
                    """)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void isReadInThreeStatementsHoweverLargeItIs() throws SQLException {
        agreed(of(goal("One")));
        long before = statements();
        book();
        assertThat(statements() - before).isEqualTo(3);
        agreed(of(book().agreed().orElseThrow().content().goals().getFirst(), goal("Two"), goal("Three")));
        before = statements();
        book();
        assertThat(statements() - before).isEqualTo(3);
    }
}
