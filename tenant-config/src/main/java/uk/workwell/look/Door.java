package uk.workwell.look;

import java.util.Arrays;
import java.util.Optional;

/** The doors whose pages are Vaadin's: their addresses begin so, and each has its density. */
public enum Door {
    COACH("coach", "compact"),
    LEAD("lead", "compact"),
    ADMIN("admin", "compact"),
    OPERATOR("operator", "compact"),
    EMPLOYER("employer", "comfortable");

    private final String prefix;
    private final String density;

    Door(String prefix, String density) {
        this.prefix = prefix;
        this.density = density;
    }

    /** First segment of its addresses, without a slash. */
    public String prefix() {
        return prefix;
    }

    /** Value of {@code data-density} on its pages. */
    public String density() {
        return density;
    }

    /** The door that an address belongs to, with or without a leading slash. */
    public static Optional<Door> of(String path) {
        String trimmed = path.startsWith("/") ? path.substring(1) : path;
        int end = trimmed.indexOf('/');
        String first = end < 0 ? trimmed : trimmed.substring(0, end);
        return Arrays.stream(values()).filter(door -> door.prefix.equals(first)).findFirst();
    }
}
