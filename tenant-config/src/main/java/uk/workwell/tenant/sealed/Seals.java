package uk.workwell.tenant.sealed;

import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;

/**
 * Hands out keyrings. Data keys lie wrapped in the table {@code data_key}; unwrapped ones are kept in memory for the
 * life of the process, so that a busy request asks the database for none.
 */
public final class Seals {

    private static final UUID PLATFORM = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final TransactionTemplate own;
    private final Map<UUID, Map<Integer, byte[]>> known = new ConcurrentHashMap<>();

    public Seals(JdbcClient jdbc, PlatformTransactionManager transactions, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The keys of the bound ICB. */
    public Keyring tenant() {
        return of(CurrentTenant.get().value());
    }

    /** The keys of the bound employer. */
    public Keyring employer() {
        return of(CurrentEmployer.get().value());
    }

    /** The platform's own keys, for what has no tenant yet. */
    public Keyring platform() {
        return of(PLATFORM);
    }

    /** Makes the owner's first data key where it has none: called when a tenant or an employer is set up. */
    public void prepare(UUID owner) {
        keysOf(owner);
    }

    private Keyring of(UUID owner) {
        var keys = keysOf(owner);
        int newest = keys.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new Keyring(owner, newest, version -> {
            var key = keys.get(version);
            if (key == null) {
                throw new IllegalStateException("Data key version " + version + " is not known here");
            }
            return key;
        });
    }

    private Map<Integer, byte[]> keysOf(UUID owner) {
        var keys = known.get(owner);
        if (keys != null) {
            return keys;
        }
        var loaded = own.execute(status -> loadOrMake(owner));
        if (loaded == null) {
            throw new IllegalStateException("No data key could be loaded");
        }
        var others = known.putIfAbsent(owner, loaded);
        return others == null ? loaded : others;
    }

    private Map<Integer, byte[]> loadOrMake(UUID owner) {
        var keys = load(owner);
        if (!keys.isEmpty()) {
            return keys;
        }
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into data_key (owner_id, version, wrapped) values (?, 1, ?) on conflict do nothing")
                .param(owner)
                .param(master.wrap(fresh))
                .update();
        return load(owner);
    }

    private Map<Integer, byte[]> load(UUID owner) {
        var keys = new ConcurrentHashMap<Integer, byte[]>();
        jdbc.sql("select version, wrapped from data_key where owner_id = ?")
                .param(owner)
                .query((row, n) -> keys.put(row.getInt("version"), master.unwrap(row.getBytes("wrapped"))))
                .list();
        return keys;
    }
}
