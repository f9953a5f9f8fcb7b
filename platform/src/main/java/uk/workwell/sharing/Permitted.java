package uk.workwell.sharing;

import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Actor;

/**
 * One permission as it was given and, perhaps, taken back.
 *
 * @param question as the person read it
 * @param replaces the wider one that this is what was left of
 * @param withdrawnBy the person, or a colleague whom they told; null as long as it stands
 */
public record Permitted(
        PermissionId id,
        Grant grant,
        String question,
        @Nullable PermissionId replaces,
        @Nullable Actor withdrawnBy) {

    public SharedItem item() {
        return grant.item();
    }

    public PermissionFacts facts() {
        return grant.facts();
    }
}
