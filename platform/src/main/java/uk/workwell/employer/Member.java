package uk.workwell.employer;

import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;

/** An active member as others of the same employer see them. */
public record Member(
        EmployerId employer,
        MemberId id,
        String name,
        String email,
        @Nullable String jobTitle,
        @Nullable String phone,
        MemberRole role) {}
