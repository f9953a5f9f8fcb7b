package uk.workwell.team;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.SettingsBook;

/** The bound ICB's staff. Only who is active exists here; what an inactive colleague did stays in the records. */
@Service
public class Team {

    /** Other nodes hear of a change through the database only: this bounds how late. */
    private static final Duration BELIEVED_FOR = Duration.ofSeconds(5);

    private record Key(TenantId tenant, StaffId staff) {}

    /** @param ofLocalities those with localities of their own at which somebody works */
    private record WhoTakesPeople(ProviderId everywhereElse, Set<ProviderId> ofLocalities) {}

    private final StaffTable table;
    private final SettingsBook settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;
    private final Cache<Key, Optional<Colleague>> known = Caffeine.newBuilder()
            .expireAfterWrite(BELIEVED_FOR)
            .maximumSize(20_000)
            .build();

    private final Cache<TenantId, WhoTakesPeople> takers =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED_FOR).build();

    Team(
            StaffTable table,
            SettingsBook settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.settings = settings;
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

    /**
     * The provider of everywhere that has none of its own.
     *
     * @throws IllegalStateException if the ICB has no provider yet: set-up was not finished
     */
    @Transactional(readOnly = true)
    public ProviderId defaultProvider() {
        return takers().everywhereElse();
    }

    /**
     * Who takes people from a locality: the provider that the ICB's settings name for it. Where they name none, or where nobody
     * works there yet who decides about referrals, it is the default: nobody is to wait where nobody looks.
     *
     * @param locality code, null outside any
     */
    @Transactional(readOnly = true)
    public ProviderId providerAt(@Nullable String locality) {
        var takers = takers();
        return settings.current(CurrentTenant.get())
                .ownProviderOf(locality)
                .map(named -> ProvidersFromSettings.id(CurrentTenant.get(), named.code()))
                .filter(takers.ofLocalities()::contains)
                .orElse(takers.everywhereElse());
    }

    private WhoTakesPeople takers() {
        return takers.get(CurrentTenant.get(), this::takersOf);
    }

    private WhoTakesPeople takersOf(TenantId tenant) {
        var ofLocalities = settings.current(tenant).providers().stream()
                .filter(named -> !named.localities().isEmpty())
                .map(named -> ProvidersFromSettings.id(tenant, named.code()))
                .collect(Collectors.toSet());
        var all = table.providers().stream().map(Provider::id).toList();
        var everywhereElse = all.stream()
                .filter(id -> !ofLocalities.contains(id))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("This ICB has no provider"));
        if (!ofLocalities.isEmpty()) {
            ofLocalities.retainAll(table.whereReferralsAreRead());
        }
        return new WhoTakesPeople(everywhereElse, Set.copyOf(ofLocalities));
    }

    @Transactional
    public ProviderId addProvider(UUID fixedId, String name, String controller) {
        var id = new ProviderId(fixedId);
        table.insert(new Provider(id, name, controller));
        var tenant = CurrentTenant.get();
        afterCommit(() -> takers.invalidate(tenant));
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
        afterCommit(() -> {
            known.invalidate(key);
            takers.invalidate(key.tenant());
        });
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
