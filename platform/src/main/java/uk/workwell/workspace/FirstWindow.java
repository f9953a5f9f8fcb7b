package uk.workwell.workspace;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A grid asks how many rows there are before it asks for the first of them. Where all fit into its first window, the rows
 * are their own count: they are read once, counted, and handed over when the grid asks for them in the same round trip.
 * Nothing is kept once they are handed over.
 *
 * @param <T> a row
 */
final class FirstWindow<T> {

    private final int size;
    private @Nullable List<T> rows;
    private @Nullable Object asked;

    /** @param size rows of a window, 1 or more */
    FirstWindow(int size) {
        this.size = size;
    }

    /**
     * How many rows there are.
     *
     * @param question what is asked for: filter and order
     * @param read the first rows, as many as it is told
     * @param count how many there are in all; asked only if there are more than a window's
     */
    int count(Object question, IntFunction<List<T>> read, IntSupplier count) {
        rows = read.apply(size + 1);
        asked = question;
        return rows.size() <= size ? rows.size() : count.getAsInt();
    }

    /** The rows from {@code offset} on: those that were counted if they answer the same question, else read now. */
    List<T> rows(Object question, int offset, int limit, Supplier<List<T>> read) {
        var counted = rows;
        var same = offset == 0 && question.equals(asked);
        rows = null;
        asked = null;
        if (!same || counted == null) return read.get();
        if (counted.size() > size && limit > size) return read.get();
        return counted.subList(0, Math.min(limit, counted.size()));
    }
}
