package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.casework.onward.OnwardCommand;
import uk.workwell.casework.onward.OnwardId;
import uk.workwell.casework.onward.OnwardResult;
import uk.workwell.casework.plan.AgreePlan;
import uk.workwell.casework.plan.PersonAgreed;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.casework.plan.PlanTemplates;
import uk.workwell.casework.plan.Plans;
import uk.workwell.directory.Directory;
import uk.workwell.directory.DirectoryImport;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceId;
import uk.workwell.directory.ServiceSearch;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.Cohort;

/** A referral for a step of the plan, what came of it on the plan, and what is left open at the end. */
class ServicesInThePlanPagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Plans plans;

    @Autowired
    PlanTemplates templates;

    @Autowired
    OnwardCare onward;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryImport imports;

    private InSupport made;
    private LocalDate today;
    private ServiceId service;

    @BeforeEach
    void aPlanAndAService() {
        made = cases.assessed(fixtures.icb("QE1"));
        today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
        var ref = UUID.randomUUID().toString();
        made.icb().in(() -> imports.take("""
                [{"id": "%s", "name": "Invented advice %s", "organization": {"name": "An invented charity"},
                  "attributes": [{"taxonomy_term": {"code": "EMPLOYMENT_ADVICE"}}]}]""".formatted(ref, ref)));
        service = made.icb()
                .in(() -> directory.window(new ServiceSearch(ref, null, null, null), 0, 1))
                .getFirst()
                .id();
        made.icb().as(made.coach(), () -> {
            plans.draft(
                    made.coach(),
                    made.id(),
                    0,
                    templates.startingWith(Cohort.IN_WORK).getFirst().from(today));
            return plans.agree(
                    made.coach(), new AgreePlan(made.id(), new PersonAgreed(today, PersonAgreed.How.VIDEO), 1));
        });
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    private void move(OnwardId id, OnwardCommand... commands) {
        for (var command : commands) {
            var version = onward.find(made.coach(), made.id(), id).orElseThrow().version();
            assertThat(onward.move(made.coach(), made.id(), id, command, version))
                    .isInstanceOf(OnwardResult.Done.class);
        }
    }

    private void complete(OnwardId id) {
        move(
                id,
                new OnwardCommand.Permit(today, "on the phone"),
                new OnwardCommand.Send(today, "by phone"),
                new OnwardCommand.Accept(today),
                new OnwardCommand.Start(today),
                new OnwardCommand.Complete(today, "Knows what to ask for"));
    }

    @SuppressWarnings("unchecked")
    private Select<PlanStep> stepField(String id) {
        return find(Select.class).withId(id).single();
    }

    @Test
    void aReferralIsWrittenForAStepAndItsEndTicksIt() {
        as(made.icb(), made.coach(), () -> {
            open("coach/case/" + made.id() + "/services/new/" + service);
            test(find(TextArea.class).withId("words").single()).setValue("Would like advice before the talk at work");
            var step = stepField("step");
            step.setValue(step.getListDataView().getItem(0));
            click("Save and ask " + made.referral().name());
            assertThat(page()).isEqualTo("OnwardView");
            var id = onward.of(made.coach(), made.id()).getFirst().id();
            open("coach/case/" + made.id() + "/plan");
            assertThat(text()).contains("Invented advice", "Not sent yet");
            complete(id);
            open("coach");
            open("coach/case/" + made.id() + "/plan");
            assertThat(text()).contains("Done ", "Knows what to ask for", "Completed");
            assertThat(text()).doesNotContain("Came back from services");
            return true;
        });
    }

    @Test
    void whatCameBackForNoStepIsOfferedAndPlaced() {
        as(made.icb(), made.coach(), () -> {
            var result = onward.draft(made.coach(), made.id(), service, Help.EMPLOYMENT_ADVICE, "Advice, please");
            var id = ((OnwardResult.Done) result).id();
            complete(id);
            open("coach/case/" + made.id() + "/plan");
            assertThat(text()).contains("Came back from services", "Knows what to ask for");
            click("Put it beside this step");
            assertThat(stepField("step-of-" + id).isInvalid()).isTrue();
            var step = stepField("step-of-" + id);
            step.setValue(step.getListDataView().getItem(1));
            click("Put it beside this step");
            assertThat(text()).doesNotContain("Came back from services").contains("Done ");
            return true;
        });
    }

    @Test
    void whatIsNoPartOfThePlanIsSetAside() {
        as(made.icb(), made.coach(), () -> {
            var result = onward.draft(made.coach(), made.id(), service, Help.EMPLOYMENT_ADVICE, "Advice, please");
            complete(((OnwardResult.Done) result).id());
            open("coach/case/" + made.id() + "/plan");
            click("It is no part of the plan");
            assertThat(text()).doesNotContain("Came back from services", "Done ");
            return true;
        });
    }

    @Test
    void theEndOfSupportShowsWhatIsLeftOpen() {
        as(made.icb(), made.coach(), () -> {
            open("coach/case/" + made.id() + "/end");
            assertThat(text()).contains("Left open", "Goal: Have changes in place at work", "0 of 3 steps done");
            return true;
        });
    }

    @Test
    void thePlanIsDrawnWithAsManyStatementsHoweverManyServicesThereAre() {
        as(made.icb(), made.coach(), () -> {
            onward.draft(made.coach(), made.id(), service, Help.EMPLOYMENT_ADVICE, "Advice, please");
            int few = drawn();
            for (int n = 0; n < 8; n++) {
                var result = onward.draft(made.coach(), made.id(), service, Help.EMPLOYMENT_ADVICE, "Advice, please");
                complete(((OnwardResult.Done) result).id());
            }
            assertThat(drawn()).isEqualTo(few).isLessThanOrEqualTo(30);
            return true;
        });
    }

    private int drawn() {
        open("coach");
        return CountedStatements.of(() -> open("coach/case/" + made.id() + "/plan"));
    }
}
