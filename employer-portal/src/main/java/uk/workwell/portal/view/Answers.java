package uk.workwell.portal.view;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was typed so far. Blank answers are left out. */
public record Answers(Map<Field, String> typed) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var kept = new EnumMap<Field, String>(Field.class);
        typed.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text);
            }
        });
        typed = Collections.unmodifiableMap(kept);
    }

    /** The answer, or an empty text. */
    public String get(Field field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    public boolean has(Field field) {
        return typed.containsKey(field);
    }

    /** Several ticked answers, by name. */
    public List<String> all(Field field) {
        return has(field) ? List.of(get(field).split(",")) : List.of();
    }

    public Answers with(Field field, String text) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(typed);
        changed.put(field, text);
        return new Answers(changed);
    }

    public Answers with(Field field, Collection<String> ticked) {
        return with(field, String.join(",", ticked));
    }

    /** Whether any question of the step has an answer. */
    public boolean begun(Step step) {
        return typed.keySet().stream().anyMatch(field -> field.step() == step);
    }
}
