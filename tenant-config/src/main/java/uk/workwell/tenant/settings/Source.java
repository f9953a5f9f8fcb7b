package uk.workwell.tenant.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a setting comes from.
 *
 * @param where the publication, if published
 * @param when the day of the publication or, where it bears none, the day on which it was read
 */
public record Source(
        Kind kind, @Nullable String where, @Nullable LocalDate when) {

    public enum Kind {
        /** Somebody published it; may be shown to the public as this ICB's rule. */
        PUBLISHED,
        /** Our example; marked for admins and never shown to the public as a rule outside the demonstration. */
        ASSUMED
    }

    public static Source assumed() {
        return new Source(Kind.ASSUMED, null, null);
    }

    public static Source published(String where, LocalDate when) {
        return new Source(Kind.PUBLISHED, where, when);
    }

    public boolean isPublished() {
        return kind == Kind.PUBLISHED;
    }
}
