package uk.workwell;

import java.util.Arrays;

/** A record that is another one but for one part: settings grow parts faster than tests can name them. */
public final class Changed {

    private Changed() {}

    public static <R extends Record> R with(R record, String part, Object value) {
        try {
            var type = record.getClass();
            var parts = type.getRecordComponents();
            var values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getName().equals(part)
                        ? value
                        : parts[i].getAccessor().invoke(record);
            }
            var types = Arrays.stream(parts).map(one -> one.getType()).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            var changed = (R) type.getDeclaredConstructor(types).newInstance(values);
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No part of that name: " + part, e);
        }
    }
}
