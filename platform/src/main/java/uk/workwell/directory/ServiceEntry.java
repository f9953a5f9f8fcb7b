package uk.workwell.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.directory.LocalService.Location;

/**
 * A service as somebody typed it; blank for whatever is not said.
 *
 * @param covers outward codes with commas or spaces between them; blank for the whole area
 * @param places one a line: address, or name; address; postcode
 */
public record ServiceEntry(
        String organisation,
        String name,
        String description,
        Set<Help> helps,
        String url,
        String email,
        String phone,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        String eligibility,
        String cost,
        String opening,
        String languages,
        String covers,
        String places) {

    public ServiceEntry {
        helps = Set.copyOf(helps);
    }

    /** As it would be typed. */
    public static ServiceEntry of(LocalService service) {
        return new ServiceEntry(
                service.organisation(),
                service.name(),
                service.description(),
                service.helps(),
                orBlank(service.url()),
                orBlank(service.email()),
                orBlank(service.phone()),
                service.minimumAge(),
                service.maximumAge(),
                orBlank(service.eligibility()),
                orBlank(service.cost()),
                orBlank(service.opening()),
                orBlank(service.languages()),
                service.outwardCodes().stream().sorted().collect(Collectors.joining(", ")),
                service.locations().stream().map(Places::typed).collect(Collectors.joining("\n")));
    }

    /** What the directory keeps of it. */
    LocalService service(ServiceId id, @Nullable LocalService before) {
        return new LocalService(
                id,
                before == null ? null : before.sourceRef(),
                organisation.strip(),
                name.strip(),
                description.strip(),
                before == null || before.active(),
                helps,
                orNull(url),
                orNull(email),
                orNull(phone),
                minimumAge,
                maximumAge,
                orNull(eligibility),
                orNull(cost),
                orNull(opening),
                orNull(languages),
                Places.outwardCodes(covers),
                locations(),
                before == null ? null : before.assuredOn());
    }

    private List<Location> locations() {
        return places.lines().filter(line -> !line.isBlank()).map(Places::read).toList();
    }

    private static String orBlank(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
