package uk.workwell.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.directory.LocalService.Location;

/**
 * Reads services in the shape of Open Referral UK (Human Services Data Specification 3): a list, or an object whose
 * {@code contents} or {@code services} is the list. What our directory has no place for is passed over.
 *
 * <p>What a service helps with comes from its taxonomy terms whose code is one of {@link Help}; where it is offered from its
 * {@code service_areas}, named by outward code.
 */
@Component
class OpenReferral {

    /** A larger file is refused as a whole. */
    static final int MOST_SERVICES = 2_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4_000;

    private final JsonMapper json;

    OpenReferral(JsonMapper json) {
        this.json = json;
    }

    /** What a file holds: services, and for the rest why not. */
    record Read(List<LocalService> services, List<ImportFault> faults) {}

    Read read(String text) {
        JsonNode root;
        try {
            root = json.readTree(text);
        } catch (JacksonException e) {
            return refused("This is not JSON. Export the file again from the directory it comes from");
        }
        var list = root.isArray() ? root : root.has("contents") ? root.get("contents") : root.path("services");
        if (!list.isArray()) return refused("There is no list of services in this file");
        if (list.size() > MOST_SERVICES) {
            return refused("This file has %,d services. At most %,d can be read at once"
                    .formatted(list.size(), MOST_SERVICES));
        }
        var services = new ArrayList<LocalService>();
        var faults = new ArrayList<ImportFault>();
        var ids = new HashSet<String>();
        int number = 0;
        for (var one : list) {
            number++;
            var wrong = wrong(one)
                    .or(() -> ids.add(one.path("id").asString().strip())
                            ? Optional.empty()
                            : Optional.of("The same id stands in this file before"));
            if (wrong.isPresent()) faults.add(new ImportFault(number, wrong.get()));
            else services.add(service(one));
        }
        return new Read(services, faults);
    }

    private static Read refused(String words) {
        return new Read(List.of(), List.of(new ImportFault(0, words)));
    }

    private static Optional<String> wrong(JsonNode one) {
        if (text(one, "id", LONGEST_NAME) == null) return Optional.of("It has no id");
        if (text(one, "name", LONGEST_NAME) == null) return Optional.of("It has no name, or one over 200 characters");
        if (organisation(one) == null) return Optional.of("It names no organisation");
        if (helps(one).isEmpty()) {
            return Optional.of("None of its taxonomy terms is a kind of help that we know, such as MSK_PHYSIO");
        }
        var least = one.path("minimum_age");
        var most = one.path("maximum_age");
        if (!age(least) || !age(most)) return Optional.of("An age is not a whole number from 0 to 120");
        if (least.isNumber() && most.isNumber() && least.asInt() > most.asInt()) {
            return Optional.of("Its lowest age is above its highest");
        }
        try {
            day(one);
        } catch (DateTimeParseException e) {
            return Optional.of("assured_date is not a date like 2026-11-24");
        }
        return Optional.empty();
    }

    private static LocalService service(JsonNode one) {
        return new LocalService(
                ServiceId.fresh(),
                required(text(one, "id", LONGEST_NAME)),
                required(organisation(one)),
                required(text(one, "name", LONGEST_NAME)),
                Optional.ofNullable(text(one, "description", LONGEST_TEXT)).orElse(""),
                !"inactive".equalsIgnoreCase(one.path("status").asString("active")),
                helps(one),
                link(one),
                text(one, "email", LONGEST_NAME),
                phone(one),
                number(one.path("minimum_age")),
                number(one.path("maximum_age")),
                text(one, "eligibility_description", LONGEST_TEXT),
                text(one, "fees_description", LONGEST_NAME),
                schedule(one),
                all(one, "languages", "name"),
                areas(one),
                locations(one),
                day(one));
    }

    private static String required(@Nullable String value) {
        if (value == null) throw new IllegalStateException("Checked before");
        return value;
    }

    private static @Nullable String organisation(JsonNode one) {
        return text(one.path("organization"), "name", LONGEST_NAME);
    }

    private static Set<Help> helps(JsonNode one) {
        var found = new LinkedHashSet<Help>();
        one.path("attributes").forEach(attribute -> Help.of(
                        attribute.path("taxonomy_term").path("code").asString(""))
                .ifPresent(found::add));
        return found;
    }

    /** Only addresses of the web: a script in a link would run in a coach's browser. */
    private static @Nullable String link(JsonNode one) {
        var url = text(one, "url", LONGEST_NAME);
        return url != null && url.matches("https?://\\S+") ? url : null;
    }

    private static @Nullable String phone(JsonNode one) {
        for (var phone : one.path("phones")) {
            var number = text(phone, "number", 40);
            if (number != null) return number;
        }
        return null;
    }

    private static @Nullable String schedule(JsonNode one) {
        return all(one, "schedules", "description");
    }

    private static @Nullable String all(JsonNode one, String list, String field) {
        var words = new ArrayList<String>();
        one.path(list).forEach(part -> {
            var word = text(part, field, LONGEST_NAME);
            if (word != null) words.add(word);
        });
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private static Set<String> areas(JsonNode one) {
        var codes = new LinkedHashSet<String>();
        one.path("service_areas").forEach(area -> {
            var name = text(area, "name", 20);
            if (name != null && name.toUpperCase().matches("[A-Z]{1,2}[0-9][0-9A-Z]?")) codes.add(name.toUpperCase());
        });
        return codes;
    }

    private static List<Location> locations(JsonNode one) {
        var found = new ArrayList<Location>();
        for (var at : one.path("service_at_locations")) {
            var location = at.path("location");
            for (var address : location.path("addresses")) {
                var lines = List.of("address_1", "address_2", "city").stream()
                        .map(field -> text(address, field, LONGEST_NAME))
                        .filter(line -> line != null)
                        .collect(Collectors.joining(", "));
                if (!lines.isEmpty()) {
                    found.add(new Location(
                            text(location, "name", LONGEST_NAME), lines, text(address, "postal_code", 10)));
                }
            }
        }
        return found;
    }

    private static boolean age(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isIntegralNumber() && node.asInt() >= 0 && node.asInt() <= 120);
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isIntegralNumber() ? node.asInt() : null;
    }

    private static @Nullable LocalDate day(JsonNode one) {
        var day = text(one, "assured_date", 10);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String text(JsonNode node, String field, int longest) {
        var value = node.path(field).asString("").strip();
        return value.isEmpty() || value.length() > longest ? null : value;
    }
}
