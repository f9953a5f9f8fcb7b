package uk.workwell.casework.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.ClosingBar;
import uk.workwell.casework.measures.MeasureResult.NotFound;
import uk.workwell.casework.measures.MeasureResult.Refused;
import uk.workwell.casework.measures.MeasureResult.Taken;

/** Taking measures down: complete or with a reason, sealed, never changed, and a crisis is told on at once. */
@WorkWellTest
class MeasuresTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Measures measures;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    List<ClosingBar> bars;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private InSupport made;
    private LocalDate today;

    @BeforeEach
    void aCaseInSupport() {
        made = cases.started(fixtures.icb("QE1"));
        today = LocalDate.ofInstant(fixtures.now(), ZoneId.of("Europe/London"));
    }

    private Answers all(String code, int value) {
        var values = new HashMap<String, Integer>();
        made.icb()
                .in(() -> questionnaires.newest(code))
                .orElseThrow()
                .items()
                .forEach(item -> values.put(item.code(), value));
        return new Answers(values, Map.of());
    }

    private MeasureResult take(String code, LocalDate on, Answers answers, @Nullable MissingReason notTaken) {
        return made.icb()
                .as(
                        made.coach(),
                        () -> measures.take(made.coach(), new TakeMeasure(made.id(), code, 1, on, answers, notTaken)));
    }

    private List<MeasureTaken> stored() {
        return made.icb().as(made.coach(), () -> measures.of(made.coach(), made.id()));
    }

    private int heard(String action) {
        return made.icb()
                .in(() -> transaction.execute(
                        status -> jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                                .params(action, made.id().value())
                                .query(Integer.class)
                                .single()));
    }

    @Test
    void keepsWhatWasAnsweredWithTheVersionThatWasAsked() {
        assertThat(take("WHO5", today, all("WHO5", 3), null)).isEqualTo(new Taken(false));
        assertThat(stored()).singleElement().satisfies(taken -> {
            assertThat(taken.questionnaire().code()).isEqualTo("WHO5");
            assertThat(taken.questionnaire().version()).isEqualTo(1);
            assertThat(taken.score(taken.questionnaire().scales().getFirst())).contains(60);
        });
        assertThat(heard("MeasureRecorded")).isEqualTo(1);
    }

    @Test
    void asksForAReasonWhereAnAnswerIsMissing() {
        var half = new HashMap<>(all("GAD7", 1).values());
        half.remove("GAD7_3");
        assertThat(take("GAD7", today, new Answers(half, Map.of()), null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                        .extracting(MeasureResult.Fault::item)
                        .containsExactly("GAD7_3"));
        assertThat(stored()).isEmpty();
        var why = new Answers(half, Map.of("GAD7_3", MissingReason.DECLINED));
        assertThat(take("GAD7", today, why, null)).isEqualTo(new Taken(false));
        assertThat(stored().getFirst().answers()).isEqualTo(why);
        assertThat(stored().getFirst()
                        .score(stored().getFirst().questionnaire().scales().getFirst()))
                .isEmpty();
    }

    @Test
    void writesDownWhyNothingWasAnswered() {
        assertThat(take("WSAS", today, Answers.NONE, MissingReason.TOO_UNWELL)).isEqualTo(new Taken(false));
        assertThat(stored().getFirst().notTaken()).isEqualTo(MissingReason.TOO_UNWELL);
    }

    @Test
    void refusesAnswersThatDoNotExistAndDaysAhead() {
        assertThat(take("WHO5", today, all("WHO5", 6), null)).isInstanceOf(Refused.class);
        assertThat(take("WHO5", today.plusDays(1), all("WHO5", 3), null)).isInstanceOf(Refused.class);
        assertThat(take("WHO5", today.minusYears(1), all("WHO5", 3), null)).isInstanceOf(Refused.class);
        assertThat(take("WHO5", today, all("GAD7", 1), null)).isInstanceOf(Refused.class);
        assertThat(take("NOTHING", today, Answers.NONE, null)).isEqualTo(new NotFound());
        assertThat(stored()).isEmpty();
    }

    @Test
    void isSealedInTheDatabase() {
        take("PHQ9", today, all("PHQ9", 0), null);
        var bytes = made.icb()
                .in(() -> transaction.execute(status -> jdbc.sql("select answers from measure_taken where case_id = ?")
                        .param(made.id().value())
                        .query(byte[].class)
                        .single()));
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("PHQ9");
    }

    @Test
    void mayOnlyBeAddedToByTheApplication() {
        for (var right : List.of("UPDATE", "DELETE")) {
            assertThat(jdbc.sql("select has_table_privilege('workwell_app', 'measure_taken', ?)")
                            .param(right)
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    @Test
    void isNobodyElses() {
        take("WHO5", today, all("WHO5", 3), null);
        var elsewhere = fixtures.icb("QOP");
        var coach2 = made.icb().coach2();
        assertThat(elsewhere.as(elsewhere.lead(), () -> measures.of(elsewhere.lead(), made.id())))
                .isEmpty();
        assertThat(made.icb().as(coach2, () -> measures.of(coach2, made.id()))).isEmpty();
        assertThat(made.icb()
                        .as(
                                coach2,
                                () -> measures.take(
                                        coach2, new TakeMeasure(made.id(), "WHO5", 1, today, all("WHO5", 1), null))))
                .isEqualTo(new NotFound());
        assertThat(stored()).hasSize(1);
    }

    @Nested
    class AnAnswerThatTellsOfACrisis {

        @Test
        void isToldOnWithTheAnswerAndSaysNothingOfIt() {
            var values = new HashMap<>(all("PHQ9", 0).values());
            values.put("PHQ9_9", 1);
            assertThat(take("PHQ9", today, new Answers(values, Map.of()), null)).isEqualTo(new Taken(true));
            assertThat(heard("CrisisAnswer")).isEqualTo(1);
        }

        @Test
        void opensAConcernForTheDutyLeadThatBarsClosing() {
            assertThat(concerns()).isEmpty();
            var values = new HashMap<>(all("PHQ9", 0).values());
            values.put("PHQ9_9", 1);
            take("PHQ9", today, new Answers(values, Map.of()), null);
            assertThat(concerns()).containsExactly("WAITING");
            assertThat(made.icb().in(() -> bars.stream()
                            .flatMap(bar -> bar.bars(made.id()).stream())
                            .toList()))
                    .hasSize(1);
        }

        private List<String> concerns() {
            return made.icb()
                    .in(() -> transaction.execute(status -> jdbc.sql("select state from risk where case_id = ?")
                            .param(made.id().value())
                            .query(String.class)
                            .list()));
        }

        @Test
        void isNotWhatAnyHighAnswerIs() {
            var values = new HashMap<>(all("PHQ9", 3).values());
            values.put("PHQ9_9", 0);
            assertThat(take("PHQ9", today, new Answers(values, Map.of()), null)).isEqualTo(new Taken(false));
            take("GAD7", today, all("GAD7", 3), null);
            assertThat(heard("CrisisAnswer")).isZero();
        }
    }
}
