package uk.workwell.wall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was tried, by whom, and how it ended. Written down as a table for whoever wants to see the proof. */
final class TheMatrix {

    /** How an attempt ended. */
    enum Verdict {
        /** The rightful visitor got it: without this the others' nothing would prove nothing. */
        OPENED,
        /** Somebody else got what an unknown id gets. */
        NOT_FOUND,
        /** Somebody got what is not theirs, or could tell that it exists. */
        LEAK,
        /** The rightful visitor got nothing: the check proves nothing. */
        NO_CONTROL
    }

    record Cell(String door, String visitor, Verdict verdict) {}

    private final List<Cell> cells = new ArrayList<>();

    void add(String door, String visitor, Verdict verdict) {
        cells.add(new Cell(door, visitor, verdict));
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** What must not be. */
    List<Cell> wrong() {
        return cells.stream()
                .filter(cell -> cell.verdict() == Verdict.LEAK || cell.verdict() == Verdict.NO_CONTROL)
                .toList();
    }

    void writeTo(Path file) {
        var table = new StringBuilder("| door | visitor | verdict |\n|---|---|---|\n");
        cells.forEach(cell -> table.append("| ")
                .append(cell.door().replace("|", "\\|"))
                .append(" | ")
                .append(cell.visitor())
                .append(" | ")
                .append(cell.verdict())
                .append(" |\n"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
