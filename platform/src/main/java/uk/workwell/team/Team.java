package uk.workwell.team;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** The bound ICB's staff. Only who is active exists here; what an inactive colleague did stays in the records. */
@Service
public class Team {

    /** Other nodes hear of a change through the database only: this bounds how late. */
    private static final Duration BELIEVED_FOR = Duration.ofSeconds(5);

    private record Key(TenantId tenant, StaffId staff) {}

    private final StaffTable table;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;
    private final Cache<Key, Optional<Colleague>> known = Caffeine.newBuilder()
            .expireAfterWrite(BELIEVED_FOR)
            .maximumSize(20_000)
            .build();

    private final Cache<TenantId, ProviderId> first =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED_FOR).build();

    Team(StaffTable table, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.table = table;
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Somebody who is active, as of at most five seconds ago. Needs no transaction of the caller's. */
    public Optional<Colleague> find(StaffId staff) {
        var key = new Key(CurrentTenant.get(), staff);
        var found = known.getIfPresent(key);
        if (found == null) {
            found = reading.execute(status -> table.find(staff));
            if (found == null) return Optional.empty();
            known.put(key, found);
        }
        return found;
    }

    /** Somebody who is active, by the address that they sign in with. */
    @Transactional(readOnly = true)
    public Optional<Colleague> byEmail(String email) {
        return table.byEmail(key(email));
    }

    /** The coaches of a provider, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> coaches(ProviderId provider) {
        return table.everyone().stream()
                .filter(colleague -> colleague.provider().equals(provider) && colleague.is(Role.COACH))
                .toList();
    }

    /** Everybody who is active, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> everyone() {
        return table.everyone();
    }

    @Transactional(readOnly = true)
    public List<Provider> providers() {
        return table.providers();
    }

    /** @throws IllegalStateException if the ICB has no provider yet: set-up was not finished */
    @Transactional(readOnly = true)
    public ProviderId defaultProvider() {
        return first.get(CurrentTenant.get(), tenant -> table.providers().stream()
                .findFirst()
                .map(Provider::id)
                .orElseThrow(() -> new IllegalStateException("This ICB has no provider")));
    }

    @Transactional
    public ProviderId addProvider(UUID fixedId, String name, String controller) {
        var id = new ProviderId(fixedId);
        table.insert(new Provider(id, name, controller));
        var tenant = CurrentTenant.get();
        afterCommit(() -> first.invalidate(tenant));
        return id;
    }

    @Transactional
    public StaffId add(AddStaff command) {
        var id = StaffId.fresh();
        table.insert(id, command, key(command.email()));
        forget(id);
        events.publishEvent(new StaffAdded(CurrentTenant.get(), id));
        return id;
    }

    /** Closes every door to somebody; idempotent. Their cases stay theirs until somebody takes them over. */
    @Transactional
    public void leave(StaffId staff) {
        if (table.deactivate(staff)) {
            forget(staff);
            events.publishEvent(new StaffLeft(CurrentTenant.get(), staff));
        }
    }

    /** How much a coach takes on from now on, in which languages and where; what they have they keep. */
    @Transactional
    public void limit(StaffId staff, CoachLimits limits) {
        if (table.limit(staff, limits)) {
            forget(staff);
            events.publishEvent(new LimitsSet(CurrentTenant.get(), staff));
        }
    }

    @Transactional
    public void give(StaffId staff, Role role) {
        if (table.give(staff, role)) {
            forget(staff);
            events.publishEvent(new RoleGiven(CurrentTenant.get(), staff));
        }
    }

    @Transactional
    public void take(StaffId staff, Role role) {
        if (table.take(staff, role)) {
            forget(staff);
            events.publishEvent(new RoleTaken(CurrentTenant.get(), staff));
        }
    }

    /** After the commit, or a reader in between would put the old row back. */
    private void forget(StaffId staff) {
        var key = new Key(CurrentTenant.get(), staff);
        afterCommit(() -> known.invalidate(key));
    }

    private static void afterCommit(Runnable forget) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget.run();
            }
        });
    }

    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
