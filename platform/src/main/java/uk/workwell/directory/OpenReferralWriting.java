package uk.workwell.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes services in the shape of Open Referral UK, so that {@link OpenReferral} reads the same again. A service that came
 * from a file keeps the id it had there.
 */
@Component
class OpenReferralWriting {

    private final JsonMapper json;

    OpenReferralWriting(JsonMapper json) {
        this.json = json;
    }

    String text(LocalService service) {
        return json.writeValueAsString(node(service));
    }

    void write(LocalService service, JsonGenerator to) {
        json.writeTree(to, node(service));
    }

    private ObjectNode node(LocalService service) {
        var one = json.createObjectNode();
        var source = service.sourceRef();
        one.put("id", source == null ? service.id().toString() : source);
        one.put("name", service.name());
        one.put("description", service.description());
        one.put("status", service.active() ? "active" : "inactive");
        one.putObject("organization").put("id", idOf(service.organisation())).put("name", service.organisation());
        put(one, "url", service.url());
        put(one, "email", service.email());
        put(one, "fees_description", service.cost());
        put(one, "eligibility_description", service.eligibility());
        if (service.minimumAge() != null) one.put("minimum_age", service.minimumAge());
        if (service.maximumAge() != null) one.put("maximum_age", service.maximumAge());
        var checked = service.assuredOn();
        if (checked != null) one.put("assured_date", checked.toString());
        list(one, "phones", "number", service.phone() == null ? List.of() : List.of(service.phone()));
        list(one, "schedules", "description", service.opening() == null ? List.of() : List.of(service.opening()));
        list(one, "languages", "name", split(service.languages()));
        list(
                one,
                "service_areas",
                "name",
                service.outwardCodes().stream().sorted().toList());
        helps(one, service);
        places(one, service);
        return one;
    }

    private static void helps(ObjectNode one, LocalService service) {
        var attributes = one.putArray("attributes");
        service.helps().stream().sorted(Comparator.naturalOrder()).forEach(help -> attributes
                .addObject()
                .putObject("taxonomy_term")
                .put("code", help.name())
                .put("name", help.words()));
    }

    private static void places(ObjectNode one, LocalService service) {
        var places = one.putArray("service_at_locations");
        for (var place : service.locations()) {
            var location = places.addObject().putObject("location");
            put(location, "name", place.name());
            var address = location.putArray("addresses").addObject().put("address_1", place.address());
            put(address, "postal_code", place.postcode());
        }
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) node.put(field, value);
    }

    private static void list(ObjectNode one, String field, String part, List<String> values) {
        if (values.isEmpty()) return;
        var list = one.putArray(field);
        values.forEach(value -> list.addObject().put(part, value));
    }

    private static List<String> split(@Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static String idOf(String organisation) {
        return UUID.nameUUIDFromBytes(organisation.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
