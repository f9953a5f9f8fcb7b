package uk.workwell.tenant;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The employer on whose behalf this thread works: the employers' wall, bound like {@link CurrentTenant}. */
public final class CurrentEmployer {

    private static final ScopedValue<EmployerId> BOUND = ScopedValue.newInstance();

    private CurrentEmployer() {}

    /**
     * Runs the work for this employer.
     *
     * @throws IllegalStateException if a transaction is already open for another employer or for none
     */
    public static <T, X extends Throwable> T within(EmployerId employer, ScopedValue.CallableOp<T, X> work) throws X {
        if (!find().equals(Optional.of(employer)) && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The employer cannot change while a transaction is open");
        }
        return ScopedValue.where(BOUND, employer).call(work);
    }

    /** {@link #within} for work that returns nothing. */
    public static void run(EmployerId employer, Runnable work) {
        within(employer, () -> {
            work.run();
            return null;
        });
    }

    /** @throws NoTenant outside every block */
    public static EmployerId get() {
        return find().orElseThrow(() -> new NoTenant("No employer is bound to this work"));
    }

    public static Optional<EmployerId> find() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }
}
