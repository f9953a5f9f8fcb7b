package uk.workwell.sharing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.EmployerId;

/** What people permit: dated, for one item and one employer, withdrawable for the future. */
@Service
@Transactional(readOnly = true)
public class Permissions {

    /** Gives a permission; joins the caller's transaction. Giving again what still counts changes nothing. */
    @Transactional
    public PermissionId give(GivePermission permission) {
        throw new UnsupportedOperationException(permission.purpose());
    }

    /** Takes the permission back for the future. Without one, nothing happens. */
    @Transactional
    public void withdraw(UUID referral, SharedItem item) {
        throw new UnsupportedOperationException();
    }

    /** The newest permission for each of these referrals that one employer sent; none where none was ever given. */
    public Map<UUID, PermissionFacts> newest(EmployerId employer, SharedItem item, Collection<UUID> referrals) {
        return Map.of();
    }
}
