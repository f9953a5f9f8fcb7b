package uk.workwell.casework.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.TimelineEntry.Layer;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.casework.Timelines;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** Notes in two layers: kept while they are typed, never changed once they are saved, and read by the care team only. */
@WorkWellTest
class NotesTest {

    private static final String PRIVATE = "marker-private: sounded flat";
    private static final String SHAREABLE = "marker-shareable: can start from 8:40";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Notes notes;

    @Autowired
    Timelines timelines;

    @Autowired
    Caseload caseload;

    private AnIcb icb;
    private Colleague coach;
    private CaseId caseId;

    @BeforeEach
    void aCase() {
        icb = fixtures.icb("QE1");
        coach = icb.coach();
        caseId = caseOf(fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .accepted(coach));
    }

    private static CaseId caseOf(AReferral referral) {
        return new CaseId(UUID.fromString(Rows.text(
                "select id from care_case where referral_id = ?", referral.id().value())));
    }

    private static NoteWords words(String forTheTeam, String shareable) {
        return new NoteWords(NoteKind.CALL, 32, forTheTeam, shareable, null);
    }

    private static NoteWords correcting(NoteId note, String shareable) {
        return new NoteWords(NoteKind.CALL, 32, "", shareable, note);
    }

    private Keeping keep(@Nullable NoteDraft shown, NoteWords words) {
        return icb.as(coach, () -> notes.keep(coach, caseId, shown, words));
    }

    private NoteDraft kept(@Nullable NoteDraft shown, NoteWords words) {
        return ((Keeping.Kept) keep(shown, words)).draft();
    }

    private NoteResult save(NoteId id, NoteWords words) {
        return icb.as(coach, () -> notes.save(coach, caseId, id, words));
    }

    private NoteId saved(NoteWords words) {
        return ((NoteResult.Done) save(NoteId.fresh(), words)).note();
    }

    private Note note(NoteId id) {
        return icb.as(coach, () -> notes.find(coach, caseId, id)).orElseThrow();
    }

    @Nested
    class ADraft {

        @Test
        void isKeptWithEachKeystrokeThatComesAndIsThereOnAnotherDevice() {
            var first = kept(null, words("Sounded", ""));
            var second = kept(first, words("Sounded flat", "Can start"));
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.revision()).isEqualTo(first.revision() + 1);
            assertThat(icb.as(coach, () -> notes.draft(coach, caseId))).contains(second);
        }

        @Test
        void isNobodyElses() {
            kept(null, words(PRIVATE, SHAREABLE));
            assertThat(icb.as(icb.lead(), () -> notes.draft(icb.lead(), caseId)))
                    .as("a lead may see the case, not the draft")
                    .isEmpty();
            assertThat(icb.as(icb.coach2(), () -> notes.draft(icb.coach2(), caseId)))
                    .isEmpty();
        }

        @Test
        void isNotOverwrittenFromAWindowThatHasNotReadIt() {
            var first = kept(null, words("One", ""));
            var elsewhere = kept(first, words("One, written on", ""));
            assertThat(keep(first, words("One, written otherwise", ""))).isEqualTo(new Keeping.Elsewhere(elsewhere));
            assertThat(keep(null, words("From a new tab", ""))).isEqualTo(new Keeping.Elsewhere(elsewhere));
        }

        @Test
        void becomesANoteOnce() {
            var draft = kept(null, words(PRIVATE, SHAREABLE));
            var once = save(draft.id(), words(PRIVATE, SHAREABLE));
            var twice = save(draft.id(), words(PRIVATE, SHAREABLE));
            assertThat(once).isEqualTo(twice).isEqualTo(new NoteResult.Done(draft.id()));
            assertThat(Rows.texts("select id from case_note where case_id = ?", caseId.value()))
                    .hasSize(1);
            assertThat(icb.as(coach, () -> notes.draft(coach, caseId))).isEmpty();
            assertThat(Rows.texts(
                            "select action from audit_entry where subject_id = ?",
                            draft.id().value()))
                    .containsExactly("NoteSaved");
        }

        @Test
        void liesSealed() {
            kept(null, words(PRIVATE, SHAREABLE));
            assertThat(Rows.holding("note_draft", "marker-")).isZero();
        }
    }

    @Nested
    class ASavedNote {

        @Test
        void hasBothLayersAndLiesSealed() {
            var note = note(saved(words(PRIVATE, SHAREABLE)));
            assertThat(note.forTheTeam()).isEqualTo(PRIVATE);
            assertThat(note.shareable()).isEqualTo(SHAREABLE);
            assertThat(note.head()).isEqualTo("Call, 32 minutes");
            for (var table : List.of("case_note", "audit_entry", "notice", "event_publication")) {
                assertThat(Rows.holding(table, "marker-")).as(table).isZero();
            }
        }

        @Test
        void cannotBeChangedByTheApplication() {
            for (var right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(Rows.text("select has_table_privilege('workwell_app', 'case_note', ?)", right))
                        .isEqualTo("f");
                assertThat(Rows.text("select has_table_privilege('workwell_app', 'case_note_shown', ?)", right))
                        .isEqualTo("f");
            }
        }

        @Test
        void isRefusedWithoutWordsOrWithImpossibleMinutes() {
            assertThat(save(NoteId.fresh(), new NoteWords(NoteKind.CALL, 900, " ", "", null)))
                    .isInstanceOfSatisfying(NoteResult.Refused.class, refused -> assertThat(refused.faults())
                            .extracting(NoteResult.Fault::field)
                            .containsExactly("minutes", "forTheTeam"));
        }

        @Test
        void isFoundByNobodyWhoMayNotWorkOnTheCase() {
            var id = saved(words(PRIVATE, SHAREABLE));
            var otherProvider = fixtures.anotherProviderOf(icb);
            var elsewhere = fixtures.icb("QOP");
            assertThat(icb.as(icb.lead(), () -> notes.find(icb.lead(), caseId, id)))
                    .as("a lead of the provider")
                    .isPresent();
            assertThat(icb.as(icb.coach2(), () -> notes.find(icb.coach2(), caseId, id)))
                    .isEmpty();
            assertThat(icb.as(icb.admin(), () -> notes.find(icb.admin(), caseId, id)))
                    .isEmpty();
            assertThat(otherProvider.as(otherProvider.lead(), () -> notes.find(otherProvider.lead(), caseId, id)))
                    .isEmpty();
            assertThat(elsewhere.as(elsewhere.lead(), () -> notes.find(elsewhere.lead(), caseId, id)))
                    .isEmpty();
            assertThat(icb.as(icb.coach2(), () -> notes.save(icb.coach2(), caseId, NoteId.fresh(), words("Mine", ""))))
                    .isInstanceOf(NoteResult.NotFound.class);
            assertThat(icb.as(icb.coach2(), () -> notes.showToPerson(icb.coach2(), caseId, id)))
                    .isInstanceOf(NoteResult.NotFound.class);
            var another = caseOf(fixtures.aReferral()
                    .to(icb)
                    .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                    .accepted(coach));
            assertThat(icb.as(coach, () -> notes.find(coach, another, id)))
                    .as("through another case of the same coach")
                    .isEmpty();
        }

        @Test
        void ofACallIsAContact() {
            assertThat(card().lastContactOn()).isNull();
            saved(new NoteWords(NoteKind.OTHER, null, "Read the letter", "", null));
            assertThat(card().lastContactOn()).isNull();
            saved(words("Spoke", ""));
            assertThat(card().lastContactOn()).isEqualTo(today());
        }

        private uk.workwell.casework.CaseCard card() {
            return icb.as(coach, () -> caseload.of(coach).find(caseId)).orElseThrow();
        }

        private LocalDate today() {
            return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
        }
    }

    @Nested
    class ACorrection {

        @Test
        void supersedesTheNoteAndBothStayToBeRead() {
            var first = saved(words(PRIVATE, SHAREABLE));
            var second = saved(correcting(first, "Can start from 9:40"));
            assertThat(note(first).correctedBy()).isEqualTo(second);
            assertThat(note(first).forTheTeam()).isEqualTo(PRIVATE);
            assertThat(note(second).corrects()).isEqualTo(first);
        }

        @Test
        void isMadeByOneOfTwo() {
            var first = saved(words(PRIVATE, SHAREABLE));
            var quicker = saved(correcting(first, "Quicker"));
            assertThat(save(NoteId.fresh(), correcting(first, "Slower")))
                    .isInstanceOfSatisfying(
                            NoteResult.CorrectedSince.class,
                            since -> assertThat(since.theirs().id()).isEqualTo(quicker));
        }

        @Test
        void isOfANoteOfThisCaseOnly() {
            assertThat(save(NoteId.fresh(), correcting(NoteId.fresh(), "Of nothing")))
                    .isInstanceOf(NoteResult.NotFound.class);
        }
    }

    @Nested
    class ShownToThePerson {

        private NoteResult show(NoteId id) {
            return icb.as(coach, () -> notes.showToPerson(coach, caseId, id));
        }

        @Test
        void isMarkedOnceAndWrittenDown() {
            var id = saved(words(PRIVATE, SHAREABLE));
            assertThat(note(id).sharing()).isEqualTo(Note.Sharing.NOT_SHOWN);
            assertThat(show(id)).isEqualTo(show(id)).isInstanceOf(NoteResult.Done.class);
            assertThat(note(id).sharing()).isEqualTo(Note.Sharing.SHOWN_TO_PERSON);
            assertThat(Rows.texts("select action from audit_entry where subject_id = ? order by at", id.value()))
                    .containsExactly("NoteSaved", "NoteShownToPerson");
        }

        @Test
        void needsSomethingToShow() {
            assertThat(show(saved(words(PRIVATE, "")))).isInstanceOf(NoteResult.Refused.class);
        }

        @Test
        void isItsCorrectionWhereThereIsOne() {
            var id = saved(words(PRIVATE, SHAREABLE));
            saved(correcting(id, "Can start from 9:40"));
            assertThat(show(id)).isInstanceOf(NoteResult.CorrectedSince.class);
        }
    }

    @Nested
    class InTheTimeline {

        private Timelines.Window window(@Nullable Topic about, int atMost) {
            return icb.as(coach, () -> timelines.newest(coach, caseId, about, atMost))
                    .orElseThrow();
        }

        @Test
        void standWithTheStepsOfTheCaseAndItsReferralNewestFirst() {
            saved(words(PRIVATE, SHAREABLE));
            var entries = window(null, 50).entries();
            assertThat(entries).extracting(TimelineEntry::head).startsWith("Call, 32 minutes");
            assertThat(entries)
                    .extracting(TimelineEntry::head)
                    .contains(
                            "Referral accepted, case opened",
                            "Confirmed by the person",
                            "Referral sent by the employer");
            assertThat(entries)
                    .isSortedAccordingTo(
                            java.util.Comparator.comparing(TimelineEntry::at).reversed());
            assertThat(entries.getFirst().lines())
                    .extracting(TimelineEntry.Line::layer)
                    .containsExactly(Layer.PRIVATE, Layer.SHAREABLE);
        }

        @Test
        void areAWindowThatSaysHowManyCameEarlier() {
            for (int i = 0; i < 6; i++) saved(words("Note " + i, ""));
            int all = window(null, 500).entries().size();
            assertThat(window(null, 4).entries()).hasSize(4);
            assertThat(window(null, 4).earlier()).isEqualTo(all - 4);
            assertThat(window(Topic.NOTES, 4).earlier()).isEqualTo(2);
            assertThat(window(Topic.EMPLOYER, 50).entries())
                    .extracting(TimelineEntry::head)
                    .containsExactly("Referral sent by the employer");
            assertThat(window(Topic.SHARING, 50).entries()).isEmpty();
        }

        @Test
        void takesNoMoreStatementsHoweverManyThereAre() {
            saved(words("One", ""));
            int few = CountedStatements.of(() -> window(null, 500));
            for (int i = 0; i < 20; i++) saved(words("Note " + i, ""));
            // One for each room that has something to tell, and who is asking.
            assertThat(CountedStatements.of(() -> window(null, 500)))
                    .isEqualTo(few)
                    .isLessThanOrEqualTo(12);
        }

        @Test
        void areThereForNobodyElse() {
            assertThat(icb.as(icb.coach2(), () -> timelines.newest(icb.coach2(), caseId, null, 10)))
                    .isEmpty();
        }
    }
}
