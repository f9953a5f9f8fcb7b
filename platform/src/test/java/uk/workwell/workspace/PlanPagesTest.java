package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.plan.PersonAgreed;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.Plans;

/** The pages of a plan, from a template to the second version, as the coach of the case uses them. */
class PlanPagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Plans plans;

    private InSupport made;

    @BeforeEach
    void anAssessedCase() {
        made = cases.assessed(fixtures.icb("QE1"));
    }

    private void openPlan() {
        // Away first: an address that is open already is not opened again.
        open("coach");
        open("coach/case/" + made.id() + "/plan");
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<PersonAgreed.How> how() {
        return find(RadioButtonGroup.class).withId("agreed-how").single();
    }

    private void agreeOnATemplate() {
        openPlan();
        click("Begin with “Thrive at work”");
        assertThat(page()).isEqualTo("PlanDraftView");
        how().setValue(PersonAgreed.How.IN_PERSON);
        click("Agree this plan");
    }

    @Test
    void leadFromATemplateToAPlanInForce() {
        as(made.icb(), made.coach(), () -> {
            openPlan();
            assertThat(text()).contains("No plan yet");
            agreeOnATemplate();
            assertThat(page()).isEqualTo("PlanView");
            assertThat(text()).contains("Plan, version 1", "The person agreed in person", "Not begun");
            assertThat(cases.card(made).state()).isEqualTo(CaseState.PLAN_AGREED);
            return true;
        });
    }

    @Test
    void beginTheWorkWithTheFirstStepDone() {
        as(made.icb(), made.coach(), () -> {
            agreeOnATemplate();
            var step = find(Checkbox.class).all().getFirst();
            test(step).click();
            assertThat(text()).contains("Done ");
            assertThat(cases.card(made).state()).isEqualTo(CaseState.ACTIVE);
            return true;
        });
    }

    @Test
    void nameWhatIsMissingBesideItsField() {
        as(made.icb(), made.coach(), () -> {
            openPlan();
            click("Begin with an empty plan");
            click("Agree this plan");
            assertThat(text()).contains("Two things to put right", "Add at least one goal", "how and on which day");
            click("Add a goal");
            click("Agree this plan");
            assertThat(find(TextArea.class).all().getFirst().isInvalid()).isTrue();
            return true;
        });
    }

    @Test
    void keepWhatWasTypedWhenSomebodyElseWasQuicker() {
        as(made.icb(), made.coach(), () -> {
            openPlan();
            click("Begin with “Thrive at work”");
            var draft = plans.of(made.coach(), made.id()).draft().orElseThrow();
            var lead = made.icb().lead();
            plans.draft(
                    lead,
                    made.id(),
                    draft.version(),
                    new PlanContent(draft.content().goals().subList(0, 1), java.util.List.of()));
            test(find(TextArea.class).all().getFirst()).setValue("In my own words");
            assertThat(text()).contains("changed this plan", "Keep what is here", "Not there");
            click("Keep what is here");
            assertThat(plans.of(made.coach(), made.id())
                            .draft()
                            .orElseThrow()
                            .content()
                            .goals()
                            .getFirst()
                            .text())
                    .isEqualTo("In my own words");
            return true;
        });
    }

    @Test
    void askWhyAnAgreedGoalIsGivenUpAndKeepTheFirstVersionReadable() {
        as(made.icb(), made.coach(), () -> {
            agreeOnATemplate();
            click("Change the plan");
            assertThat(page()).isEqualTo("PlanDraftView");
            click("Remove goal");
            how().setValue(PersonAgreed.How.PHONE);
            click("Agree this plan");
            assertThat(text()).contains("One thing to put right", "is given up");
            test(find(com.vaadin.flow.component.textfield.TextField.class).all().stream()
                            .filter(field -> field.getId().orElse("").startsWith("reason-"))
                            .findFirst()
                            .orElseThrow())
                    .setValue("Solved by itself");
            click("Agree this plan");
            assertThat(text()).contains("Plan, version 2", "Earlier versions", "Version 1");
            open("coach/case/" + made.id() + "/plan?version=1");
            assertThat(text()).contains("Plan, version 1", "To the version in force", "hardest part of the week");
            return true;
        });
    }

    @Test
    void standBesideTheOverview() {
        as(made.icb(), made.coach(), () -> {
            agreeOnATemplate();
            open("coach/case/" + made.id());
            assertThat(text()).contains("Plan, version 1", "Work. 0 of 3 steps");
            return true;
        });
    }

    @Test
    void sendTheDraftByALinkAndSayWhenItWasChangedSince() {
        as(made.icb(), made.coach(), () -> {
            openPlan();
            click("Begin with “Thrive at work”");
            test(find(Button.class).withTextContaining("Send it to").single()).click();
            assertThat(text()).contains("Sent on ", "The link works until ");
            test(find(TextArea.class).all().getFirst()).setValue("In my own words");
            open("coach");
            open("coach/case/" + made.id() + "/plan/draft");
            assertThat(text()).contains("You changed the draft since it was sent");
            return true;
        });
    }
}
