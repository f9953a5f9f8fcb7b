package uk.workwell.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to adjustments by itself, when its day has come. Called with the ICB bound. */
@Service
class AdjustmentsAtNight {

    private static final int AT_ONCE = 200;

    private final AdjustmentTable table;
    private final Moves moves;
    private final Dues dues;
    private final VersionTable versions;
    private final TransactionTemplate transaction;

    AdjustmentsAtNight(
            AdjustmentTable table, Moves moves, Dues dues, VersionTable versions, TransactionTemplate transaction) {
        this.table = table;
        this.moves = moves;
        this.dues = dues;
        this.versions = versions;
        this.transaction = transaction;
    }

    void turn() {
        var today = dues.today();
        // The day itself still belongs to whoever is to answer, and to the trial.
        each(AdjustmentAction.EXPIRE, today.minusDays(1), one -> new Next(one, AdjustmentState.EXPIRED).due(null));
        each(AdjustmentAction.END_TRIAL, today.minusDays(1), one -> new Next(one, AdjustmentState.REVIEW_DUE)
                .due(today));
        each(AdjustmentAction.PUT_IN_PLACE, today, one -> new Next(one, AdjustmentState.IN_PLACE)
                .due(dues.review(firstDay(one))));
        each(AdjustmentAction.FALL_DUE, today, one -> new Next(one, AdjustmentState.REVIEW_DUE).due(today));
    }

    private @Nullable LocalDate firstDay(Adjustment one) {
        return versions.of(one.id()).stream()
                .filter(version -> version.number() == one.number())
                .map(version -> version.terms().from())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void each(AdjustmentAction action, LocalDate until, Function<Adjustment, Next> next) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> {
                var due = table.due(AdjustmentState.duesFor(action), until, AT_ONCE);
                // Whoever answers in this moment was faster: the next night looks again.
                var moved = due.stream()
                        .map(one -> moves.made(next.apply(one), action, Party.SYSTEM, null))
                        .filter(AdjustmentResult.Done.class::isInstance)
                        .count();
                return moved == AT_ONCE;
            }));
        }
    }
}
