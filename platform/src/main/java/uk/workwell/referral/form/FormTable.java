package uk.workwell.referral.form;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.WayIn;

/** Every question of every form, from the one table in which they are written. */
final class FormTable {

    private static final String STEP = "STEP";

    private final List<Line> lines;

    /**
     * @param field null where the line begins a step
     * @param when what must be so for it to be asked; empty for always
     */
    record Line(
            String form,
            String step,
            String when,
            String question,
            @Nullable String hint,
            @Nullable Field field) {}

    FormTable() {
        var stream = Objects.requireNonNull(
                FormTable.class.getResourceAsStream("/referral/form.csv"), "referral/form.csv is missing");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines = csv.stream().map(FormTable::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> steps(String form) {
        return of(form).filter(line -> line.field() == null).toList();
    }

    List<Line> fields(String form, String step) {
        return of(form).filter(line -> line.field() != null && line.step().equals(step))
                .toList();
    }

    private Stream<Line> of(String form) {
        return lines.stream().filter(line -> line.form().equals(form));
    }

    static String name(WayIn way) {
        return switch (way) {
            case SELF -> "self";
            case GP, CLINICIAN, PHARMACIST, JOBCENTRE, COMMUNITY -> "professional";
            case PHONE, HUB -> "call";
        };
    }

    private static Line line(NamedCsvRecord row) {
        var hint = row.getField("hint");
        return new Line(
                row.getField("form"),
                row.getField("step"),
                row.getField("when"),
                row.getField("question"),
                hint.isEmpty() ? null : hint,
                row.getField("kind").equals(STEP) ? null : field(row, hint));
    }

    private static Field field(NamedCsvRecord row, String hint) {
        var most = row.getField("most");
        return new Field(
                row.getField("key"),
                Kind.valueOf(row.getField("kind")),
                row.getField("required").equals("yes"),
                most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most),
                row.getField("question"),
                hint.isEmpty() ? null : hint,
                choices(row.getField("choices")),
                row.getField("missing"));
    }

    private static List<Choice> choices(String written) {
        return Arrays.stream(written.split("\\|"))
                .filter(choice -> !choice.isBlank())
                .map(choice -> choice.split("=", 2))
                .map(parts -> new Choice(parts[0], parts[1]))
                .toList();
    }
}
