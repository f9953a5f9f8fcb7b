package uk.workwell.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.places.ReferenceTable;

/** The adjustments that can be asked for, and which of them help with what. */
@Component("adjustmentCatalogue")
public class Catalogue {

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    Catalogue() {
        ReferenceTable.of("adjustments")
                .rows(row -> new Kind(
                        row.text("code"),
                        row.text("category"),
                        row.text("words"),
                        row.text("fast_lane").equals("yes"),
                        row.text("fit_note_box"),
                        List.of(row.text("helps_with").split("\\|")),
                        List.of(row.text("in_jobs").split("\\|"))))
                .forEach(kind -> kinds.put(kind.code(), kind));
    }

    /** In the order of the catalogue. */
    public List<Kind> all() {
        return List.copyOf(kinds.values());
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** What a code is called, or the code where the catalogue no longer has it. */
    public String words(String code) {
        return find(code).map(Kind::words).orElse(code);
    }

    /** Ideas for these barriers, those that help with most of them first; at most so many. */
    public List<Kind> ideas(Collection<String> barriers, int atMost) {
        return kinds.values().stream()
                .filter(kind -> kind.helpsWith().stream().anyMatch(barriers::contains))
                .sorted(Comparator.comparingLong((Kind kind) -> kind.helpsWith().stream()
                                .filter(barriers::contains)
                                .count())
                        .reversed())
                .limit(atMost)
                .toList();
    }
}
