package uk.workwell.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In what two descriptions of one service differ. A file that does not say when it was checked takes no check away. */
final class Differences {

    private Differences() {}

    static List<String> between(LocalService before, LocalService now) {
        var what = new ArrayList<String>();
        add(what, "name", before.name(), now.name());
        add(what, "organisation", before.organisation(), now.organisation());
        add(what, "description", before.description(), now.description());
        add(what, "offered or retired", before.active(), now.active());
        add(what, "what it helps with", before.helps(), now.helps());
        add(what, "web address", before.url(), now.url());
        add(what, "e-mail", before.email(), now.email());
        add(what, "phone", before.phone(), now.phone());
        add(what, "ages", before.ages(), now.ages());
        add(what, "for whom", before.eligibility(), now.eligibility());
        add(what, "costs", before.cost(), now.cost());
        add(what, "opening", before.opening(), now.opening());
        add(what, "languages", before.languages(), now.languages());
        add(what, "where it covers", before.outwardCodes(), now.outwardCodes());
        add(what, "places", List.copyOf(sorted(before)), List.copyOf(sorted(now)));
        if (now.assuredOn() != null) add(what, "day of its check", before.assuredOn(), now.assuredOn());
        return what;
    }

    private static List<String> sorted(LocalService service) {
        return service.locations().stream().map(Places::typed).sorted().toList();
    }

    private static void add(List<String> what, String words, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) what.add(words);
    }
}
