package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.notes.NoteKind;
import uk.workwell.casework.notes.NoteWords;
import uk.workwell.casework.notes.Notes;
import uk.workwell.casework.risk.RiskLevel;

/** A case's notes, timeline and concerns as pages. */
class NotePagesTest extends SignedInTest {

    private static final String SCIATICA = "Because of her sciatica she needs to change between sitting and standing.";

    @Autowired
    Notes notes;

    private AnIcb icb;
    private AReferral referral;
    private CaseId caseId;

    @BeforeEach
    void aCase() {
        icb = fixtures.icb("QE1");
        referral = fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .accepted(icb.coach());
        caseId = new CaseId(UUID.fromString(Rows.text(
                "select id from care_case where referral_id = ?", referral.id().value())));
    }

    private NoteText layer(String id) {
        return find(NoteText.class).withId(id).single();
    }

    private void press(String words) {
        find(Button.class).withText(words).single().click();
    }

    private void pressed(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Nested
    class ANewNote {

        @Test
        void isKeptWhileItIsTypedAndStandsThereAfterwards() {
            as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId);
                layer("note-private").setValue("Sounded flat at first");
                layer("note-shareable").setValue("Can start from 8:40");
                assertThat(text()).contains("Saved ");
                return true;
            });
            // Another device, another session: only the database knows.
            as(icb, icb.coach(), () -> {
                open("coach/caseload");
                open("coach/case/" + caseId);
                assertThat(layer("note-private").getValue()).isEqualTo("Sounded flat at first");
                assertThat(layer("note-shareable").getValue()).isEqualTo("Can start from 8:40");
                return true;
            });
            as(icb, icb.lead(), () -> {
                open("coach/case/" + caseId);
                assertThat(layer("note-private").getValue()).isEmpty();
                return true;
            });
        }

        @Test
        void warnsOfAClinicalWordOffersOtherWordsAndStopsNobody() {
            as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId);
                layer("note-private").setValue("Her sciatica is worse");
                assertThat(text()).doesNotContain("clinical word");
                layer("note-shareable").setValue(SCIATICA);
                assertThat(text()).contains("“sciatica” is a clinical word in the layer that can be shared.");
                press("Save note");
                assertThat(text()).contains("Can be shared", "Open the note");
                return true;
            });
            assertThat(Rows.texts("select id from case_note where case_id = ?", caseId.value()))
                    .hasSize(1);
        }

        @Test
        void takesTheOtherWordsWhenAsked() {
            as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId);
                layer("note-shareable").setValue(SCIATICA);
                pressed(find(NativeButton.class).withText("Use this").single());
                assertThat(layer("note-shareable").getValue())
                        .isEqualTo("She needs to change between sitting and standing.");
                assertThat(text()).doesNotContain("clinical word");
                return true;
            });
        }

        @Test
        void asksOnceMoreBeforeClinicalWordsGoToThePerson() {
            var show = "Show to " + referral.name().split(" ", 2)[0];
            as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId);
                layer("note-shareable").setValue(SCIATICA);
                press(show);
                assertThat(Rows.texts("select id from case_note where case_id = ?", caseId.value()))
                        .isEmpty();
                press("Show it to " + referral.name().split(" ", 2)[0] + " as it is");
                return true;
            });
            assertThat(Rows.texts("select note_id from case_note_shown where case_id = ?", caseId.value()))
                    .hasSize(1);
        }

        @Test
        void keepsWhatWasTypedWhenItCannotBeSaved() {
            as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId);
                press("Save note");
                assertThat(text()).contains("Write a note in one of the two layers");
                return true;
            });
        }

        @Test
        void isNotLostWhenItWasWrittenOnElsewhere() {
            as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId);
                layer("note-private").setValue("Here");
                var draft = notes.draft(icb.coach(), caseId).orElseThrow();
                notes.keep(icb.coach(), caseId, draft, new NoteWords(NoteKind.OTHER, null, "There", "", null));
                layer("note-private").setValue("Here and on");
                assertThat(text()).contains("You also wrote this note in another window");
                pressed(find(NativeButton.class)
                        .withText("Keep what stands here")
                        .single());
                assertThat(notes.draft(icb.coach(), caseId)
                                .orElseThrow()
                                .words()
                                .forTheTeam())
                        .isEqualTo("Here and on");
                return true;
            });
        }
    }

    @Nested
    class ASavedNote {

        @Test
        void isCorrectedByANewOne() {
            var note = fixtures.aNote(icb, icb.coach(), caseId);
            as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId + "/note/" + note);
                assertThat(text()).contains("Sounded flat at first", "Can start from 8:40");
                press("Correct this note");
                assertThat(page()).isEqualTo("CaseView");
                assertThat(text()).contains("Correction of a note");
                layer("note-private").setValue("Sounded well");
                press("Save note");
                open("coach/case/" + caseId + "/note/" + note);
                assertThat(text()).contains("This note was corrected.", "Sounded flat at first");
                return true;
            });
            assertThat(Rows.texts(
                            "select part from audit_entry where subject_id = ? and action = 'RecordSeen'",
                            note.value()))
                    .hasSize(2);
        }
    }

    @Nested
    class TheTimeline {

        @Test
        void isFilteredByChipsAndGrowsWhenAsked() {
            for (int i = 0; i < 12; i++) fixtures.aNote(icb, icb.coach(), caseId);
            as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId);
                assertThat(text()).doesNotContain("Referral sent by the employer");
                pressed(find(NativeButton.class)
                        .withCondition(button -> button.getText().startsWith("Show "))
                        .single());
                assertThat(text()).contains("Referral sent by the employer", "Referral accepted, case opened");
                pressed(find(NativeButton.class).withText("Notes").single());
                assertThat(text()).contains("Show 2 earlier entries").doesNotContain("Referral accepted");
                pressed(find(NativeButton.class).withText("Sharing").single());
                assertThat(text()).contains("Nothing is shared");
                return true;
            });
        }
    }

    @Nested
    class AConcern {

        @Test
        void showsWhomToCallBeforeAnythingElseAndWhoLooksWhen() {
            as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId + "/concern");
                assertThat(text())
                        .contains("999", "NHS 111, option 2", "Samaritans, 116 123", "Safeguarding", "Under 18")
                        .contains("Nobody reads it at once");
                assertThat(text().indexOf("999")).isLessThan(text().indexOf("Send to the duty lead"));
                return true;
            });
        }

        @Test
        void isRaisedReadByTheDutyLeadAndClosedByTwo() {
            var id = as(icb, icb.coach(), () -> {
                open("coach/case/" + caseId + "/concern");
                press("Send to the duty lead");
                assertThat(text()).contains("Choose how serious it is");
                level(RiskLevel.RED);
                find(TextArea.class).withId("concern-words").single().setValue("Is afraid to go home");
                press("Send to the duty lead");
                assertThat(page()).isEqualTo("ConcernView");
                assertThat(text()).contains("Is afraid to go home", "Waiting for the duty lead");
                return Rows.text("select id from risk where case_id = ?", caseId.value());
            });
            as(icb, icb.duty(), () -> {
                open("coach/duty");
                assertThat(text()).contains(referral.name());
                open("coach/concern/" + id);
                press("I am looking at it");
                find(TextArea.class).withId("concern-done").single().setValue("The GP saw them");
                press("Propose to close");
                assertThat(text()).contains("Closing: a second person is needed");
                assertThat(find(Button.class).withText("Agree and close").all()).isEmpty();
                return true;
            });
            as(icb, icb.lead(), () -> {
                open("coach/case/" + caseId);
                assertThat(text()).contains("A concern is open").doesNotContain("afraid");
                open("coach/concern/" + id);
                assertThat(page()).startsWith("NotFound");
                return true;
            });
            as(icb, icb.coach(), () -> {
                open("coach/concern/" + id);
                press("Agree and close");
                assertThat(text()).contains("Closed");
                return true;
            });
            assertThat(Rows.texts(
                            "select action from audit_entry where subject_id = ? and action = 'RecordSeen'",
                            UUID.fromString(id)))
                    .hasSizeGreaterThanOrEqualTo(5);
        }

        @SuppressWarnings("unchecked")
        private void level(RiskLevel level) {
            ((RadioButtonGroup<RiskLevel>)
                            find(RadioButtonGroup.class).withId("level").single())
                    .setValue(level);
        }

        @Test
        void hasADutyPageForDutyLeadsOnly() {
            for (var other : List.of(icb.coach(), icb.admin())) {
                as(icb, other, () -> {
                    open("coach/duty");
                    assertThat(page()).isNotEqualTo("DutyView");
                    return true;
                });
            }
            var quiet = fixtures.anotherProviderOf(icb);
            as(quiet, quiet.lead(), () -> {
                open("coach/duty");
                assertThat(page()).startsWith("NotFound");
                return true;
            });
            as(quiet, quiet.duty(), () -> {
                open("coach/duty");
                assertThat(text()).contains("Nothing waits", "When I am away");
                return true;
            });
        }
    }
}
