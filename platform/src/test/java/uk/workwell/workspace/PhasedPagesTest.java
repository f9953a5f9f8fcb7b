package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.WeeksChart;
import uk.workwell.look.WeeksTable;

/** A coach's pages of a phased return and of fit notes. */
class PhasedPagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    private InSupport made;

    @BeforeEach
    void aCaseInSupport() {
        made = cases.started(fixtures.icb("QE1"));
    }

    private <T> T asCoach(Supplier<T> work) {
        return as(made.icb(), made.coach(), work);
    }

    private String at(String address) {
        return asCoach(() -> {
            open("coach/case/" + made.id() + "/" + address);
            return text();
        });
    }

    private String click(String id) {
        return asCoach(() -> {
            test(find(Button.class).withId(id).single()).click();
            return text();
        });
    }

    @Test
    void teachWhereThereIsNothing() {
        assertThat(at("phased-return")).contains("No phased return yet", "Plan a phased return");
        assertThat(at("fit-notes")).contains("No fit note yet", "An employer never sees it");
    }

    @Test
    void leadFromTheFirstDraftToAProposal() {
        assertThat(at("phased-return/edit")).contains("Week 6", "Checks");
        asCoach(() -> {
            find(TextArea.class).withId("because").single().setValue("Christmas lies in between");
            return true;
        });
        click("save");
        assertThat(at("phased-return")).contains("Draft", "Version 1", "Propose to everybody");
        asCoach(() -> {
            assertThat(find(WeeksTable.class).all()).hasSize(1);
            assertThat(find(WeeksChart.class).all()).hasSize(1);
            return true;
        });
        click("propose");
        assertThat(at("phased-return")).contains("Proposed", "Sign version 1", "Not yet signed");
        assertThat(click("sign")).contains(made.coach().name(), "with an account");
    }

    @Test
    void keepWhatWasTypedAndSayWhatIsWrong() {
        at("phased-return/edit");
        asCoach(() -> {
            find(TextField.class).withId("week-1-mon").single().setValue("three");
            return true;
        });
        click("save");
        asCoach(() -> {
            assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                    .contains("Enter hours like 4, 7.5 or 7:30");
            assertThat(find(TextField.class).withId("week-1-mon").single().getValue())
                    .isEqualTo("three");
            return true;
        });
    }

    @Test
    void askForTheReasonOfASteepStep() {
        at("phased-return/edit");
        asCoach(() -> {
            for (var day : new String[] {"mon", "tue", "wed", "thu", "fri"}) {
                find(TextField.class).withId("week-2-" + day).single().setValue("7.5");
            }
            find(TextArea.class).withId("because").single().setValue("");
            return true;
        });
        click("save");
        assertThat(at("phased-return")).contains("Week 2 is a steep step");
        assertThat(click("propose")).contains("Say why it is right");
    }

    @Test
    void areNotFoundByAnotherCoach() {
        var other = cases.started(made.icb()).coach();
        as(made.icb(), other, () -> {
            open("coach/case/" + made.id() + "/phased-return");
            assertThat(find(PhasedReturnView.class).exists()).isFalse();
            open("coach/case/" + made.id() + "/fit-notes");
            assertThat(find(FitNotesView.class).exists()).isFalse();
            return true;
        });
    }

    @Test
    void costTheSameHoweverManyVersionsThereAre() {
        at("phased-return/edit");
        click("save");
        int one = CountedStatements.of(() -> at("phased-return"));
        for (int n = 0; n < 3; n++) {
            at("phased-return/edit");
            click("save");
        }
        // What the menu counts is asked for again every few seconds.
        assertThat(CountedStatements.of(() -> at("phased-return")))
                .isLessThan(one + 3)
                .isLessThan(45);
    }

    @Test
    void askForEverythingAFitNoteNeeds() {
        at("fit-notes/new");
        assertThat(click("save"))
                .contains(
                        "Enter the day of the assessment",
                        "Choose what the fit note says",
                        "Enter the name of whoever issued it");
    }
}
