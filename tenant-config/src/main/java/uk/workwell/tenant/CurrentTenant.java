package uk.workwell.tenant;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant on whose behalf this thread works, bound as a block: there is no {@code clear()} to forget. Entered once,
 * at the edge, by every web request, Vaadin request, {@code UI.access}, job, event listener and API call.
 */
public final class CurrentTenant {

    private static final ScopedValue<TenantId> BOUND = ScopedValue.newInstance();

    private CurrentTenant() {}

    /**
     * Runs the work for this ICB.
     *
     * @throws IllegalStateException if a transaction is already open for another tenant or for none: Hibernate's
     *     session and the database's setting are fixed by then
     */
    public static <T, X extends Throwable> T within(TenantId icb, ScopedValue.CallableOp<T, X> work) throws X {
        if (!find().equals(Optional.of(icb)) && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The tenant cannot change while a transaction is open");
        }
        return ScopedValue.where(BOUND, icb).call(work);
    }

    /** {@link #within} for work that returns nothing. */
    public static void run(TenantId icb, Runnable work) {
        within(icb, () -> {
            work.run();
            return null;
        });
    }

    /** @throws NoTenant outside every block */
    public static TenantId get() {
        return find().orElseThrow(() -> new NoTenant("No tenant is bound to this work"));
    }

    public static Optional<TenantId> find() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }
}
