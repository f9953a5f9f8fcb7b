package uk.workwell.casework.measures;

import java.util.List;

/** What came of a questionnaire that an ICB wants to ask. */
public sealed interface QuestionnaireResult {

    /** It can be asked from now on. */
    record Added(Questionnaire one) implements QuestionnaireResult {}

    /** It could be; nothing was changed. */
    record Sound(Questionnaire one) implements QuestionnaireResult {}

    /** Nothing was changed: what has to be put right, in the order of the file. */
    record Refused(List<String> words) implements QuestionnaireResult {

        public Refused {
            words = List.copyOf(words);
        }
    }
}
