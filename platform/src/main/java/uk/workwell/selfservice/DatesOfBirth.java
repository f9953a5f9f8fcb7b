package uk.workwell.selfservice;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.ReferralId;

/** Checks a date of birth against what the link is for. */
@Component
class DatesOfBirth {

    private final ConfirmingReferrals confirming;
    private final PersonsSide side;

    DatesOfBirth(ConfirmingReferrals confirming, PersonsSide side) {
        this.confirming = confirming;
        this.side = side;
    }

    boolean matches(Ticket ticket, LocalDate day) {
        return ticket.purpose() == Purpose.CONFIRM_REFERRAL
                && side.within(ticket, () -> confirming.bornOn(new ReferralId(ticket.subject()), day));
    }
}
