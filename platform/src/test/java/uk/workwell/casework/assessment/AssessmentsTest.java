package uk.workwell.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import uk.workwell.casework.assessment.AssessmentResult.ChangedSince;
import uk.workwell.casework.assessment.AssessmentResult.Incomplete;
import uk.workwell.casework.assessment.AssessmentResult.NotFound;
import uk.workwell.casework.assessment.AssessmentResult.Saved;
import uk.workwell.team.Colleague;

/** An assessment while it is written, once it is complete, and when two people write at once. */
@WorkWellTest
class AssessmentsTest {

    private static final String MARKER = "The stairs at the depot are the worst of it";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private InSupport made;

    @BeforeEach
    void aCaseInSupport() {
        made = cases.started(fixtures.icb("QE1"));
    }

    static Findings some() {
        return new Findings(
                List.of(new Barrier(BarrierCode.PAIN, 2, true)),
                Set.of(),
                Map.of(Score.WORK_ABILITY, 4),
                Map.of(Domain.PHYSICAL, MARKER));
    }

    static Findings all() {
        var scores = new EnumMap<Score, Integer>(Score.class);
        for (var score : Score.values()) scores.put(score, 6);
        return new Findings(
                List.of(new Barrier(BarrierCode.PAIN, 2, true), new Barrier(BarrierCode.HOURS, 3, true)),
                Set.of(Domain.PSYCHOLOGICAL, Domain.SOCIAL),
                scores,
                Map.of(Domain.PHYSICAL, MARKER));
    }

    private AssessmentResult save(Colleague by, long version, Findings findings) {
        return made.icb().as(by, () -> assessments.save(by, made.id(), version, findings));
    }

    private AssessmentResult complete(long version, Findings findings) {
        var by = made.coach();
        return made.icb().as(by, () -> assessments.complete(by, made.id(), version, findings));
    }

    private List<Assessment> stored() {
        return made.icb().as(made.coach(), () -> assessments.of(made.coach(), made.id()));
    }

    private int heard(String action) {
        return made.icb()
                .in(() -> transaction.execute(
                        status -> jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                                .params(action, made.id().value())
                                .query(Integer.class)
                                .single()));
    }

    @Nested
    class WhileItIsWritten {

        @Test
        void isKeptAsItIsAndFoundAgain() {
            assertThat(save(made.coach(), 0, some())).isInstanceOf(Saved.class);
            assertThat(stored()).singleElement().satisfies(one -> {
                assertThat(one.findings()).isEqualTo(some());
                assertThat(one.open()).isTrue();
                assertThat(one.number()).isEqualTo(1);
            });
        }

        @Test
        void isSavedAgainAndAgainAndHeardOfOnceASitting() {
            long version = 0;
            for (var findings : List.of(Findings.NONE, some(), all())) {
                assertThat(save(made.coach(), version, findings)).isInstanceOf(Saved.class);
                version = stored().getFirst().version();
            }
            assertThat(stored().getFirst().findings()).isEqualTo(all());
            assertThat(heard("AssessmentWorkedOn")).isEqualTo(1);
            save(made.icb().lead(), version, some());
            assertThat(heard("AssessmentWorkedOn")).isEqualTo(2);
        }

        @Test
        void isNotThereForAnybodyElse() {
            save(made.coach(), 0, some());
            var elsewhere = fixtures.icb("QOP");
            assertThat(save(made.icb().coach2(), 1, all())).isEqualTo(new NotFound());
            assertThat(elsewhere.as(elsewhere.lead(), () -> assessments.of(elsewhere.lead(), made.id())))
                    .isEmpty();
            assertThat(elsewhere.as(elsewhere.lead(), () -> assessments.save(elsewhere.lead(), made.id(), 1, all())))
                    .isEqualTo(new NotFound());
            assertThat(save(made.icb().lead(), 1, all())).isInstanceOf(Saved.class);
        }

        @Test
        void isSealedInTheDatabase() {
            save(made.coach(), 0, some());
            var bytes = made.icb()
                    .in(() ->
                            transaction.execute(status -> jdbc.sql("select findings from assessment where case_id = ?")
                                    .param(made.id().value())
                                    .query(byte[].class)
                                    .single()));
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("stairs", "PAIN", "WORK_ABILITY");
        }
    }

    @Nested
    class WhenTwoWriteAtOnce {

        @Test
        void theSlowerSeesBothVersionsAndOverwritesNothing() {
            save(made.coach(), 0, some());
            save(made.icb().lead(), 1, all());
            var answer = save(made.coach(), 1, Findings.NONE);
            assertThat(answer).isInstanceOfSatisfying(ChangedSince.class, changed -> {
                assertThat(changed.by()).isEqualTo(made.icb().lead().name());
                assertThat(changed.theirs().findings()).isEqualTo(all());
            });
            assertThat(stored().getFirst().findings()).isEqualTo(all());
        }

        @Test
        void whoBeginsSecondBeginsNoSecondOne() {
            save(made.coach(), 0, some());
            assertThat(save(made.icb().lead(), 0, all())).isInstanceOf(ChangedSince.class);
            assertThat(stored()).hasSize(1);
        }

        @Test
        void anOpenFormOfWhatIsCompleteByNowIsToldSo() {
            save(made.coach(), 0, some());
            complete(1, all());
            assertThat(save(made.icb().lead(), 1, some())).isInstanceOf(ChangedSince.class);
        }
    }

    @Nested
    class Completing {

        @Test
        void namesEverythingThatIsMissingAndKeepsWhatWasWritten() {
            var half = new Findings(
                    List.of(new Barrier(BarrierCode.PAIN, null, null), new Barrier(BarrierCode.SLEEP, 1, null)),
                    Set.of(Domain.SOCIAL),
                    Map.of(Score.CONFIDENCE, 0),
                    Map.of());
            var answer = complete(0, half);
            assertThat(answer).isInstanceOfSatisfying(Incomplete.class, incomplete -> assertThat(incomplete.faults())
                    .extracting(AssessmentResult.Fault::field)
                    .containsExactly("PAIN", "SLEEP", "PSYCHOLOGICAL", "WORK", "WORK_ABILITY", "IMPORTANCE"));
            assertThat(stored().getFirst().findings()).isEqualTo(half);
            assertThat(stored().getFirst().open()).isTrue();
        }

        @Test
        void closesItForGoodAndIsHeard() {
            assertThat(complete(0, all()))
                    .isInstanceOfSatisfying(
                            Saved.class, saved -> assertThat(saved.now().open()).isFalse());
            assertThat(heard("AssessmentCompleted")).isEqualTo(1);
            assertThat(cases.card(made).state()).isEqualTo(uk.workwell.casework.CaseState.ASSESSED);
            var first = stored().getFirst();
            assertThat(save(made.coach(), first.version(), some())).isInstanceOf(ChangedSince.class);
            assertThat(stored().getFirst().findings()).isEqualTo(all());
        }

        @Test
        void isFollowedByANewOneAndTheFirstStaysReadable() {
            complete(0, all());
            assertThat(save(made.coach(), 0, some())).isInstanceOf(Saved.class);
            assertThat(stored()).extracting(Assessment::number).containsExactly(2, 1);
            assertThat(complete(1, all())).isInstanceOf(Saved.class);
            assertThat(cases.card(made).state()).isEqualTo(uk.workwell.casework.CaseState.ASSESSED);
            assertThat(stored().getLast().findings()).isEqualTo(all());
        }

        @Test
        void waitsForTheFirstAppointment() {
            made = cases.opened(fixtures.icb("QE1"));
            assertThat(complete(0, all()))
                    .isInstanceOfSatisfying(Incomplete.class, incomplete -> assertThat(incomplete.faults())
                            .singleElement()
                            .satisfies(fault -> assertThat(fault.words()).contains("first appointment")));
        }
    }
}
