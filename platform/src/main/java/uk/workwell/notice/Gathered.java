package uk.workwell.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** The notices of one open transaction: written together before it commits, because several listeners hear one event. */
final class Gathered implements TransactionSynchronization {

    /** A notice, and for which ICB it was put. */
    record Put(TenantId tenant, Notice notice) {}

    private final Consumer<List<Put>> write;
    private final Map<UUID, Put> waiting = new LinkedHashMap<>();
    private boolean closed;

    private Gathered(Consumer<List<Put>> write) {
        this.write = write;
    }

    /** Of the open transaction; one that it suspended has its own. */
    static Optional<Gathered> open() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Gathered.class::isInstance)
                .map(Gathered.class::cast)
                .findFirst();
    }

    static Gathered openOr(Consumer<List<Put>> write) {
        return open().orElseGet(() -> {
            var fresh = new Gathered(write);
            TransactionSynchronizationManager.registerSynchronization(fresh);
            return fresh;
        });
    }

    void add(Notice notice) {
        waiting.putIfAbsent(notice.id(), new Put(CurrentTenant.get(), notice));
        if (closed) {
            // Somebody speaks while the transaction is about to commit: nobody comes by again.
            write();
        }
    }

    /** Writes what waits; whoever reads in the same transaction sees it then. */
    void write() {
        if (!waiting.isEmpty()) {
            var all = List.copyOf(waiting.values());
            waiting.clear();
            write.accept(all);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        closed = true;
        write();
    }
}
