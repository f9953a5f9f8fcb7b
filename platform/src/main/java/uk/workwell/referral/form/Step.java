package uk.workwell.referral.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that stand on one page. */
public record Step(String key, String title, @Nullable String lede, List<Field> fields) {

    public Step {
        fields = List.copyOf(fields);
    }

    public boolean asks(String field) {
        return fields.stream().anyMatch(one -> one.key().equals(field));
    }
}
