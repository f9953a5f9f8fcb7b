package uk.workwell.employer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;

/**
 * An organisation with its first members.
 *
 * @param alias its short name in the identity provider, such as {@code harbour-foods}; unique
 * @param domains e-mail domains, such as {@code harbour-foods.example}
 */
public record RegisterEmployer(
        EmployerId id,
        String alias,
        String name,
        @Nullable String companiesHouseNumber,
        SizeBand size,
        Verification verification,
        Set<String> domains,
        List<String> sites,
        List<NewMember> members) {

    /** Somebody who will act for it. */
    public record NewMember(
            MemberId id,
            String name,
            String email,
            @Nullable String jobTitle,
            @Nullable String phone,
            MemberRole role) {}
}
