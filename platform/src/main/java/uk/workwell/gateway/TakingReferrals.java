package uk.workwell.gateway;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.referral.ReceiveReferral;
import uk.workwell.referral.ReceivingReferrals;
import uk.workwell.referral.ReferralId;

/** One transaction: the idempotency key and the referral, both or neither. */
@Service
class TakingReferrals {

    /** What came of a request. */
    sealed interface Taken permits Created, Repeated, KeyUsedOtherwise {}

    record Created(ReferralId id) implements Taken {}

    record Repeated(ReferralId id) implements Taken {}

    record KeyUsedOtherwise() implements Taken {}

    private final IdempotencyKeys keys;
    private final ReceivingReferrals receiving;

    TakingReferrals(IdempotencyKeys keys, ReceivingReferrals receiving) {
        this.keys = keys;
        this.receiving = receiving;
    }

    @Transactional
    public Taken take(Partner partner, String key, String request, ReceiveReferral command) {
        var before = keys.take(partner.id(), key, request, command.id().value().toString());
        if (before.isEmpty()) {
            receiving.receive(command);
            return new Created(command.id());
        }
        var answer = before.get().answer();
        return before.get().sameRequest() && answer != null
                ? new Repeated(new ReferralId(UUID.fromString(answer)))
                : new KeyUsedOtherwise();
    }
}
