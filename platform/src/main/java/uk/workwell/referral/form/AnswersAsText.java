package uk.workwell.referral.form;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the text that a draft keeps. */
@Component
public class AnswersAsText {

    private final JsonMapper json;

    AnswersAsText(JsonMapper json) {
        this.json = json;
    }

    public String write(Answers answers) {
        return json.writeValueAsString(answers.typed());
    }

    /** @param body empty for a draft that was sent */
    public Answers read(String body) {
        return body.isEmpty()
                ? Answers.NONE
                : new Answers(json.readValue(body, new TypeReference<Map<String, String>>() {}));
    }
}
