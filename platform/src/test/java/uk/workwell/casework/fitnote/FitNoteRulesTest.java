package uk.workwell.casework.fitnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.workwell.casework.CaseResult.Fault;

/** What a fit note must say, case by case. Today is Wednesday 25 November 2026. */
class FitNoteRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static List<String> faulty(AFitNote note, AFitNote... others) {
        return FitNoteRules.faults(
                        note.content(), Stream.of(others).map(AFitNote::content).toList(), TODAY)
                .stream()
                .map(Fault::field)
                .toList();
    }

    @Test
    void aCompleteOneHasNoFault() {
        assertThat(faulty(new AFitNote())).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "assessedOn,, assessedOn",
        "assessedOn, 2026-11-25,",
        "assessedOn, 2026-11-26, assessedOn",
        "assessedOn, 2024-11-24, assessedOn",
        "fitness,, fitness",
        "fitness, NOT_FIT, advice",
        "advice,, advice",
        "from,, from",
        "to,, to",
        "to, 2026-11-24,",
        "to, 2026-11-23, to",
        "to, 2027-02-24,",
        "to, 2027-02-25, to",
        "reassess,, reassess",
        "reassess, false,",
        "issuer,, issuer",
        "profession,, profession",
        "cannotAdjustSince, 2026-12-01,",
        "cannotAdjustSince, 2026-12-22, cannotAdjustSince"
    })
    void oneThingIsDifferent(String field, @Nullable String value, @Nullable String fault) {
        assertThat(faulty(new AFitNote().with(field, value))).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void wordsInsteadOfBoxesAreEnough() {
        assertThat(faulty(new AFitNote().with("advice", null).with("comments", "Nothing above the shoulder")))
                .isEmpty();
    }

    @Nested
    class TheThreeMonths {

        @Test
        void doNotCountOnceTheIllnessHasLastedSixMonths() {
            var longer = new AFitNote().to("2027-05-23");
            assertThat(faulty(longer)).containsExactly("to");
            assertThat(faulty(longer.with("longIllness", "true"))).isEmpty();
        }

        @Test
        void areCountedFromTheFirstOfThoseThatLeadOnToEachOther() {
            var first = new AFitNote().from("2026-05-18").to("2026-08-17");
            var second = new AFitNote().from("2026-08-24").to("2026-11-20");
            assertThat(faulty(new AFitNote().to("2027-05-23"), first, second)).isEmpty();
        }

        @Test
        void beginAgainAfterAGap() {
            var first = new AFitNote().from("2026-05-18").to("2026-08-17");
            var second = new AFitNote().from("2026-08-26").to("2026-11-20");
            assertThat(faulty(new AFitNote().to("2027-05-23"), first, second)).containsExactly("to");
        }
    }

    @Nested
    class TwoForTheSameDay {

        private final AFitNote earlier = new AFitNote().from("2026-11-01").to("2026-11-24");

        @Test
        void areAskedAbout() {
            assertThat(faulty(new AFitNote(), earlier)).containsExactly("from");
            assertThat(faulty(new AFitNote().from("2026-11-25"), earlier)).isEmpty();
        }

        @Test
        void areRightWhereOneCountsInstead() {
            assertThat(faulty(new AFitNote().with("countsInstead", "true"), earlier))
                    .isEmpty();
        }

        @Test
        void countAsTheOneThatWasAssessedLast() {
            var before = earlier.with("assessedOn", "2026-11-01")
                    .with("fitness", "NOT_FIT")
                    .content();
            var after = new AFitNote().content();
            assertThat(FitNotes.on(LocalDate.of(2026, 11, 24), List.of(before, after)))
                    .contains(after);
            assertThat(FitNotes.on(LocalDate.of(2026, 11, 23), List.of(before, after)))
                    .contains(before);
            assertThat(FitNotes.on(LocalDate.of(2026, 12, 22), List.of(before, after)))
                    .isEmpty();
        }
    }

    @Test
    void withoutTheChangesMayBeFitCountsAsNotFit() {
        var note = new AFitNote().with("cannotAdjustSince", "2026-12-01").content();
        assertThat(note.countsAs(LocalDate.of(2026, 11, 30))).isEqualTo(Fitness.MAY_BE_FIT);
        assertThat(note.countsAs(LocalDate.of(2026, 12, 1))).isEqualTo(Fitness.NOT_FIT);
    }
}
