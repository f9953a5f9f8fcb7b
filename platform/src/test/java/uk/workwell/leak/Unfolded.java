package uk.workwell.leak;

import com.vaadin.flow.component.Component;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a thing holds, as one text: every part of a record and of what lies in it, whether or not a page shows it today. */
final class Unfolded {

    private final StringBuilder text = new StringBuilder();

    private Unfolded() {}

    static String of(@Nullable Object thing) {
        var unfolded = new Unfolded();
        unfolded.add(thing);
        return unfolded.text.toString();
    }

    private void add(@Nullable Object thing) {
        switch (thing) {
            case null -> {}
            case Optional<?> one -> add(one.orElse(null));
            case Collection<?> many -> many.forEach(this::add);
            case Map<?, ?> many ->
                many.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            case Record one -> parts(one);
            case Component page -> text.append(page.getElement().getOuterHTML()).append('\n');
            case Object[] many -> {
                for (int n = 0; n < Array.getLength(many); n++) add(many[n]);
            }
            default -> text.append(thing).append('\n');
        }
    }

    private void parts(Record one) {
        text.append(one).append('\n');
        for (var part : one.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                add(part.getAccessor().invoke(one));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new LinkageError("A part that can't be read: " + part, e);
            }
        }
    }
}
