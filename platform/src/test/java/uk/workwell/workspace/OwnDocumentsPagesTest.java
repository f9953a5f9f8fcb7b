package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.casework.ACaseInSupport;

/** An administrator adds a questionnaire and a plan template, and the coach of a case finds both. */
class OwnDocumentsPagesTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    private AnIcb icb;
    private String code;

    @BeforeEach
    void anIcb() {
        icb = fixtures.icb("QE1");
        code = "Q"
                + new Random()
                        .ints(12, 'A', 'Z' + 1)
                        .mapToObj(Character::toString)
                        .reduce("", String::concat);
    }

    private void upload(String file) {
        test(find(Upload.class).single()).upload("one.json", "application/json", file.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private String questionnaire() {
        return """
                {"code": "%s", "version": 1, "name": "Invented %s", "about": "One question", "asks": "How was it?",
                 "options": [{"value": 0, "words": "Bad"}, {"value": 1, "words": "Good"}], "low": 0, "high": 1, "ends": null,
                 "items": [{"code": "HOW", "text": "How was the week?", "reversed": false, "crisisFrom": null}],
                 "scales": [], "attribution": "Invented for a test"}""".formatted(code, code);
    }

    @Test
    void aQuestionnaireIsShownBeforeItIsAddedAndThenAskedByACoach() {
        as(icb, icb.admin(), () -> {
            open("admin/questionnaires");
            assertThat(text()).contains("PHQ-9", "Comes with WorkWell").doesNotContain(code);
            upload(questionnaire().replace("\"high\": 1", "\"high\": 7"));
            assertThat(text()).contains("This cannot be added", "the highest value of the options");
            upload(questionnaire());
            assertThat(text()).contains("This is how it will look", "How was the week?", "0 Bad; 1 Good");
            test(find(Button.class).withText("Add it").single()).click();
            assertThat(text()).contains("Invented " + code + ", version 1, can be asked now", "Added here");
            return true;
        });
        var made = cases.started(icb);
        as(icb, made.coach(), () -> {
            open("coach/case/" + made.id() + "/measures");
            assertThat(text()).contains("Invented " + code);
            open("coach/case/" + made.id() + "/measures/" + code);
            assertThat(text()).contains("How was it?", "Good");
            return true;
        });
    }

    @Test
    void aTemplateIsShownAsAPlanThatBeginsTodayAndThenOfferedToACoach() {
        as(icb, icb.admin(), () -> {
            open("admin/plan-templates");
            assertThat(text()).contains("Thrive at work").doesNotContain(code);
            upload("""
                    {"code": "%s", "name": "Begin with %s", "about": "Invented", "cohorts": ["IN_WORK"],
                     "goals": [{"text": "Have done it", "domain": "WORK", "weeks": 4,
                       "steps": [{"text": "Do it", "owner": "PERSON", "days": 7}]}]}""".formatted(code, code));
            assertThat(text()).contains("Have done it", "The person, by ");
            test(find(Button.class).withText("Add it").single()).click();
            assertThat(text()).contains("Begin with " + code + ", version 1, is there now");
            return true;
        });
        var made = cases.assessed(icb);
        as(icb, made.coach(), () -> {
            open("coach/case/" + made.id() + "/plan");
            assertThat(text()).contains("Begin with " + code);
            return true;
        });
    }
}
