package uk.workwell.sharing.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.employer.MemberId;
import uk.workwell.local.MovedClock;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Permitted;
import uk.workwell.sharing.ReleasedText;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.ReleaseResult.ChangedSince;
import uk.workwell.sharing.release.ReleaseResult.Done;
import uk.workwell.sharing.release.ReleaseResult.NotFound;
import uk.workwell.sharing.release.ReleaseResult.Refused;

/** A text for an employer, from the first draft to what becomes of it. */
@WorkWellTest
class ReleasesTest {

    private static final String WORDS = "Can lift up to 5 kg, not above the shoulder. Marker quillwort";
    private static final MemberId PETRA = MemberId.fresh();

    @Autowired
    Fixtures fixtures;

    @Autowired
    Releases releases;

    @Autowired
    AnsweringReleases answering;

    @Autowired
    Permissions permissions;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @BeforeEach
    void somebodyInSupport() {
        var icb = fixtures.icb("QE1");
        referral = fixtures.aReferral().to(icb).accepted(icb.coach());
    }

    private UUID id() {
        return referral.id().value();
    }

    private <T> T asCoach(java.util.function.Supplier<T> work) {
        return referral.icb().as(referral.icb().coach(), work);
    }

    private ReleaseResult draft(SharedItem item, String words, boolean asked) {
        return asCoach(() -> releases.draft(
                new DraftRelease(referral.icb().provider().value(), id(), referral.employer(), item, words, asked)));
    }

    private DocumentId drafted() {
        return draft(SharedItem.FUNCTION, WORDS, false) instanceof Done done ? done.id() : new DocumentId(id());
    }

    private DocumentId shown() {
        var id = drafted();
        assertThat(asCoach(() -> releases.show(id(), id, version(id)))).isInstanceOf(Done.class);
        return id;
    }

    private Release now(DocumentId id) {
        return referral.icb().in(() -> releases.find(id(), id).orElseThrow());
    }

    private long version(DocumentId id) {
        return now(id).version();
    }

    private ReleaseResult rewritten(DocumentId id, String words) {
        return asCoach(() -> releases.rewrite(id(), id, words, version(id)));
    }

    private ReleaseResult answer(DocumentId id, Answer answer) {
        var read = now(id);
        return answer(id, read.revision(), read.hash(), answer);
    }

    private ReleaseResult answer(DocumentId id, int revision, String hash, Answer answer) {
        return referral.asPerson(() -> answering.answer(new AnswerRelease(id(), id, revision, hash, answer)));
    }

    private static Answer yes(@Nullable LocalDate until, MemberId... only) {
        return new Answer.Yes("May your employer read this?", until, Set.of(only));
    }

    private List<ReleasedText> released() {
        return referral.icb()
                .in(() -> releases.released(referral.employer(), List.of(id())).getOrDefault(id(), List.of()));
    }

    private List<Permitted> permitted() {
        return referral.icb().in(() -> permissions.of(id()));
    }

    @Nested
    class ADraft {

        @Test
        void isNothingThatAnybodyElseReads() {
            var id = drafted();
            assertThat(now(id).state()).isEqualTo(ReleaseState.DRAFT);
            assertThat(released()).isEmpty();
            assertThat(referral.icb().in(() -> answering.waiting(id()))).isEmpty();
        }

        @Test
        void needsWordsAndAnItemThatIsWritten() {
            assertThat(draft(SharedItem.FUNCTION, "  ", false)).isInstanceOf(Refused.class);
            assertThat(draft(SharedItem.FUNCTION, "x".repeat(2_001), false)).isInstanceOf(Refused.class);
            assertThat(draft(SharedItem.IN_CONTACT, WORDS, false)).isInstanceOf(Refused.class);
        }

        @Test
        void aboutComingToAppointmentsIsWrittenOnlyWhereThePersonAsked() {
            assertThat(draft(SharedItem.ATTENDANCE, "Came three times", false)).isInstanceOf(Refused.class);
            assertThat(draft(SharedItem.ATTENDANCE, "Came three times", true)).isInstanceOf(Done.class);
        }

        @Test
        void liesSealedInEveryTable() {
            var id = drafted();
            rewritten(id, WORDS + " once more");
            for (var table : List.of("release", "release_text", "release_step", "audit_entry", "event_publication")) {
                assertThat(Rows.holding(table, "quillwort")).as(table).isZero();
            }
        }
    }

    @Nested
    class WhatThePersonRead {

        @Test
        void isReleasedByTheirYesInExactlyThoseWords() {
            var id = shown();
            assertThat(answer(id, yes(null))).isInstanceOf(Done.class);
            assertThat(released()).singleElement().satisfies(text -> {
                assertThat(text.words()).isEqualTo(WORDS);
                assertThat(text.item()).isEqualTo(SharedItem.FUNCTION);
            });
            assertThat(permitted())
                    .extracting(Permitted::item)
                    .as("and with it that there is contact")
                    .containsExactlyInAnyOrder(SharedItem.IN_CONTACT, SharedItem.FUNCTION);
        }

        @Test
        void isReleasedToWhomTheySayAndUntilThen() {
            var until = LocalDate.of(2027, 3, 1);
            answer(shown(), yes(until, PETRA));
            assertThat(permitted()).hasSize(2).allSatisfy(one -> {
                assertThat(one.grant().only()).isEqualTo(PETRA);
                assertThat(one.facts().expiresOn()).isEqualTo(until);
            });
        }

        @Test
        void isNotReleasedByTheirNo() {
            var id = shown();
            assertThat(answer(id, new Answer.No())).isEqualTo(new Done(id, ReleaseState.REFUSED));
            assertThat(released()).isEmpty();
            assertThat(permitted()).isEmpty();
            assertThat(answer(id, yes(null))).as("a yes after the no").isInstanceOf(ChangedSince.class);
        }

        @Test
        void comesBackWithWhatTheyWantChanged() {
            var id = shown();
            assertThat(answer(id, new Answer.Change(" "))).isInstanceOf(Refused.class);
            answer(id, new Answer.Change("Not the shoulder, please"));
            assertThat(now(id).state()).isEqualTo(ReleaseState.CHANGE_REQUESTED);
            assertThat(referral.icb().in(() -> releases.steps(id())).getFirst().words())
                    .isEqualTo("Not the shoulder, please");
            assertThat(released()).isEmpty();
        }
    }

    @Nested
    class OtherWords {

        @Test
        void areNeverReleasedByAnAnswerToTheOldOnes() {
            var id = shown();
            var read = now(id);
            rewritten(id, "Has a bad back");
            assertThat(answer(id, read.revision(), read.hash(), yes(null)))
                    .as("while they are a draft")
                    .isInstanceOf(ChangedSince.class);
            asCoach(() -> releases.show(id(), id, version(id)));
            assertThat(answer(id, read.revision(), read.hash(), yes(null)))
                    .as("once they are shown")
                    .isInstanceOf(ChangedSince.class);
            assertThat(answer(id, now(id).revision(), read.hash(), yes(null)))
                    .as("their number with the old hash")
                    .isInstanceOf(ChangedSince.class);
            assertThat(released()).isEmpty();
        }

        @Test
        void keepTheOldOnesInTheTable() {
            var id = drafted();
            rewritten(id, "Better words");
            assertThat(Rows.texts("select revision from release_text where release_id = ? order by 1", id.value()))
                    .containsExactly("1", "2");
        }

        /** The database holds it too, whatever the application does. */
        @Test
        void areRefusedByTheTableItself() {
            var id = drafted();
            assertThatThrownBy(() -> Rows.text(
                            "update release set state = 'RELEASED', released_at = now(), due_at = null where id = ?"
                                    + " returning id",
                            id.value()))
                    .hasMessageContaining("release_as_shown");
        }
    }

    @Nested
    class TwoAtOnce {

        @Test
        void ofWhomOneAnswersAndOneRewritesOneIsTooLate() throws Exception {
            var id = shown();
            var read = now(id);
            var barrier = new CyclicBarrier(2);
            Callable<ReleaseResult> person = () -> {
                barrier.await();
                return answer(id, read.revision(), read.hash(), yes(null));
            };
            Callable<ReleaseResult> coach = () -> {
                barrier.await();
                return asCoach(() -> releases.rewrite(id(), id, "Other words", read.version()));
            };
            try (var both = Executors.newFixedThreadPool(2)) {
                var results = both.invokeAll(List.of(person, coach)).stream()
                        .map(future -> {
                            try {
                                return future.get();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                        .toList();
                assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
                assertThat(results).filteredOn(ChangedSince.class::isInstance).hasSize(1);
            }
            assertThat(released()).allSatisfy(text -> assertThat(text.words()).isEqualTo(WORDS));
        }

        @Test
        void clicksAreOneAnswer() {
            var id = shown();
            var read = now(id);
            assertThat(answer(id, yes(null))).isInstanceOf(Done.class);
            assertThat(answer(id, read.revision(), read.hash(), yes(null))).isInstanceOf(ChangedSince.class);
            assertThat(permitted()).hasSize(2);
        }
    }

    @Nested
    class Silence {

        private void lapseIn(Duration time) {
            MovedClock.at(fixtures.now().plus(time), () -> {
                referral.icb().in(() -> {
                    releases.lapse();
                    return true;
                });
                return true;
            });
        }

        @Test
        void isNoYes() {
            var id = shown();
            lapseIn(Duration.ofDays(21).minusMinutes(5));
            assertThat(now(id).state()).isEqualTo(ReleaseState.SHOWN_TO_PERSON);
            lapseIn(Duration.ofDays(21).plusMinutes(5));
            assertThat(now(id).state()).isEqualTo(ReleaseState.LAPSED);
            assertThat(released()).isEmpty();
        }

        @Test
        void isNoYesEvenBeforeTheNightlyJob() {
            var id = shown();
            var read = now(id);
            var late = MovedClock.at(
                    fixtures.now().plus(Duration.ofDays(22)),
                    () -> answer(id, read.revision(), read.hash(), yes(null)));
            assertThat(late).isInstanceOf(ChangedSince.class);
        }

        @Test
        void ofACoachLapsesADraft() {
            var id = drafted();
            lapseIn(Duration.ofDays(91));
            assertThat(now(id).state()).isEqualTo(ReleaseState.LAPSED);
        }

        private int rowsOf(DocumentId id) {
            return Integer.parseInt(Rows.text("""
                    select (select count(*) from release where id = :id) + (select count(*) from release_text where release_id = :id)
                      + (select count(*) from release_step where release_id = :id)""".replace(":id", "'" + id + "'")));
        }

        private void purge() {
            referral.icb().in(() -> {
                releases.purge();
                return true;
            });
        }

        @Test
        void destroysADraftThatNobodyWasShown() {
            var id = drafted();
            lapseIn(Duration.ofDays(89));
            purge();
            assertThat(rowsOf(id)).isPositive();
            lapseIn(Duration.ofDays(91));
            purge();
            assertThat(rowsOf(id)).isZero();
        }

        @Test
        void leavesWhatThePersonHasRead() {
            var id = shown();
            lapseIn(Duration.ofDays(22));
            purge();
            assertThat(now(id).state()).isEqualTo(ReleaseState.LAPSED);
        }
    }

    @Nested
    class SomebodyElse {

        @Test
        void findsNothing() {
            var id = shown();
            var read = now(id);
            var other = fixtures.icb("QOP");
            assertThat(other.in(() -> releases.find(id(), id))).isEmpty();
            assertThat(other.in(() -> releases.show(id(), id, read.version()))).isInstanceOf(NotFound.class);
            assertThat(other.in(() -> answering.answer(
                            new AnswerRelease(id(), id, read.revision(), read.hash(), new Answer.No()))))
                    .isInstanceOf(NotFound.class);
            assertThat(referral.icb().in(() -> releases.find(UUID.randomUUID(), id)))
                    .as("under another referral")
                    .isEmpty();
        }
    }
}
