package uk.workwell.casework.fitnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.radar.Alert;
import uk.workwell.casework.radar.AlertKind;
import uk.workwell.casework.radar.Radar;
import uk.workwell.local.MovedClock;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** Fit notes as they are copied in, corrected, and told of before they end. */
@WorkWellTest
class FitNotesTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    FitNotes notes;

    @Autowired
    Radar radar;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private InSupport made;
    private LocalDate today;

    @BeforeEach
    void aCaseInSupport() {
        made = cases.started(fixtures.icb("QE1"));
        today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }

    private AFitNote lasting(int days) {
        return new AFitNote()
                .with("assessedOn", today.toString())
                .from(today.toString())
                .to(today.plusDays(days).toString());
    }

    private CaseResult enter(AFitNote note) {
        return as(made.coach(), by -> notes.enter(by, made.id(), note.content()));
    }

    private CaseResult as(Colleague by, java.util.function.Function<Colleague, CaseResult> verb) {
        return made.icb().as(by, () -> verb.apply(by));
    }

    private List<FitNote> stored() {
        return made.icb().as(made.coach(), () -> notes.of(made.coach(), made.id()));
    }

    private List<String> told(int inDays) {
        var at = fixtures.now().plus(Duration.ofDays(inDays));
        return MovedClock.at(at, () -> made.icb().as(made.coach(), () -> radar.of(made.coach()))).alerts().stream()
                .filter(alert -> alert.kind() == AlertKind.FIT_NOTE_ENDS)
                .map(Alert::reason)
                .toList();
    }

    @Nested
    class OneThatIsEntered {

        @Test
        void standsSealedInTheCase() {
            assertThat(enter(lasting(28))).isInstanceOf(CaseResult.Done.class);
            assertThat(stored()).singleElement().satisfies(note -> {
                assertThat(note.revision()).isEqualTo(1);
                assertThat(note.content().condition()).isEqualTo("A marker of a condition");
                assertThat(note.toString()).doesNotContain("marker");
            });
            var kept = made.icb()
                    .in(() -> transaction.execute(status -> jdbc.sql("select content from fit_note where case_id = ?")
                            .param(made.id().value())
                            .query(byte[].class)
                            .single()));
            assertThat(new String(java.util.Objects.requireNonNull(kept), StandardCharsets.ISO_8859_1))
                    .doesNotContain("marker", "MAY_BE_FIT", "Hollybush");
        }

        @Test
        void isNotKeptWhileSomethingIsMissing() {
            assertThat(enter(lasting(28).with("issuer", null))).isInstanceOf(CaseResult.Refused.class);
            assertThat(stored()).isEmpty();
        }

        @Test
        void isNotFoundByAnotherCoach() {
            enter(lasting(28));
            var other = cases.started(made.icb()).coach();
            assertThat(made.icb().as(other, () -> notes.of(other, made.id()))).isEmpty();
            assertThat(as(other, by -> notes.enter(by, made.id(), lasting(28).content())))
                    .isInstanceOf(CaseResult.NotFound.class);
        }

        @Test
        void isToldOfAWeekBeforeItEndsAndUntilAnotherFollows() {
            enter(lasting(28));
            assertThat(told(20)).isEmpty();
            assertThat(told(21)).singleElement().asString().contains("Ask what follows");
            assertThat(told(30)).singleElement().asString().contains("Nothing is written down");
            enter(new AFitNote()
                    .with("assessedOn", today.toString())
                    .from(today.plusDays(29).toString())
                    .to(today.plusDays(60).toString()));
            assertThat(told(30)).isEmpty();
        }

        @Test
        void isNotToldOfWhereNothingFollows() {
            enter(lasting(3));
            assertThat(told(0)).hasSize(1);
            var note = stored().getFirst();
            assertThat(as(made.coach(), by -> notes.nothingFollows(by, made.id(), note.note(), 1)))
                    .isInstanceOf(CaseResult.Done.class);
            assertThat(told(0)).isEmpty();
            assertThat(as(made.coach(), by -> notes.nothingFollows(by, made.id(), note.note(), 1)))
                    .isInstanceOf(CaseResult.ChangedSince.class);
        }
    }

    @Nested
    class OneThatIsCorrected {

        @Test
        void keepsWhatStoodThereBefore() {
            enter(lasting(28));
            var first = stored().getFirst();
            as(
                    made.coach(),
                    by -> notes.correct(
                            by, made.id(), first.note(), 1, lasting(14).content()));
            assertThat(stored())
                    .extracting(FitNote::revision, FitNote::inForce)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(2, true),
                            org.assertj.core.groups.Tuple.tuple(1, false));
        }

        @Test
        void isRefusedToWhoeverReadAnOlderRevision() {
            enter(lasting(28));
            var first = stored().getFirst();
            as(
                    made.coach(),
                    by -> notes.correct(
                            by, made.id(), first.note(), 1, lasting(14).content()));
            var late = as(
                    made.coach(),
                    by -> notes.correct(
                            by, made.id(), first.note(), 1, lasting(7).content()));
            assertThat(late).isInstanceOfSatisfying(CaseResult.ChangedSince.class, changed -> assertThat(changed.by())
                    .isEqualTo(made.coach().name()));
            assertThat(stored()).hasSize(2);
        }

        @Test
        void countsNoMoreOnceItWasAMistake() {
            enter(lasting(3));
            var first = stored().getFirst();
            as(made.coach(), by -> notes.takeBack(by, made.id(), first.note(), 1));
            assertThat(told(0)).isEmpty();
            assertThat(stored()).singleElement().satisfies(note -> assertThat(note.state())
                    .isEqualTo(FitNote.State.TAKEN_BACK));
            assertThat(enter(lasting(3))).isInstanceOf(CaseResult.Done.class);
        }
    }

    @Test
    void areReadWithThreeStatementsHoweverManyThereAre() {
        enter(lasting(3));
        int one = CountedStatements.of(this::stored);
        var first = stored().getFirst();
        for (int revision = 1; revision < 4; revision++) {
            int shown = revision;
            as(
                    made.coach(),
                    by -> notes.correct(
                            by, made.id(), first.note(), shown, lasting(14).content()));
        }
        assertThat(CountedStatements.of(this::stored)).isEqualTo(one).isLessThanOrEqualTo(3);
        assertThat(stored()).hasSize(4);
    }
}
