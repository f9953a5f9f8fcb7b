package uk.workwell.tenant.settings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a document lacks: whatever is null in a record without being declared {@code @Nullable}. */
final class Completeness {

    private final List<Problem> missing = new ArrayList<>();

    private Completeness() {}

    static List<Problem> missing(Record document) {
        var search = new Completeness();
        search.look("", document);
        return search.missing;
    }

    private void look(String at, @Nullable Object value) {
        switch (value) {
            case null -> missing.add(new Problem(at, "This is missing"));
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    var inside = read(component, record);
                    if (inside != null || !mayBeNull(component)) {
                        look(at.isEmpty() ? component.getName() : at + "." + component.getName(), inside);
                    }
                }
            }
            case Collection<?> several -> several.forEach(one -> look(at, one));
            default -> {}
        }
        if (value instanceof Source(var kind, var where, var when)
                && kind == Source.Kind.PUBLISHED
                && (where == null || when == null)) {
            missing.add(new Problem(at, "Say where and when it was published"));
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
