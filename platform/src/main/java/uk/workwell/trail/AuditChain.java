package uk.workwell.trail;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.CurrentTenant;

/**
 * The bound ICB's chain: each entry gets a position and the SHA-256 of itself and of the hash before it. Sealing and
 * checking only read and insert; the right to change a row is nobody's.
 */
@Service
public class AuditChain {

    private static final byte[] BEGINNING = new byte[32];
    private static final int BATCH = 500;

    private final AuditEntries entries;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Heads heads;

    AuditChain(AuditEntries entries, JdbcClient jdbc, TransactionTemplate transactions, Heads heads) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.heads = heads;
    }

    /** Seals what is not sealed yet, and keeps the new head in the second place. Returns how many entries. */
    public int seal() {
        int all = 0;
        int last;
        do {
            Integer now = transactions.execute(status -> sealBatch());
            last = now == null ? 0 : now;
            all += last;
        } while (last == BATCH);
        if (all > 0) {
            heads.keep(CurrentTenant.get(), databaseHead());
        }
        return all;
    }

    private int sealBatch() {
        // One sealer a tenant at a time: a second one waits here and then finds nothing left.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('audit ' || ?, 0))")
                .param(CurrentTenant.get().toString())
                .query((row, n) -> n)
                .list();
        var head = databaseHead();
        long seq = head.seq();
        byte[] previous = HexFormat.of().parseHex(head.hash());
        var fresh = entries.unsealed(BATCH);
        for (var entry : fresh) {
            var hash = entry.chainedTo(previous);
            jdbc.sql("insert into audit_seal (tenant_id, seq, entry_id, previous, hash) values (?, ?, ?, ?, ?)")
                    .params(entry.tenant().value(), ++seq, entry.id(), previous, hash)
                    .update();
            previous = hash;
        }
        return fresh.size();
    }

    private Heads.Head databaseHead() {
        return transactions.execute(status -> jdbc.sql("""
                        select seq, hash from audit_seal
                        where tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
                        order by seq desc limit 1""")
                .query((row, n) ->
                        new Heads.Head(row.getLong("seq"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .optional()
                .orElse(new Heads.Head(0, HexFormat.of().formatHex(BEGINNING))));
    }

    /** Walks the whole chain against the entries and against the head kept elsewhere. */
    public Finding check() {
        var walk = transactions.execute(status -> walk());
        if (walk == null) {
            throw new IllegalStateException("The chain could not be read");
        }
        if (walk.problem != null) {
            return walk.problem;
        }
        var kept = heads.newest(CurrentTenant.get());
        if (kept != null && kept.seq() > walk.seq) {
            return new Broken(walk.seq + 1, "The chain ends before the head that was kept elsewhere");
        }
        if (kept != null && !kept.hash().equals(walk.hashAtKept)) {
            return new Broken(kept.seq(), "The chain differs from the head that was kept elsewhere");
        }
        return new Whole(walk.seq);
    }

    private Walk walk() {
        var walk = new Walk(heads.newest(CurrentTenant.get()));
        jdbc.sql("""
                        select s.seq, s.entry_id as sealed_id, s.previous, s.hash, e.*
                        from audit_seal s left join audit_entry e on e.tenant_id = s.tenant_id and e.id = s.entry_id
                        where s.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
                        order by s.seq""").query(row -> {
            if (walk.problem != null) {
                return;
            }
            var entry = row.getObject("id", UUID.class) == null ? null : AuditEntries.entry(row);
            walk.step(row.getLong("seq"), entry, row.getBytes("previous"), row.getBytes("hash"));
        });
        return walk;
    }

    private static final class Walk {
        private final Heads.@Nullable Head kept;
        private long seq;
        private byte[] previous = BEGINNING;
        private @Nullable Broken problem;
        private @Nullable String hashAtKept;

        Walk(Heads.@Nullable Head kept) {
            this.kept = kept;
        }

        void step(long next, @Nullable AuditEntry entry, byte[] before, byte[] hash) {
            if (next != seq + 1) {
                problem = new Broken(seq + 1, "A seal is missing");
            } else if (entry == null) {
                problem = new Broken(next, "The entry was removed");
            } else if (!Arrays.equals(before, previous)) {
                problem = new Broken(next, "The order was changed");
            } else if (!Arrays.equals(hash, entry.chainedTo(previous))) {
                problem = new Broken(next, "The entry was changed");
            } else {
                seq = next;
                previous = hash;
                if (kept != null && kept.seq() == next) {
                    hashAtKept = HexFormat.of().formatHex(hash);
                }
            }
        }
    }

    /** What a check found. */
    public sealed interface Finding permits Whole, Broken {}

    /** Every entry is as it was written, up to this position. */
    public record Whole(long length) implements Finding {}

    /** The first position that does not hold, and in what way. */
    public record Broken(long position, String what) implements Finding {}
}
