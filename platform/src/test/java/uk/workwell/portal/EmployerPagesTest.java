package uk.workwell.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.workwell.WorkWellTest;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.look.ErrorSummary;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Step;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.ReadySettings;

@WorkWellTest
@ViewPackages(packages = "uk.workwell.portal")
class EmployerPagesTest extends SpringBrowserlessTest {

    @Autowired
    EmployerDesk desk;

    @Autowired
    Employers employers;

    @Autowired
    Team team;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @BeforeEach
    void signedInAsHr() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("hr", null, "ROLE_HR"));
    }

    @AfterEach
    void signedOut() {
        SecurityContextHolder.clearContext();
    }

    @BeforeEach
    void anEmployer() {
        firm = AnEmployer.registered(employers);
        CurrentTenant.run(ReadySettings.tenant("QE1"), () -> {
            if (team.providers().isEmpty()) {
                team.addProvider(UUID.randomUUID(), "Example provider", "Example provider");
            }
        });
    }

    private <T> T asHr(Supplier<T> work) {
        return firm.as(firm.hr, work);
    }

    private UUID drafted(Answers answers) {
        return asHr(() -> {
            var id = desk.startDraft();
            desk.save(id, 1, answers);
            return id;
        });
    }

    private String at(String address) {
        asHr(() -> {
            UI.getCurrent().navigate(address);
            return true;
        });
        return find(H1.class).single().getText();
    }

    private String text() {
        return text(find(EmployerLayout.class).single());
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private void type(Field field, String words) {
        asHr(() -> {
            find(Input.class).all().stream()
                    .filter(input -> input.getId().orElse("").equals(field.id()))
                    .findFirst()
                    .ifPresent(input -> input.setValue(words));
            return true;
        });
    }

    private void click(String words) {
        asHr(() -> {
            test(find(Button.class).withText(words).single()).click();
            return true;
        });
    }

    @Nested
    class Home {

        @Test
        void teachesWhereThereIsNothingYet() {
            assertThat(at("employer")).isEqualTo("Waiting for you");
            assertThat(text())
                    .contains("Imaginary Kettle Company")
                    .contains("Nothing waits for you")
                    .contains("Nobody yet");
        }

        @Test
        void listsDraftsAndStaffWithWhatMayBeKnown() {
            drafted(AnswersOf.shortPath("Nerys Applegarth"));
            var sent = drafted(AnswersOf.shortPath("Marigold Thistlewood"));
            asHr(() -> desk.send(sent, 2));
            at("employer");
            assertThat(text())
                    .contains("Go on: refer Nerys Applegarth")
                    .contains("Marigold Thistlewood")
                    .contains("You hear by");
        }

        @Test
        void beginsADraftOnlyWhenSomebodyAsksForIt() {
            at("employer");
            at("employer/refer");
            assertThat(asHr(desk::drafts)).isEmpty();
            at("employer");
            click("Refer someone");
            assertThat(asHr(desk::drafts)).hasSize(1);
            assertThat(find(H1.class).single().getText()).isEqualTo("Refer someone");
        }
    }

    @Nested
    class AStep {

        @Test
        void saysWhatToPutRightBesideTheFieldAndOnTopAndKeepsTheInput() {
            var draft = drafted(AnswersOf.shortPath("Marigold Thistlewood"));
            at("employer/refer/" + draft + "/who");
            type(Field.BIRTH_DATE, "31 2 1986");
            click("Save and continue");
            assertThat(text(find(ErrorSummary.class).single()))
                    .contains("One thing to put right")
                    .contains("There is no 31 2 1986 in the calendar");
            var field = find(Input.class).withId(Field.BIRTH_DATE.id()).single();
            assertThat(field.getElement().getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(field.getElement().getAttribute("aria-describedby")).contains("birth-date-error");
            assertThat(field.getValue()).isEqualTo("31 2 1986");
            assertThat(asHr(() -> desk.draft(draft).orElseThrow().answers().get(Field.BIRTH_DATE)))
                    .isEqualTo("31 2 1986");
        }

        @Test
        void leadsToTheNextOneThatIsNotDone() {
            var draft = drafted(AnswersOf.shortPath("Marigold Thistlewood").with(Field.JOB_TITLE, ""));
            at("employer/refer/" + draft + "/who");
            click("Save and continue");
            assertThat(find(H1.class).single().getText()).isEqualTo(ReferQuestions.title(Step.JOB));
        }

        @Test
        void asksForTheCouncilWhereSeveralAreasMeet() {
            var draft = drafted(AnswersOf.shortPath("Marigold Thistlewood").with(Field.POSTCODE, "LA2 6AA"));
            at("employer/refer/" + draft + "/who");
            assertThat(text()).contains("Which council is their home in?").contains("Wyre");
            click("Save and continue");
            assertThat(text(find(ErrorSummary.class).single())).contains("Choose the council that their home is in");
        }

        @Test
        void keepsNothingWhereNoServiceTakesEmployersAndGivesItBackWhenThePostcodeWasWrong() {
            var draft = drafted(AnswersOf.shortPath("Marigold Thistlewood").with(Field.POSTCODE, "B33 8TH"));
            at("employer/refer/" + draft + "/who");
            click("Save and continue");
            assertThat(find(H1.class).single().getText())
                    .isEqualTo("In Birmingham and Solihull people refer themselves");
            assertThat(asHr(desk::drafts)).isEmpty();
            click("Change the postcode");
            assertThat(find(Input.class).withId(Field.FULL_NAME.id()).single().getValue())
                    .isEqualTo("Marigold Thistlewood");
        }

        @Test
        void warnsOfHealthWordsAndTakesThemOutWhenAsked() {
            assertThat(HealthWarning.without(
                            "Since her sciatica , she finds long stands hard", java.util.List.of("sciatica")))
                    .isEqualTo("Since her, she finds long stands hard");
            var draft = drafted(AnswersOf.shortPath("Marigold Thistlewood")
                    .with(Field.HELP, "Her sciatica makes long stands hard"));
            at("employer/refer/" + draft + "/situation");
            assertThat(text()).contains("“sciatica” looks like health information");
        }

        @Test
        void showsBothVersionsWhenItWasSavedInAnotherWindow() {
            var draft = drafted(AnswersOf.shortPath("Marigold Thistlewood"));
            at("employer/refer/" + draft + "/job");
            asHr(() -> desk.save(
                    draft, 2, desk.draft(draft).orElseThrow().answers().with(Field.HOURS, "24 a week")));
            type(Field.HOURS, "30 a week");
            click("Save and continue");
            assertThat(text())
                    .contains("saved in another window")
                    .contains("30 a week")
                    .contains("24 a week");
            click("Keep what is here");
            assertThat(asHr(() -> desk.draft(draft).orElseThrow().answers().get(Field.HOURS)))
                    .isEqualTo("30 a week");
        }
    }

    @Nested
    class CheckingAndSending {

        @Test
        void showsEveryWordAsTextWhateverWasTyped() {
            var draft = drafted(AnswersOf.shortPath("<b>Zoë</b> 😀 عمر"));
            assertThat(at("employer/refer/" + draft + "/check")).contains("<b>Zoë</b> 😀 عمر");
            assertThat(text()).contains("Lancashire and South Cumbria, found from their postcode");
        }

        @Test
        void needsTheAgreementAndThenSaysWhatHappensNext() {
            var draft = drafted(AnswersOf.shortPath("Marigold Thistlewood").with(Field.AGREED, ""));
            at("employer/refer/" + draft + "/check");
            click("Send to Marigold Thistlewood");
            assertThat(text(find(ErrorSummary.class).single())).contains("Confirm that they agree");
            asHr(() -> {
                find(ChoiceQuestion.class).single().show("yes");
                return true;
            });
            click("Send to Marigold Thistlewood");
            assertThat(find(H1.class).single().getText()).isEqualTo("Sent to Marigold Thistlewood");
            assertThat(text()).contains("You hear by");
            assertThat(at("employer/refer/" + draft)).isEqualTo("Sent to Marigold Thistlewood");
        }

        @Test
        void opensOnlyWhenTheNeededPartsAreDone() {
            var draft = drafted(AnswersOf.shortPath("Marigold Thistlewood").with(Field.HELP, ""));
            assertThat(at("employer/refer/" + draft + "/check")).isEqualTo("Refer Marigold Thistlewood");
            assertThat(text()).contains("Not yet");
        }
    }

    @Nested
    class AMemberOfStaff {

        @Test
        void isWithdrawnAfterAQuestion() {
            var sent = drafted(AnswersOf.shortPath("Humphrey Dandelion"));
            asHr(() -> desk.send(sent, 2));
            assertThat(at("employer/staff/" + sent)).isEqualTo("Humphrey Dandelion");
            assertThat(text()).contains("Sent. You hear by").doesNotContain("glaze room");
            click("Withdraw this referral");
            click("Withdraw referral");
            assertThat(text()).contains("Not progressed").doesNotContain("Withdraw this referral");
        }

        @Test
        void ofSomebodyElseDoesNotExist() {
            var sent = drafted(AnswersOf.shortPath("Humphrey Dandelion"));
            asHr(() -> desk.send(sent, 2));
            var other = AnEmployer.registered(employers);
            other.run(other.hr, () -> UI.getCurrent().navigate("employer/staff/" + sent));
            assertThat(find(StaffMemberPage.class).exists()).isFalse();
            assertThat(at("employer/staff/" + sent)).isEqualTo("Humphrey Dandelion");
        }
    }

    @Nested
    class TheOrganisation {

        @Test
        void showsItsFactsPlacesAndPeople() {
            assertThat(at("employer/organisation")).isEqualTo("Imaginary Kettle Company");
            assertThat(text())
                    .contains("kettle.example")
                    .contains("Spoutham depot")
                    .contains("Petra Inkwell");
        }
    }

    @Nested
    class Refused {

        @Test
        void toWhoeverActsForNoEmployer() {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken("coach", null, "ROLE_COACH"));
            firm.run(firm.hr, () -> UI.getCurrent().navigate("employer"));
            assertThat(find(HomePage.class).exists()).isFalse();
        }
    }
}
