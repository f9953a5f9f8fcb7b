package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Changed;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.look.NotFoundPage;
import uk.workwell.look.StatusTag;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageCard.CoachLoad;
import uk.workwell.referral.TriageResult;
import uk.workwell.team.AddStaff;
import uk.workwell.team.CoachLimits;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.Source;
import uk.workwell.tenant.settings.Sourced;

/** What can be done on the triage page, as coach(), lead and duty lead, and what others find of it. */
class TriagePagesTest extends SignedInTest {

    @Autowired
    Triage triage;

    @Autowired
    Team team;

    @Autowired
    SettingsBook settings;

    private AnIcb icb() {
        return fixtures.icb("QE1");
    }

    private Colleague coach() {
        return icb().coach();
    }

    private AReferral received() {
        return fixtures.aReferral()
                .to(icb())
                .sentAt(fixtures.now().minus(Duration.ofHours(3)))
                .received();
    }

    private String state(AReferral referral) {
        return Rows.text(
                "select state from referral where id = ?", referral.id().value());
    }

    private void page(Colleague colleague, AReferral referral, Runnable work) {
        as(icb(), colleague, () -> {
            open("coach/triage/" + referral.id());
            work.run();
            return true;
        });
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private boolean offers(String words) {
        return find(Button.class).withText(words).exists();
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(Predicate<CoachLoad> which) {
        Select<CoachLoad> select = find(Select.class).withId("coach").single();
        select.setValue(
                select.getGenericDataView().getItems().filter(which).findFirst().orElseThrow());
    }

    /** Somebody else than is suggested, with room. */
    private void chooseAnother() {
        var suggested = find(Select.class).withId("coach").single().getValue();
        choose(one -> one.hasRoom() && !one.equals(suggested));
    }

    private String list(Colleague colleague, String list) {
        return as(icb(), colleague, () -> {
            open("coach/triage?list=" + list);
            return text();
        });
    }

    @Nested
    class AskingBack {

        private final AReferral referral = received();

        private void ask() {
            page(coach(), referral, () -> {
                press("Ask back");
                area("question").setValue("Which mornings suit you?");
                press("Send the question");
            });
        }

        @Test
        void filesTheReferralUnderAskedBackWithItsTimer() {
            ask();
            assertThat(state(referral)).isEqualTo("INFO_REQUESTED");
            assertThat(list(coach(), "asked-back")).contains(referral.name(), "10 working days left", "asked ");
            assertThat(list(coach(), "to-screen")).doesNotContain(referral.name());
        }

        @Test
        void needsAQuestion() {
            page(coach(), referral, () -> {
                press("Ask back");
                area("question").setValue("  ");
                press("Send the question");
                assertThat(text()).contains("One thing to put right", "Write the question");
            });
            assertThat(state(referral)).isEqualTo("SCREENING");
        }

        @Test
        void takesAnAnswerFromThePhoneBackToTheQueue() {
            ask();
            page(coach(), referral, () -> {
                assertThat(text()).contains("Which mornings suit you?", "None yet. Waits until", "Asked because of");
                assertThat(offers("Accept")).isFalse();
                assertThat(text()).doesNotContain("Nobody has room");
                press("Write an answer down");
                press("Save the answer");
                assertThat(text()).contains("Write down what was answered");
                area("answer").setValue("Mondays, after nine");
                press("Save the answer");
            });
            assertThat(state(referral)).isEqualTo("SCREENING");
            page(coach(), referral, () -> assertThat(text()).contains("Mondays, after nine", "Accept"));
        }

        @Test
        void isNotTheDutyLeadsAlone() {
            page(icb().duty(), referral, () -> assertThat(offers("Ask back")).isFalse());
        }
    }

    @Nested
    class HoldingForTheDutyLead {

        private final AReferral referral = received();

        private void hold() {
            page(coach(), referral, () -> {
                press("Hold");
                area("hold-why").setValue("Writes of not wanting to wake up");
                test(find(Button.class).withId("send").single()).click();
            });
        }

        @Test
        void needsWords() {
            page(coach(), referral, () -> {
                press("Hold");
                test(find(Button.class).withId("send").single()).click();
                assertThat(text()).contains("Write for the duty lead what worries you");
            });
            assertThat(state(referral)).isEqualTo("SCREENING");
        }

        @Test
        void takesItOutOfEverybodyElsesSight() {
            hold();
            assertThat(state(referral)).isEqualTo("RISK_HOLD");
            for (var other : Set.of(coach(), icb().coach2(), icb().lead())) {
                assertThat(list(other, "risk-hold")).doesNotContain(referral.name(), "Risk hold");
                page(other, referral, () -> assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class));
            }
        }

        @Test
        void tellsTheDutyLeadWhyAndIsGivenBack() {
            hold();
            assertThat(list(icb().duty(), "risk-hold")).contains(referral.name());
            page(icb().duty(), referral, () -> {
                assertThat(text()).contains("Held for the duty lead.", "Writes of not wanting to wake up");
                press("Give back to the queue");
                press("Give back");
            });
            assertThat(state(referral)).isEqualTo("SCREENING");
            page(icb().lead(), referral, () -> assertThat(text())
                    .contains("Accept")
                    .doesNotContain("Writes of not wanting to wake up"));
        }
    }

    @Nested
    class BeyondACoachsLimit {

        private final AReferral referral = received();
        private final Colleague full = icb().in(() -> {
            var id = team.add(AddStaff.of(
                    "Fully Booked",
                    UUID.randomUUID() + "@staff.example",
                    icb().coach().provider(),
                    Role.COACH));
            team.limit(id, new CoachLimits(0, 0, Set.of(), Set.of()));
            return team.find(id).orElseThrow();
        });

        private void acceptForTheFullOne(String why) {
            press("Accept");
            choose(one -> one.coach().equals(full.id()));
            if (!why.isEmpty()) area("accept-why").setValue(why);
            press("Accept and allocate");
        }

        private void leaves() {
            icb().in(() -> {
                team.leave(full.id());
                return true;
            });
        }

        @Test
        void aCoachIsRefusedWithWordsAndMayChooseAnother() {
            page(coach(), referral, () -> {
                acceptForTheFullOne("");
                assertThat(text()).contains("a lead can go beyond the limit", "Accept and allocate");
            });
            assertThat(state(referral)).isEqualTo("SCREENING");
            leaves();
        }

        @Test
        void aLeadGivesAReasonWhichStandsWithTheDecision() {
            page(icb().lead(), referral, () -> {
                acceptForTheFullOne("");
                assertThat(text()).contains("Write why Fully Booked should go beyond the limit");
                area("accept-why").setValue("Knows the workplace");
                press("Accept and allocate");
            });
            assertThat(state(referral)).isEqualTo("ACCEPTED");
            page(icb().lead(), referral, () -> assertThat(text()).contains("Why this coach: Knows the workplace"));
            leaves();
        }
    }

    @Nested
    class SomebodyQuicker {

        private final AReferral referral = received();

        private void other(Runnable work) {
            icb().as(icb().coach2(), () -> {
                work.run();
                return true;
            });
        }

        private void declinedByTheOther() {
            var words = new DecisionWords("You have moved away", "Example Advice, 01632 960001");
            other(() -> assertThat(triage.decline(
                            icb().coach2(), referral.id(), DeclineCode.AREA, words, referral.version(icb().coach2())))
                    .isInstanceOf(TriageResult.Done.class));
        }

        private void askedByTheOther() {
            other(() -> assertThat(triage.askBack(
                            icb().coach2(), referral.id(), "Theirs: which days?", referral.version(icb().coach2())))
                    .isInstanceOf(TriageResult.Done.class));
        }

        @Test
        void leavesTheReasonForAnAcceptanceWhereItWasTyped() {
            page(icb().lead(), referral, () -> {
                press("Accept");
                chooseAnother();
                area("accept-why").setValue("They know each other");
            });
            declinedByTheOther();
            as(icb(), icb().lead(), () -> {
                press("Accept and allocate");
                assertThat(text())
                        .contains(
                                "Someone changed this since you opened it.",
                                icb().coach2().name(),
                                "By you, not sent",
                                "They know each other",
                                "Not eligible",
                                "You have moved away");
                assertThat(area("accept-why").getValue()).isEqualTo("They know each other");
                return true;
            });
        }

        @Test
        void leavesTheWordsOfARefusalToSomebodyWhoMayNotSeeTheOthersDecision() {
            page(coach(), referral, () -> {
                press("Redirect");
                area("decline-why").setValue("Another service helps better");
                area("decline-redirect").setValue("Example Clinic");
            });
            declinedByTheOther();
            as(icb(), coach(), () -> {
                press("Send to " + referral.name());
                assertThat(text())
                        .contains(
                                "Someone changed this since you opened it.",
                                icb().coach2().name(),
                                "Another service helps better",
                                "copy what you need")
                        .doesNotContain("You have moved away");
                assertThat(area("decline-redirect").getValue()).isEqualTo("Example Clinic");
                return true;
            });
        }

        @Test
        void showsTheOthersQuestionBesideOnesOwn() {
            page(coach(), referral, () -> {
                press("Ask back");
                area("question").setValue("Mine: which mornings?");
            });
            askedByTheOther();
            as(icb(), coach(), () -> {
                press("Send the question");
                assertThat(text()).contains("Someone changed this", "Theirs: which days?", "Mine: which mornings?");
                assertThat(area("question").getValue()).isEqualTo("Mine: which mornings?");
                return true;
            });
            assertThat(Rows.text(
                            "select count(*) from referral_question where referral_id = ?",
                            referral.id().value()))
                    .isEqualTo("1");
        }

        @Test
        void letsItBeSentOnceTheirsWasReadAndItStillFits() {
            page(coach(), referral, () -> {
                press("Ask back");
                area("question").setValue("Mine: which mornings?");
            });
            askedByTheOther();
            other(() ->
                    triage.writeAnswer(icb().coach2(), referral.id(), "Tuesdays", referral.version(icb().coach2())));
            as(icb(), coach(), () -> {
                press("Send the question");
                assertThat(text()).contains("Tuesdays", "read theirs, then send it or go back");
                press("Send the question");
                return true;
            });
            assertThat(state(referral)).isEqualTo("INFO_REQUESTED");
        }

        @Test
        void saysNothingOfAHoldAndKeepsWhatWasTyped() {
            page(coach(), referral, () -> {
                press("Hold");
                area("hold-why").setValue("Mine: seems low");
            });
            other(() -> triage.hold(icb().coach2(), referral.id(), "Theirs", referral.version(icb().coach2())));
            as(icb(), coach(), () -> {
                test(find(Button.class).withId("send").single()).click();
                assertThat(text())
                        .contains("This referral is not here any more")
                        .doesNotContain("Theirs");
                // The card above may suggest anybody; what is told from there on names nobody.
                assertThat(text().substring(text().indexOf("This referral is not here any more")))
                        .doesNotContain(icb().coach2().name());
                assertThat(area("hold-why").getValue()).isEqualTo("Mine: seems low");
                return true;
            });
        }
    }

    @Nested
    class RunningTheRulesAgain {

        private final AReferral referral =
                fixtures.aReferral().to(icb()).livingAt("PR1 2HE").received();

        private int from(int age) {
            return icb().in(() -> {
                var now = settings.current(icb().id());
                return settings.draft(
                        icb().id(),
                        Changed.with(
                                now,
                                "rules",
                                Changed.with(now.rules(), "minimumAge", new Sourced<>(age, Source.assumed()))));
            });
        }

        @Test
        void marksWhatAnotherVersionSaysDifferently() {
            int other = from(60);
            as(icb(), coach(), () -> {
                open("coach/triage/" + referral.id() + "/receipt/" + other);
                assertThat(text())
                        .contains(
                                referral.name(),
                                "The answer changes.",
                                "Run again, settings " + other,
                                "Changed",
                                "Not eligible");
                return true;
            });
        }

        @Test
        void marksTheRuleAndTheWholeAndNothingElse() {
            int other = from(60);
            as(icb(), coach(), () -> {
                open("coach/triage/" + referral.id() + "/receipt/" + other);
                assertThat(find(StatusTag.class).all())
                        .filteredOn(tag -> tag.getElement().getTextRecursively().contains("Changed"))
                        .hasSize(2);
                assertThat(text()).contains("One rule says something else.");
                return true;
            });
        }

        @Test
        void saysWhenNothingDiffers() {
            int same = icb().in(() -> settings.current(icb().id()).version());
            as(icb(), coach(), () -> {
                open("coach/triage/" + referral.id() + "/receipt/" + same);
                assertThat(text()).contains("The answer stays the same.", "Every rule says the same.");
                return true;
            });
        }

        @Test
        void isNotThereForAnUnknownVersionOrAnotherIcb() {
            var elsewhere = fixtures.icb("QOP");
            as(icb(), coach(), () -> {
                open("coach/triage/" + referral.id() + "/receipt/9999");
                assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
                return true;
            });
            as(elsewhere, elsewhere.coach(), () -> {
                open("coach/triage/" + referral.id() + "/receipt");
                assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
                return true;
            });
        }
    }

    @Nested
    class SomebodyWhoMayBeKnown {

        @Test
        void isLinkedForComparing() {
            var first = fixtures.aReferral().to(icb()).received();
            var second = fixtures.aReferral()
                    .to(icb())
                    .of(first.name())
                    .livingAt("PR1 2HE")
                    .received();
            page(coach(), second, () -> assertThat(find(RouterLink.class).all().stream()
                            .filter(link -> link.getText().startsWith(first.name()))
                            .map(RouterLink::getHref))
                    .anyMatch(href -> href.contains("/same/")));
        }
    }

    @Nested
    class ALongQueue {

        @Test
        void isReadOneWindowAtATime() {
            var busy = fixtures.icb("QWU");
            for (int i = 0; i < 53; i++) fixtures.aReferral().to(busy).received();
            as(busy, busy.coach(), () -> {
                open("coach/triage");
                assertThat(text()).contains("1 to 50 of", "Show more").doesNotContain("Show those before");
                open("coach/triage?from=50");
                assertThat(text()).contains("51 to 5", "Show those before").doesNotContain("Show more");
                open("coach/triage?from=5000");
                assertThat(text()).contains("Back to the beginning");
                open("coach/triage?from=nowhere");
                assertThat(text()).contains("1 to 50 of");
                return true;
            });
        }
    }
}
