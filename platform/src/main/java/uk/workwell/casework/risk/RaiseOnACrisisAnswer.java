package uk.workwell.casework.risk;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.measures.CrisisAnswer;

/** An answer that may mean danger to a life opens a red concern, in the transaction that keeps the answer. */
@Component
class RaiseOnACrisisAnswer {

    private final Raising raising;
    private final CaseBriefs cases;
    private final Clock clock;

    RaiseOnACrisisAnswer(Raising raising, CaseBriefs cases, Clock clock) {
        this.raising = raising;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(CrisisAnswer answer) {
        var provider = cases.providerOf(answer.caseId())
                .orElseThrow(() -> new IllegalStateException("A crisis answer of a case that is not there"));
        raising.raise(answer.caseId(), provider, Raising.byAnAnswer(), clock.instant());
    }
}
