package uk.workwell.casework.measures;

import java.util.Map;

/**
 * What was answered to one version of a questionnaire, by item code.
 *
 * @param missing why an item has no value
 */
public record Answers(Map<String, Integer> values, Map<String, MissingReason> missing) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        values = Map.copyOf(values);
        missing = Map.copyOf(missing);
    }
}
