package uk.workwell.sharing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;

/**
 * What is left of a permission from now on. It can only become less: more is asked of the person anew.
 *
 * @param expiresOn the first day on which it no longer counts; null leaves the end as it is
 * @param only the people who may go on reading; empty leaves them as they are
 */
public record NarrowPermission(
        PermissionId permission, @Nullable LocalDate expiresOn, Set<MemberId> only) {

    public NarrowPermission {
        only = Set.copyOf(only);
    }
}
