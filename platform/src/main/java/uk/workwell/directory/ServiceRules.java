package uk.workwell.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.directory.EditResult.Fault;

/** What has to be right of a service that somebody typed, each with words beside its field. */
final class ServiceRules {

    private static final int SHORT = 200;
    private static final int LONG = 4_000;
    private static final int MOST_PLACES = 50;

    private final List<Fault> faults = new ArrayList<>();

    private ServiceRules() {}

    static List<Fault> faults(ServiceEntry entry) {
        var rules = new ServiceRules();
        rules.needed("name", entry.name(), "Enter the name of the service");
        rules.needed("organisation", entry.organisation(), "Enter the organisation that runs it");
        if (entry.helps().isEmpty()) rules.fault("helps", "Choose at least one kind of help");
        rules.atMost("description", entry.description(), LONG);
        rules.atMost("eligibility", entry.eligibility(), LONG);
        rules.atMost("cost", entry.cost(), SHORT);
        rules.atMost("opening", entry.opening(), SHORT);
        rules.atMost("languages", entry.languages(), SHORT);
        rules.reached(entry);
        rules.ages(entry.minimumAge(), entry.maximumAge());
        rules.places(entry);
        return rules.faults;
    }

    private void reached(ServiceEntry entry) {
        atMost("url", entry.url(), SHORT);
        atMost("email", entry.email(), SHORT);
        atMost("phone", entry.phone(), 40);
        if (!entry.url().isBlank() && !entry.url().strip().matches("https?://\\S+\\.\\S+")) {
            fault("url", "Enter an address of the web, like https://www.example.org");
        }
        if (!entry.email().isBlank() && !entry.email().strip().matches("\\S+@\\S+\\.\\S+")) {
            fault("email", "Enter an e-mail address, like hello@example.org");
        }
        if (!entry.phone().isBlank() && !entry.phone().strip().matches("[0-9+()\\- ]{5,40}.*")) {
            fault("phone", "Enter a phone number, like 01632 960 001");
        }
    }

    private void ages(@Nullable Integer least, @Nullable Integer most) {
        age("minimumAge", least);
        age("maximumAge", most);
        if (least != null && most != null && least > most) {
            fault("maximumAge", "The highest age is below the lowest");
        }
    }

    private void age(String field, @Nullable Integer age) {
        if (age != null && (age < 0 || age > 120)) fault(field, "Enter a whole number from 0 to 120, or nothing");
    }

    private void places(ServiceEntry entry) {
        var strange = Places.strange(entry.covers()).collect(Collectors.joining(", "));
        if (!strange.isEmpty()) {
            fault("covers", "This is not the first half of a postcode: " + strange + ". Write them like LA1, LA2");
        }
        var lines = entry.places().lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > MOST_PLACES) fault("places", "Shorten this to %d places".formatted(MOST_PLACES));
        if (lines.stream().anyMatch(line -> line.length() > 2 * SHORT)) {
            fault("places", "Shorten each place to 400 characters");
        }
        if (lines.stream().map(Places::read).anyMatch(place -> place.address().isBlank())) {
            fault("places", "Write an address in each line");
        }
    }

    private void needed(String field, String value, String words) {
        if (value.isBlank()) fault(field, words);
        else atMost(field, value, SHORT);
    }

    private void atMost(String field, String value, int longest) {
        if (value.strip().length() > longest) fault(field, "Shorten this to %,d characters".formatted(longest));
    }

    private void fault(String field, String words) {
        faults.add(new Fault(field, words));
    }
}
