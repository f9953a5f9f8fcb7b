package uk.workwell.sharing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.EmployerId;

/** Seeded bugs: what people permitted, bent on its way to the policy. */
public abstract class BentPermissions extends Permissions {

    private final TransactionTemplate transaction;

    BentPermissions(
            PermissionTable table, Clock clock, ApplicationEventPublisher events, TransactionTemplate transaction) {
        super(table, clock, events);
        this.transaction = transaction;
    }

    /** As it is: nothing is bent here, but nobody opens a transaction around it either. */
    @Override
    public Set<DocumentId> everLetRead(UUID referral, MemberId reader) {
        return Objects.requireNonNull(transaction.execute(status -> super.everLetRead(referral, reader)));
    }

    /** Nobody looks at the day on which it ends. */
    public static final class WithoutAnEnd extends BentPermissions {

        WithoutAnEnd(
                PermissionTable table, Clock clock, ApplicationEventPublisher events, TransactionTemplate transaction) {
            super(table, clock, events, transaction);
        }

        @Override
        public Map<UUID, List<Grant>> grants(EmployerId employer, Collection<UUID> referrals) {
            return each(
                    super.grants(employer, referrals),
                    grant -> new Grant(
                            grant.item(),
                            grant.document(),
                            grant.only(),
                            new PermissionFacts(
                                    grant.facts().givenAt(), null, grant.facts().withdrawnAt())));
        }
    }

    /** Nobody looks whom it was meant for. */
    public static final class ForEverybody extends BentPermissions {

        ForEverybody(
                PermissionTable table, Clock clock, ApplicationEventPublisher events, TransactionTemplate transaction) {
            super(table, clock, events, transaction);
        }

        @Override
        public Map<UUID, List<Grant>> grants(EmployerId employer, Collection<UUID> referrals) {
            return each(
                    super.grants(employer, referrals),
                    grant -> new Grant(grant.item(), grant.document(), null, grant.facts()));
        }
    }

    /** An open page asks once, and remembers the answer. */
    public static final class Remembered extends BentPermissions {

        private final Map<UUID, List<Grant>> before = new HashMap<>();

        Remembered(
                PermissionTable table, Clock clock, ApplicationEventPublisher events, TransactionTemplate transaction) {
            super(table, clock, events, transaction);
        }

        @Override
        public Map<UUID, List<Grant>> grants(EmployerId employer, Collection<UUID> referrals) {
            super.grants(employer, referrals)
                    .forEach((referral, now) -> before.merge(
                            referral, now, (old, more) -> java.util.stream.Stream.concat(old.stream(), more.stream())
                                    .distinct()
                                    .toList()));
            return before;
        }
    }

    private static Map<UUID, List<Grant>> each(Map<UUID, List<Grant>> all, UnaryOperator<Grant> bent) {
        var other = new HashMap<UUID, List<Grant>>();
        all.forEach((referral, grants) ->
                other.put(referral, grants.stream().map(bent).toList()));
        return other;
    }
}
