package uk.workwell.returntowork.phased;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a verb; whatever it did is undone unless it says that it is done. */
final class Undone {

    private Undone() {}

    /** @param changed what is answered when somebody was quicker */
    static PhasedResult unlessDone(
            TransactionTemplate transaction, Supplier<PhasedResult> verb, Supplier<PhasedResult> changed) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                var result = verb.get();
                if (!(result instanceof PhasedResult.Done)) status.setRollbackOnly();
                return result;
            }));
        } catch (DuplicateKeyException | PhasedVerbs.SomebodyWasQuicker quicker) {
            return changed.get();
        }
    }
}
