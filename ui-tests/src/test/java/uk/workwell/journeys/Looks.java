package uk.workwell.journeys;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was looked at closely in this run, and at which address. */
final class Looks {

    private static final Map<String, String> TAKEN = new LinkedHashMap<>();

    private Looks() {}

    static synchronized void took(String name, String address) {
        TAKEN.put(name, address);
    }

    /** Name of the look, and the path it was taken at. */
    static synchronized Map<String, String> taken() {
        return Map.copyOf(TAKEN);
    }
}
