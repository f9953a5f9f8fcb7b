package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.measures.Answers;
import uk.workwell.casework.measures.Measures;
import uk.workwell.casework.measures.MissingReason;
import uk.workwell.casework.measures.TakeMeasure;

/** Asking a questionnaire and reading what came of it. */
class MeasurePagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Measures measures;

    private InSupport made;

    @BeforeEach
    void aCaseInSupport() {
        made = cases.started(fixtures.icb("QE1"));
    }

    private void ask(String code) {
        open("coach/case/" + made.id() + "/measures/" + code);
        assertThat(page()).isEqualTo("TakeMeasureView");
    }

    private RadioButtonGroup<?> item(String code) {
        return find(RadioButtonGroup.class).withId("item-" + code).single();
    }

    private void answer(String code, String words) {
        test(item(code)).selectItem(words);
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @Test
    void namesWhatIsNotAnsweredAndTakesAReason() {
        as(made.icb(), made.coach(), () -> {
            ask("WAS");
            click("Save answers");
            assertThat(text()).contains("One thing to put right");
            answer("WAS_1", "Not answered");
            click("Save answers");
            assertThat(find(Select.class).withId("missing-WAS_1").single().isInvalid())
                    .isTrue();
            answer("WAS_1", "7");
            click("Save answers");
            assertThat(page()).isEqualTo("MeasuresView");
            assertThat(text()).contains("7 of 10", "Moderate", "to be confirmed", "Last on");
            return true;
        });
    }

    @Test
    void saysWhomToCallBeforeAnythingIsSavedAndAfterwards() {
        as(made.icb(), made.coach(), () -> {
            ask("PHQ9");
            assertThat(text()).doesNotContain("Samaritans");
            answer("PHQ9_9", "Several days");
            assertThat(text()).contains("999", "NHS 111, option 2", "Samaritans 116 123", "Nobody reads this at once");
            assertThat(measures.of(made.coach(), made.id())).isEmpty();
            for (int n = 1; n <= 8; n++) answer("PHQ9_" + n, "Not at all");
            click("Save answers");
            assertThat(page()).isEqualTo("MeasuresView");
            assertThat(text()).contains("Samaritans 116 123");
            return true;
        });
    }

    @Test
    void showsAChangeThatIsMoreThanChanceAsChartAndTable() {
        as(made.icb(), made.coach(), () -> {
            take(3);
            take(1);
            open("coach/case/" + made.id() + "/measures");
            assertThat(text()).contains("The same as a table", "Better", "From 4 on", "Lower is better");
            return true;
        });
    }

    @Test
    void keepsWhyAQuestionnaireWasNotTaken() {
        as(made.icb(), made.coach(), () -> {
            ask("WSAS");
            click("Save that it was not taken");
            assertThat(text()).contains("Choose why it was not taken");
            @SuppressWarnings("unchecked")
            Select<MissingReason> why = find(Select.class).withId("not-taken").single();
            why.setValue(MissingReason.NO_TIME);
            click("Save that it was not taken");
            assertThat(text()).contains("not taken, no time");
            return true;
        });
    }

    @Test
    void findsNoQuestionnaireThatThereIsNot() {
        as(made.icb(), made.coach(), () -> {
            open("coach/case/" + made.id() + "/measures/NOTHING");
            assertThat(page()).isEqualTo("NotFoundPage");
            return true;
        });
    }

    private void take(int value) {
        var values = new HashMap<String, Integer>();
        for (int n = 1; n <= 7; n++) values.put("GAD7_" + n, value);
        var today = LocalDate.ofInstant(fixtures.now(), Dates.LONDON);
        measures.take(made.coach(), new TakeMeasure(made.id(), "GAD7", 1, today, new Answers(values, Map.of()), null));
    }

    @Test
    void keepWhatWasTypedForAnotherTime() {
        as(made.icb(), made.coach(), () -> {
            ask("GAD7");
            answer("GAD7_1", "Several days");
            answer("GAD7_2", "Not answered");
            open("coach");
            ask("GAD7");
            assertThat(text()).contains("Saved");
            click("Save answers");
            assertThat(text()).contains("Six things to put right");
            for (int n = 3; n <= 7; n++) answer("GAD7_" + n, "Not at all");
            answer("GAD7_2", "Not at all");
            click("Save answers");
            assertThat(page()).isEqualTo("MeasuresView");
            assertThat(measures.of(made.coach(), made.id()).getFirst().answers().values())
                    .containsEntry("GAD7_1", 1);
            ask("GAD7");
            click("Save answers");
            assertThat(text()).contains("Seven things to put right");
            return true;
        });
    }

    @Test
    void sendALinkAndTakeItBack() {
        as(made.icb(), made.coach(), () -> {
            open("coach/case/" + made.id() + "/measures");
            test(find(Button.class).withText("Send a link").all().getFirst()).click();
            assertThat(text()).contains("Link sent, until ");
            click("Take it back");
            assertThat(text()).doesNotContain("Link sent, until ");
            return true;
        });
    }

    @Test
    void areDrawnWithAsManyStatementsHoweverMuchWasAnswered() {
        as(made.icb(), made.coach(), () -> {
            answered(1);
            int few = drawn();
            answered(12);
            assertThat(drawn()).isEqualTo(few).isLessThanOrEqualTo(30);
            return true;
        });
    }

    private void answered(int times) {
        var today = LocalDate.ofInstant(fixtures.now(), java.time.ZoneId.of("Europe/London"));
        for (int n = 0; n < times; n++) {
            measures.take(
                    made.coach(),
                    new TakeMeasure(made.id(), "WAS", 1, today, new Answers(Map.of("WAS_1", 5), Map.of()), null));
        }
    }

    private int drawn() {
        open("coach");
        return CountedStatements.of(() -> open("coach/case/" + made.id() + "/measures"));
    }
}
