package uk.workwell.tenant.places;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Every Integrated Care Board since 2022, ended ones included. */
@Component
public class Icbs {

    private final Map<IcbCode, Icb> byCode = ReferenceTable.of("icbs")
            .rows(row -> new Icb(
                    row.icb("ods_code"),
                    row.text("name"),
                    row.text("region"),
                    LocalDate.parse(row.text("valid_from")),
                    row.dateOrNull("valid_to")))
            .stream()
            .collect(toUnmodifiableMap(Icb::code, Function.identity()));

    public Optional<Icb> find(IcbCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws IllegalArgumentException if there never was such an ICB */
    public Icb get(IcbCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no ICB " + code));
    }

    public Collection<Icb> all() {
        return byCode.values();
    }
}
