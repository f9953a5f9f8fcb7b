package uk.workwell.casework;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/**
 * The case that a page has in hand while it is drawn: found once, for this colleague in this ICB, on this thread. It is
 * nobody else's answer and ends with the work.
 */
record InHand(TenantId tenant, Colleague colleague, CaseCard card) {

    private static final ScopedValue<InHand> HELD = ScopedValue.newInstance();

    static <T extends @Nullable Object> T during(Colleague colleague, CaseCard card, Supplier<T> work) {
        return ScopedValue.where(HELD, new InHand(CurrentTenant.get(), colleague, card))
                .call(work::get);
    }

    static Optional<CaseCard> of(Colleague colleague, CaseId id) {
        if (!HELD.isBound()) return Optional.empty();
        var held = HELD.get();
        return held.colleague.equals(colleague) && held.card.id().equals(id) && held.tenant.equals(CurrentTenant.get())
                ? Optional.of(held.card)
                : Optional.empty();
    }
}
