package uk.workwell.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.places.ReferenceTable;
import uk.workwell.tenant.settings.AdjustmentsOffered;
import uk.workwell.tenant.settings.AdjustmentsOffered.OwnAdjustment;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * The adjustments that can be asked for, and which of them help with what: the common ones, less what an ICB leaves out, and what it
 * adds. What was asked for once keeps its name, whatever is offered today.
 */
@Component("adjustmentCatalogue")
public class Catalogue {

    private static final List<Kind> COMMON = ReferenceTable.of("adjustments")
            .rows(row -> new Kind(
                    row.text("code"),
                    row.text("category"),
                    row.text("words"),
                    row.text("fast_lane").equals("yes"),
                    row.text("fit_note_box"),
                    List.of(row.text("helps_with").split("\\|")),
                    List.of(row.text("in_jobs").split("\\|"))));

    private final SettingsBook settings;

    Catalogue(SettingsBook settings) {
        this.settings = settings;
    }

    /** What every ICB begins with. */
    public static List<Kind> common() {
        return COMMON;
    }

    /** What the ICB of this moment offers, in the order of the catalogue, its own at the end. */
    public List<Kind> offered() {
        var here = here();
        return Stream.concat(COMMON.stream().filter(kind -> !here.without().contains(kind.code())), own(here))
                .toList();
    }

    private AdjustmentsOffered here() {
        return settings.current(CurrentTenant.get()).support().adjustments().value();
    }

    private static Stream<Kind> own(AdjustmentsOffered here) {
        return here.added().stream().map(Catalogue::kind);
    }

    private static Kind kind(OwnAdjustment own) {
        return new Kind(own.code(), own.category(), own.words(), own.simple(), "", own.helpsWith(), own.inJobs());
    }

    public Optional<Kind> find(String code) {
        return Stream.concat(COMMON.stream(), CurrentTenant.find().stream().flatMap(icb -> own(here())))
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    /** What a code is called, or the code where nobody has it any longer. */
    public String words(String code) {
        return find(code).map(Kind::words).orElse(code);
    }

    /** Ideas for these barriers of what is offered here, those that help with most of them first; at most so many. */
    public List<Kind> ideas(Collection<String> barriers, int atMost) {
        return ideas(offered(), barriers, atMost);
    }

    static List<Kind> ideas(List<Kind> of, Collection<String> barriers, int atMost) {
        return of.stream()
                .filter(kind -> kind.helpsWith().stream().anyMatch(barriers::contains))
                .sorted(Comparator.comparingLong((Kind kind) -> kind.helpsWith().stream()
                                .filter(barriers::contains)
                                .count())
                        .reversed())
                .limit(atMost)
                .toList();
    }
}
