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

/** Every question of every form, from the one table that lists them; their words lie beside it, in {@link FormWords}. */
final class FormTable {

    private static final String STEP = "STEP";

    private final List<Line> lines;

    /**
     * @param when what must be so for it to be asked; empty for always
     * @param shape null where the line begins a step
     */
    record Line(
            String form, String step, String when, @Nullable Shape shape) {

        /** Where its words are. */
        String at() {
            return shape == null ? step : step + "." + shape.key();
        }
    }

    /**
     * What a field takes.
     *
     * @param choices what is stored for each answer to choose
     */
    record Shape(String key, Kind kind, boolean required, int most, List<String> choices) {}

    FormTable() {
        var stream = Objects.requireNonNull(
                FormTable.class.getResourceAsStream("/referral/form.csv"), "referral/form.csv is missing");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines = csv.stream().map(FormTable::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> forms() {
        return lines.stream().map(Line::form).distinct().toList();
    }

    List<Line> steps(String form) {
        return of(form).filter(line -> line.shape() == null).toList();
    }

    List<Line> fields(String form, String step) {
        return of(form).filter(line -> line.shape() != null && line.step().equals(step))
                .toList();
    }

    private Stream<Line> of(String form) {
        return lines.stream().filter(line -> line.form().equals(form));
    }

    /** The field in words; nothing where the line begins a step. */
    static Stream<Field> field(Line line, FormWords words) {
        var shape = line.shape();
        if (shape == null) return Stream.empty();
        var missing = words.find(line.at() + ".missing");
        return Stream.of(new Field(
                shape.key(),
                shape.kind(),
                shape.required(),
                shape.most(),
                words.of(line.at()),
                words.find(line.at() + ".hint"),
                shape.choices().stream()
                        .map(code -> new Choice(code, words.of(line.at() + "." + code)))
                        .toList(),
                missing == null ? "" : missing));
    }

    static String name(WayIn way) {
        return switch (way) {
            case SELF -> "self";
            case GP, CLINICIAN, PHARMACIST, JOBCENTRE, COMMUNITY -> "professional";
            case PHONE, HUB -> "call";
        };
    }

    private static Line line(NamedCsvRecord row) {
        return new Line(
                row.getField("form"),
                row.getField("step"),
                row.getField("when"),
                row.getField("kind").equals(STEP) ? null : shape(row));
    }

    private static Shape shape(NamedCsvRecord row) {
        var most = row.getField("most");
        return new Shape(
                row.getField("key"),
                Kind.valueOf(row.getField("kind")),
                row.getField("required").equals("yes"),
                most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most),
                Arrays.stream(row.getField("choices").split("\\|"))
                        .filter(code -> !code.isBlank())
                        .toList());
    }
}
