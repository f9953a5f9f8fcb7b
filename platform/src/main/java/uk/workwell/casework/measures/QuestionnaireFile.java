package uk.workwell.casework.measures;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.casework.measures.QuestionnaireResult.Refused;

/** Questionnaires as files. A field that nobody knows is refused: a misspelt one must not pass as one that was said. */
@Component
class QuestionnaireFile {

    /** In characters. */
    static final int MOST = 200_000;

    private final JsonMapper strict;

    QuestionnaireFile(JsonMapper json) {
        strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** What a file holds, or why it holds no questionnaire. */
    sealed interface Reading {

        record Read(Questionnaire one) implements Reading {}

        record NotRead(Refused refused) implements Reading {}
    }

    Reading read(String text) {
        if (text.length() > MOST) return refused("This file is larger than any questionnaire");
        try {
            var one = strict.readValue(text, Questionnaire.class);
            return one == null ? refused("This file is empty") : new Reading.Read(one);
        } catch (JacksonException e) {
            return refused("This is not a questionnaire: " + e.getOriginalMessage());
        }
    }

    /** One that was read and checked before. */
    Questionnaire known(String text) {
        return strict.readValue(text, Questionnaire.class);
    }

    String text(Questionnaire one) {
        return strict.writeValueAsString(one);
    }

    private static Reading refused(String words) {
        return new Reading.NotRead(new Refused(List.of(words)));
    }
}
