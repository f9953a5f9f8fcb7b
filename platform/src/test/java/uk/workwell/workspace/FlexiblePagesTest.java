package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.agreement.Kind;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.look.ErrorSummary;

/** A coach's pages of requests for flexible working. */
class FlexiblePagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    @Autowired
    RequestsOfACase requests;

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

    @SuppressWarnings("unchecked")
    private String written(String words, String from) {
        at("flexible/new");
        return asCoach(() -> {
            Select<Kind> kind = find(Select.class).withId("code").single();
            requests.kinds().stream().filter(one -> one.code().equals("HYBRID")).forEach(kind::setValue);
            find(TextArea.class).withId("release-words").single().setValue(words);
            find(TextField.class).withId("from").single().setValue(from);
            test(find(Button.class).withText("Let the person sign it").single()).click();
            return text();
        });
    }

    @Test
    void teachWhereThereIsNothing() {
        assertThat(at("adjustments")).contains("Flexible working", "A right that everybody has", "Write a request");
    }

    @Test
    void leadFromTheFormToTheRequestThatWaitsForItsPerson() {
        assertThat(written("Mondays from home", "1 6 2029"))
                .contains("Flexible working: ", "Not sent yet", "Mondays from home", "1 June 2029");
        assertThat(at("adjustments")).contains("The person can sign it until");
    }

    @Test
    void keepWhatWasTypedAndSayWhatIsWrong() {
        written("Mondays from home", "some day");
        asCoach(() -> {
            assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                    .contains("Enter from which day");
            assertThat(find(TextArea.class).withId("release-words").single().getValue())
                    .isEqualTo("Mondays from home");
            return true;
        });
    }

    @Test
    void dropWhatThePersonDoesNotWant() {
        written("Mondays from home", "1 6 2029");
        assertThat(asCoach(() -> {
                    test(find(Button.class)
                                    .withText("Drop it, as the person asked")
                                    .single())
                            .click();
                    return text();
                }))
                .contains("Not sent")
                .doesNotContain("Drop it, as the person asked");
    }

    @Test
    void areNotFoundByAnotherCoach() {
        var other = cases.started(made.icb()).coach();
        as(made.icb(), other, () -> {
            open("coach/case/" + made.id() + "/flexible/new");
            assertThat(find(AskFlexibleView.class).exists()).isFalse();
            return true;
        });
    }

    @Test
    void costTheSameHoweverManyThereAre() {
        written("Mondays from home", "1 6 2029");
        at("adjustments");
        int one = CountedStatements.of(() -> at("adjustments"));
        for (int n = 0; n < 3; n++) written("Mondays from home", "1 6 2029");
        assertThat(CountedStatements.of(() -> at("adjustments")))
                .isLessThanOrEqualTo(one + 2)
                .isLessThan(45);
    }
}
