package uk.workwell.agreement.signing;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON's own kinds out of ours. A record becomes an object of its components; one that only wraps a {@code value} (an id, a
 * hash) becomes that value. Dates and times are written as ISO 8601, enums by their name.
 */
final class Plain {

    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean bool -> bool;
            case Integer number -> number;
            case Long number -> number;
            case Double number -> number;
            case BigInteger number -> number;
            case BigDecimal number -> number;
            case UUID id -> id.toString();
            case Instant at -> at.toString();
            case LocalDate day -> day.toString();
            case LocalTime time -> time.toString();
            case Enum<?> code -> code.name();
            case Optional<?> maybe -> of(maybe.orElse(null));
            case Map<?, ?> map -> object(map);
            case java.util.Set<?> set -> throw refused(set);
            case Iterable<?> many -> array(many);
            case Record row -> record(row);
            default -> throw refused(value);
        };
    }

    /** A set has no order, and its text would not be the same twice. */
    private static IllegalArgumentException refused(Object value) {
        return new IllegalArgumentException(
                value.getClass().getSimpleName() + " has no canonical form: give a list, a map or a record");
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, value) -> {
            if (plain.put(name(name), of(value)) != null) {
                throw new IllegalArgumentException("Two entries of one name");
            }
        });
        return plain;
    }

    private static String name(@Nullable Object name) {
        return switch (of(name)) {
            case String text -> text;
            case null, default -> throw new IllegalArgumentException("A name in JSON is a text");
        };
    }

    private static List<@Nullable Object> array(Iterable<?> many) {
        var plain = new ArrayList<@Nullable Object>();
        many.forEach(one -> plain.add(of(one)));
        return plain;
    }

    private static @Nullable Object record(Record row) {
        var components = row.getClass().getRecordComponents();
        if (components.length == 1 && components[0].getName().equals("value")) {
            return of(part(row, components[0]));
        }
        var plain = new LinkedHashMap<String, @Nullable Object>();
        for (var component : components) {
            plain.put(component.getName(), of(part(row, component)));
        }
        return plain;
    }

    private static @Nullable Object part(Record row, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record that cannot be read", e);
        }
    }
}
