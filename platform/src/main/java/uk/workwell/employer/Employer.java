package uk.workwell.employer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;

/**
 * The facts of one employer, for its own members.
 *
 * @param domains e-mail domains in lower case, without the at sign
 * @param sites names of places of work, sorted
 */
public record Employer(
        EmployerId id,
        String name,
        @Nullable String companiesHouseNumber,
        SizeBand size,
        Verification verification,
        Set<String> domains,
        List<String> sites) {}
