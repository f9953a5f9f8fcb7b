package uk.workwell.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.team.Colleague;

/** Two coaches decide at once: one wins, the other hears who and when, nothing is lost. */
@WorkWellTest
class TwoCoachesTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Triage triage;

    @Nested
    class AcceptingAtTheSameMoment {

        @RepeatedTest(8)
        void makesOneCaseAndTellsTheSecondWhoWasQuicker() throws Exception {
            var referral = fixtures.aReferral().received();
            var first = referral.icb().coach();
            var second = referral.icb().coach2();
            long version = referral.version(first);
            var ready = new CountDownLatch(2);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var results = List.of(
                        threads.submit(() -> accept(referral, first, version, ready)),
                        threads.submit(() -> accept(referral, second, version, ready)));
                assertThat(results.stream().map(TwoCoachesTest::answer))
                        .satisfiesExactlyInAnyOrder(
                                one -> assertThat(one).isEqualTo(new TriageResult.Done()), other -> assertThat(other)
                                        .isInstanceOfSatisfying(
                                                TriageResult.ChangedSince.class, changed -> assertThat(changed.by())
                                                        .isIn(first.name(), second.name())));
            }
            assertThat(Rows.text(
                            "select count(*) from care_case where referral_id = ?",
                            referral.id().value()))
                    .isEqualTo("1");
            assertThat(Rows.text(
                            "select count(*) from referral_step where action = 'accept' and referral_id = ?",
                            referral.id().value()))
                    .isEqualTo("1");
            assertThat(Rows.text(
                            "select count(*) from referral r join care_case c on c.referral_id = r.id and c.coach_id = r.allocated_to where r.id = ?",
                            referral.id().value()))
                    .as("the case belongs to the coach whom the referral names")
                    .isEqualTo("1");
        }
    }

    @Nested
    class AskingAtTheSameMoment {

        @RepeatedTest(4)
        void asksOneQuestionAndTellsTheSecondWhoWasQuicker() throws Exception {
            var referral = fixtures.aReferral().received();
            var results =
                    both(referral, (who, version) -> triage.askBack(who, referral.id(), "Which mornings?", version));
            assertThat(results)
                    .satisfiesExactlyInAnyOrder(
                            one -> assertThat(one).isEqualTo(new TriageResult.Done()),
                            other -> assertThat(other).isInstanceOf(TriageResult.ChangedSince.class));
            assertThat(Rows.text(
                            "select count(*) from referral_question where referral_id = ?",
                            referral.id().value()))
                    .isEqualTo("1");
        }
    }

    @Nested
    class HoldingAtTheSameMoment {

        @RepeatedTest(4)
        void holdsItOnceAndTheSecondHearsThatItIsOutOfSightOrWhoWasQuicker() throws Exception {
            var referral = fixtures.aReferral().received();
            var results = both(referral, (who, version) -> triage.hold(who, referral.id(), "Seems low", version));
            assertThat(results)
                    .satisfiesExactlyInAnyOrder(
                            one -> assertThat(one).isEqualTo(new TriageResult.Done()), other -> assertThat(other)
                                    .isInstanceOfAny(TriageResult.ChangedSince.class, TriageResult.NotFound.class));
            assertThat(Rows.text(
                            "select count(*) from referral_step where action = 'riskHold' and referral_id = ?",
                            referral.id().value()))
                    .isEqualTo("1");
        }
    }

    /** Both coaches at once, on the same version. */
    private static List<TriageResult> both(AReferral referral, BiFunction<Colleague, Long, TriageResult> verb) {
        var icb = referral.icb();
        long version = referral.version(icb.coach());
        var ready = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = List.of(icb.coach(), icb.coach2()).stream()
                    .map(who -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return icb.as(who, () -> verb.apply(who, version));
                    }))
                    .toList();
            return results.stream().map(TwoCoachesTest::answer).toList();
        }
    }

    @Nested
    class DecidingOnAnOldPage {

        @Test
        void changesNothingAndTellsWhoWasQuicker() {
            var referral = fixtures.aReferral().received();
            var first = referral.icb().coach();
            var second = referral.icb().lead();
            long version = referral.version(second);
            referral.icb().as(first, () -> triage.accept(first, referral.id(), first.id(), version));
            var words = new DecisionWords("Why", "Where else");
            assertThat(referral.icb()
                            .as(second, () -> triage.decline(second, referral.id(), DeclineCode.AREA, words, version)))
                    .isInstanceOfSatisfying(TriageResult.ChangedSince.class, changed -> assertThat(changed.by())
                            .isEqualTo(first.name()));
            assertThat(Rows.text(
                            "select state from referral where id = ?",
                            referral.id().value()))
                    .isEqualTo("ACCEPTED");
        }
    }

    private TriageResult accept(AReferral referral, Colleague coach, long version, CountDownLatch ready)
            throws InterruptedException {
        ready.countDown();
        ready.await();
        return referral.icb().as(coach, () -> triage.accept(coach, referral.id(), coach.id(), version));
    }

    private static TriageResult answer(Future<TriageResult> result) {
        try {
            return result.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
