package uk.workwell.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.PermissionTable.Row;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/**
 * What people permit: dated, for one item and one employer or one person there, with an end, withdrawable for the future,
 * never overwritten. Only the person gives; whoever they tell may make it less.
 */
@Service
@Transactional(readOnly = true)
public class Permissions {

    private final PermissionTable table;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Permissions(PermissionTable table, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** Gives a permission; joins the caller's transaction. Giving again what still counts changes nothing. */
    @Transactional
    public PermissionId give(GivePermission permission) {
        var now = clock.instant();
        return counting(
                        permission.referral(),
                        now,
                        row -> row.employer().equals(permission.employer())
                                && row.permitted().grant().isFor(permission.item(), permission.document())
                                && covers(row.permitted().grant(), permission))
                .map(row -> row.permitted().id())
                .orElseGet(() -> insert(permission, null, now));
    }

    /** Takes everything of an item back, for the future. Without a permission, nothing happens. */
    @Transactional
    public void withdraw(UUID referral, SharedItem item) {
        var now = clock.instant();
        table.of(referral).stream()
                .filter(row -> row.permitted().item() == item)
                .filter(row -> row.permitted().facts().withdrawnAt() == null)
                .forEach(row -> withdrawn(row, now));
    }

    /**
     * Takes one permission back, for the future.
     *
     * @return false if there is none for this referral that still stands
     */
    @Transactional
    public boolean withdraw(UUID referral, PermissionId permission) {
        return table.find(permission)
                .filter(row -> row.referral().equals(referral))
                .filter(row -> withdrawn(row, clock.instant()))
                .isPresent();
    }

    /** Leaves less of a permission: an earlier end, or fewer people. The old one ends, and says what came of it. */
    @Transactional
    public Narrowing narrow(UUID referral, NarrowPermission less) {
        var now = clock.instant();
        var found = table.find(less.permission())
                .filter(row -> row.referral().equals(referral))
                .filter(row -> row.permitted().facts().countsAt(now));
        if (found.isEmpty()) {
            return new Narrowing.Gone();
        }
        var grant = found.get().permitted().grant();
        var problem = notNarrower(grant, less, EmployerPolicy.day(now));
        if (problem != null) {
            return new Narrowing.NotNarrower(problem);
        }
        if (!table.updateWithdrawn(less.permission(), now)) {
            return new Narrowing.Gone();
        }
        var expires = less.expiresOn() == null ? grant.facts().expiresOn() : less.expiresOn();
        var readers = less.only().isEmpty() ? java.util.Collections.singleton(grant.only()) : less.only();
        var left = readers.stream()
                .<PermissionId>map(reader -> {
                    var id = PermissionId.fresh();
                    table.insert(id, same(found.get(), expires, reader), less.permission(), now);
                    return id;
                })
                .toList();
        events.publishEvent(new PermissionNarrowed(CurrentTenant.get(), less.permission(), referral));
        return new Narrowing.Narrowed(left);
    }

    /** What this employer is permitted, by referral, for the policy; nothing that was taken back is among it. */
    public Map<UUID, List<Grant>> grants(EmployerId employer, Collection<UUID> referrals) {
        return table.grants(employer, referrals);
    }

    /** What the person ever let this reader read, whether or not it still counts: what was signed stays with its signatories. */
    public Set<DocumentId> everLetRead(UUID referral, MemberId reader) {
        return table.of(referral).stream()
                .map(row -> row.permitted().grant())
                .filter(grant -> grant.reaches(new Reader.Member(reader)))
                .map(Grant::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Everything that was ever permitted for a referral, newest first. */
    public List<Permitted> of(UUID referral) {
        return table.of(referral).stream().map(Row::permitted).toList();
    }

    private Optional<Row> counting(UUID referral, Instant now, Predicate<Row> which) {
        return table.of(referral).stream()
                .filter(row -> row.permitted().facts().countsAt(now))
                .filter(which)
                .findFirst();
    }

    /** Whether what counts already reaches whoever is to be reached now. */
    private static boolean covers(Grant grant, GivePermission wanted) {
        var only = grant.only();
        return only == null || only.equals(wanted.only());
    }

    private PermissionId insert(GivePermission permission, @Nullable PermissionId replaces, Instant now) {
        var id = PermissionId.fresh();
        table.insert(id, permission, replaces, now);
        events.publishEvent(new PermissionGiven(CurrentTenant.get(), id, permission.referral()));
        return id;
    }

    private boolean withdrawn(Row row, Instant now) {
        var id = row.permitted().id();
        if (!table.updateWithdrawn(id, now)) {
            return false;
        }
        events.publishEvent(new PermissionWithdrawn(CurrentTenant.get(), id, row.referral()));
        return true;
    }

    private static @Nullable String notNarrower(Grant grant, NarrowPermission less, LocalDate today) {
        var until = less.expiresOn();
        var before = grant.facts().expiresOn();
        if (until != null && !until.isAfter(today)) {
            return "Choose a day that is still to come, or stop it now";
        }
        if (until != null && before != null && until.isAfter(before)) {
            return "It ends before that day already. Only the person can make it last longer";
        }
        if (grant.only() != null && !Set.of(grant.only()).containsAll(less.only())) {
            return "Only the person can let more people read it";
        }
        boolean sameEnd = until == null || until.equals(before);
        boolean sameReaders = less.only().isEmpty() || grant.only() != null;
        return sameEnd && sameReaders ? "Nothing would change" : null;
    }

    private static GivePermission same(Row row, @Nullable LocalDate expires, @Nullable MemberId reader) {
        var grant = row.permitted().grant();
        return new GivePermission(
                row.provider(),
                row.referral(),
                row.employer(),
                grant.item(),
                row.permitted().question(),
                expires,
                grant.document(),
                reader);
    }
}
