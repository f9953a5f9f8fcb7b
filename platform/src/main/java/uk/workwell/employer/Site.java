package uk.workwell.employer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place of work that is open, with the departments that are. */
public record Site(UUID id, String name, @Nullable String address, List<Department> departments) {

    /** A part of a site. */
    public record Department(UUID id, String name) {}
}
