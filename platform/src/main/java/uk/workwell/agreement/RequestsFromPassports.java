package uk.workwell.agreement;

import java.util.UUID;
import org.springframework.stereotype.Service;
import uk.workwell.agreement.passport.Clause;
import uk.workwell.agreement.passport.Requests;
import uk.workwell.tenant.EmployerId;

/** A clause of a passport from before, as a request of its person: it waits until they send it. */
@Service
class RequestsFromPassports implements Requests {

    private final Adjustments adjustments;

    RequestsFromPassports(Adjustments adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public boolean ask(UUID provider, UUID referral, EmployerId employer, Clause clause) {
        return adjustments.bring(new AskForAdjustment(
                        provider, referral, employer, Party.PERSON, clause.code(), clause.words(), null))
                instanceof AdjustmentResult.Done;
    }
}
