package uk.workwell.tenant.settings;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import uk.workwell.tenant.TenantId;

/** The fifteen areas that the service begins with, and the settings that each of them begins with. */
public final class ReadySettings {

    /** When these settings begin: the first day after the succession of the ICBs. */
    static final LocalDate FROM = LocalDate.of(2026, 4, 1);

    private static final Map<String, ReadyTenant> TENANTS = read();

    /** @param codeFrom first day of the ODS code */
    public record ReadyTenant(TenantId id, String odsCode, String name, LocalDate codeFrom) {}

    private ReadySettings() {}

    /** By ODS code, in the order in which they are listed. */
    public static Map<String, ReadyTenant> tenants() {
        return TENANTS;
    }

    /** @throws IllegalArgumentException if the area isn't among the fifteen */
    public static TenantId tenant(String odsCode) {
        return known(odsCode).id();
    }

    /** Version 1 of an area's settings, complete. */
    public static Settings of(String odsCode) {
        return SettingsDocument.ready(known(odsCode).odsCode());
    }

    private static ReadyTenant known(String odsCode) {
        var tenant = TENANTS.get(odsCode);
        if (tenant == null) {
            throw new IllegalArgumentException("There are no ready settings for " + odsCode);
        }
        return tenant;
    }

    private static Map<String, ReadyTenant> read() {
        var stream = Objects.requireNonNull(ReadySettings.class.getResourceAsStream("/settings/tenants.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new ReadyTenant(
                            TenantId.of(row.getField("tenant_id")),
                            row.getField("ods_code"),
                            row.getField("name"),
                            LocalDate.parse(row.getField("valid_from"))))
                    .collect(collectingAndThen(
                            toMap(ReadyTenant::odsCode, t -> t, (a, b) -> a, LinkedHashMap::new),
                            Collections::unmodifiableMap));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
