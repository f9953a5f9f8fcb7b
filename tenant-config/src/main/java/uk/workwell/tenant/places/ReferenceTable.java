package uk.workwell.tenant.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the CSV files of public facts that travel with the application; its origin is in {@code ATTRIBUTION.md}. */
public final class ReferenceTable {

    private final String name;

    private ReferenceTable(String name) {
        this.name = name;
    }

    public static ReferenceTable of(String name) {
        return new ReferenceTable(name);
    }

    /** Reads every row. A missing file or column is a broken build, hence an exception. */
    public <T> List<T> rows(Function<Row, T> read) {
        var path = "/reference/" + name + ".csv";
        var stream = ReferenceTable.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("The reference data lack " + path);
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(Row::new).map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Row(NamedCsvRecord fields) {
        public String text(String column) {
            return fields.getField(column);
        }

        IcbCode icb(String column) {
            return IcbCode.of(text(column));
        }

        double share() {
            return Double.parseDouble(text("share"));
        }

        @Nullable
        LocalDate dateOrNull(String column) {
            return text(column).isEmpty() ? null : LocalDate.parse(text(column));
        }
    }
}
