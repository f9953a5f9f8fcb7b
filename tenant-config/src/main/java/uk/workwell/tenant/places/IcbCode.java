package uk.workwell.tenant.places;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The ODS code of an Integrated Care Board: three characters until 2026, five for those founded since. Codes are dated names
 * of a tenant, never its identity.
 */
public record IcbCode(String value) implements Comparable<IcbCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,6}");
    private static final Map<String, IcbCode> KNOWN = new ConcurrentHashMap<>();

    public IcbCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An ODS code has 3 to 6 capital letters and digits");
        }
    }

    public static IcbCode of(String value) {
        return KNOWN.computeIfAbsent(value, IcbCode::new);
    }

    /** Reads what somebody typed or what stands in an address; empty if it can't be an ODS code. */
    public static Optional<IcbCode> read(String text) {
        var code = text.strip().toUpperCase();
        return FORM.matcher(code).matches() ? Optional.of(new IcbCode(code)) : Optional.empty();
    }

    /** As it stands in the address of the ICB's public page. */
    public String slug() {
        return value.toLowerCase();
    }

    @Override
    public int compareTo(IcbCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
