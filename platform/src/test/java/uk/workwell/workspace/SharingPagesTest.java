package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.local.MovedClock;
import uk.workwell.look.ErrorSummary;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.WhatTheEmployerSees;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.Releases;

/** "Sharing" of a case: what stands, what is written, and what the employer sees beside it. */
class SharingPagesTest extends SignedInTest {

    private static final String WORDS = "Can lift up to 5 kg, not above the shoulder.";

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Releases releases;

    @Autowired
    AnsweringReleases answering;

    private AnIcb icb;
    private AnEmployer firm;
    private AReferral referral;
    private UUID caseId;

    @BeforeEach
    void somebodyInSupport() {
        icb = fixtures.icb("QE1");
        firm = AnEmployer.registered(employers);
        var sentAt = fixtures.now().minus(Duration.ofDays(3));
        var draft = MovedClock.at(
                sentAt,
                () -> firm.as(firm.hr, () -> {
                    var id = desk.startDraft();
                    desk.save(id, 1, AnswersOf.shortPath(fixtures.aReferral().name()));
                    desk.send(id, 2);
                    return id;
                }));
        referral = fixtures.aReferral()
                .to(icb)
                .fromEmployer(firm.id)
                .sentFrom(draft)
                .sentAt(sentAt)
                .accepted(icb.coach());
        caseId = UUID.fromString(Rows.text(
                "select id from care_case where referral_id = ?", referral.id().value()));
    }

    private <T> T asCoach(Supplier<T> work) {
        return as(icb, icb.coach(), work);
    }

    private String at(String address) {
        return asCoach(() -> {
            open(address);
            return text();
        });
    }

    private String sharing() {
        return "coach/case/" + caseId + "/sharing";
    }

    private void click(String words) {
        asCoach(() -> {
            test(find(Button.class).withText(words).single()).click();
            return true;
        });
    }

    private DocumentId drafted() {
        return icb.as(icb.coach(), () -> {
            var result = releases.draft(new DraftRelease(
                    icb.provider().value(), referral.id().value(), firm.id, SharedItem.FUNCTION, WORDS, false));
            if (!(result instanceof ReleaseResult.Done done)) throw new AssertionError(result);
            return done.id();
        });
    }

    private DocumentId shown() {
        var id = drafted();
        icb.as(icb.coach(), () -> releases.show(referral.id().value(), id, 0));
        return id;
    }

    private DocumentId released() {
        var id = shown();
        referral.asPerson(() -> {
            var read = releases.find(referral.id().value(), id).orElseThrow();
            return answering.answer(new AnswerRelease(
                    referral.id().value(),
                    id,
                    read.revision(),
                    read.hash(),
                    new Answer.Yes("May they?", null, Set.of())));
        });
        return id;
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }

    @Nested
    class TheOverview {

        @Test
        void teachesWhereThereIsNothing() {
            assertThat(at(sharing()))
                    .contains("Nothing is permitted")
                    .contains("No text for the employer yet")
                    .contains("Sent. You hear by");
            assertThat(page()).isEqualTo("SharingView");
        }

        @Test
        void showsWhatThePersonPermitsAndWhoHasReadItBesideWhatTheEmployerSees() {
            released();
            assertThat(at(sharing())).contains("Nobody there has read it yet.");
            firm.run(firm.hr, () -> desk.staffMember(referral.line()));
            assertThat(at(sharing()))
                    .contains("What the person permits now")
                    .contains("Everybody there whose business it is")
                    .contains("Read by Petra Inkwell, last on")
                    .contains(WORDS)
                    .contains("In contact with the service");
        }

        @Test
        void looksThroughTheEyesOfEach() {
            var id = shown();
            referral.asPerson(() -> {
                var read = releases.find(referral.id().value(), id).orElseThrow();
                return answering.answer(new AnswerRelease(
                        referral.id().value(),
                        id,
                        read.revision(),
                        read.hash(),
                        new Answer.Yes("May they?", null, Set.of(firm.hr))));
            });
            at(sharing() + "?as=" + firm.hr);
            assertThat(words(find(WhatTheEmployerSees.class).single())).contains(WORDS);
            at(sharing() + "?as=" + firm.owner);
            assertThat(words(find(WhatTheEmployerSees.class).single())).doesNotContain(WORDS);
        }

        @Test
        void doesNotExistForAnybodyElse() {
            released();
            as(icb, icb.coach2(), () -> {
                open(sharing());
                assertThat(find(SharingView.class).exists()).isFalse();
                return true;
            });
        }

        @Test
        void costsTheSameHoweverMuchIsShared() {
            released();
            int one = CountedStatements.of(() -> at(sharing()));
            for (int n = 0; n < 4; n++) released();
            at("coach");
            // What the menu counts is asked for again every few seconds: three more or less.
            assertThat(CountedStatements.of(() -> at(sharing())))
                    .isLessThan(one + 4)
                    .isLessThan(45);
        }
    }

    @Nested
    class WritingAText {

        @Test
        void asksForWhatIsMissingAndKeepsTheRest() {
            at("coach/case/" + caseId + "/release");
            asCoach(() -> {
                find(TextArea.class).single().setValue(WORDS);
                return true;
            });
            click("Save the draft");
            assertThat(words(find(ErrorSummary.class).single())).contains("Choose what it is about");
            assertThat(find(TextArea.class).single().getValue()).isEqualTo(WORDS);
        }

        @Test
        @SuppressWarnings("unchecked")
        void warnsOfClinicalWordsAndGoesToTheDraft() {
            at("coach/case/" + caseId + "/release");
            asCoach(() -> {
                find(TextArea.class).single().setValue("Her sciatica makes it hard");
                return true;
            });
            assertThat(text()).contains("“sciatica” is a clinical word");
            asCoach(() -> {
                ((Select<SharedItem>) find(Select.class).single()).setValue(SharedItem.FUNCTION);
                return true;
            });
            click("Save the draft");
            assertThat(page()).isEqualTo("ReleaseView");
            assertThat(text()).contains("Draft").contains("Her sciatica makes it hard");
        }

        @Test
        void showsItToThePersonInTheSavedWordsOnly() {
            var id = drafted();
            at("coach/case/" + caseId + "/release/" + id);
            asCoach(() -> {
                find(TextArea.class).single().setValue("Other words");
                return true;
            });
            click("Show it to the person");
            assertThat(text()).contains("You changed the words.");
            click("Save these words");
            click("Show it to the person");
            assertThat(text()).contains("Shown to the person").contains("Other words");
        }

        @Test
        void saysWhoWasQuicker() {
            var id = drafted();
            at("coach/case/" + caseId + "/release/" + id);
            icb.as(icb.lead(), () -> releases.rewrite(referral.id().value(), id, "The lead's words", 0));
            asCoach(() -> {
                find(TextArea.class).single().setValue("My words");
                return true;
            });
            click("Save these words");
            assertThat(text()).contains("The lead changed this on");
            assertThat(find(TextArea.class).single().getValue()).isEqualTo("My words");
        }
    }

    @Nested
    class MakingItLess {

        private UUID permission() {
            return UUID.fromString(Rows.text(
                    "select id from permission where referral_id = ? and item = 'FUNCTION' and withdrawn_at is null",
                    referral.id().value()));
        }

        private boolean hrReads() {
            return !firm.as(firm.hr, () -> desk.staffMember(referral.line()))
                    .orElseThrow()
                    .told()
                    .isEmpty();
        }

        @Test
        void saysHonestlyThatItWasReadAndHidesItFromNowOn() {
            released();
            assertThat(hrReads()).isTrue();
            assertThat(at(sharing() + "/" + permission()))
                    .contains("What was read cannot be taken back.")
                    .contains("Read by Petra Inkwell")
                    .contains(WORDS);
            click("Save");
            assertThat(words(find(ErrorSummary.class).single())).contains("Choose what should happen");
            asCoach(() -> {
                RadioButtonGroup<?> what = find(RadioButtonGroup.class).single();
                choose(what);
                return true;
            });
            click("Save");
            assertThat(page()).isEqualTo("SharingView");
            assertThat(hrReads()).isFalse();
            assertThat(text()).contains("stopped by a colleague whom they told");
        }

        private <T> void choose(RadioButtonGroup<T> group) {
            group.setValue(group.getListDataView().getItem(0));
        }

        @Test
        void isNotFoundOnceItHasEnded() {
            released();
            var ended = permission();
            icb.as(
                    icb.coach(),
                    () -> Rows.text("update permission set withdrawn_at = now() where id = ? returning id", ended));
            at(sharing() + "/" + ended);
            assertThat(find(LessSharingView.class).exists()).isFalse();
        }
    }
}
