package uk.workwell.selfservice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.draft.LinkDrafts;
import uk.workwell.link.LinkLocked;
import uk.workwell.referral.ReferralConfirmed;
import uk.workwell.referral.ReferralDeclinedByPerson;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralLapsed;
import uk.workwell.referral.ReferralUndeliverable;
import uk.workwell.referral.ReferralWithdrawn;

/** When a link has done its work or died, what was typed behind it goes in the same transaction. */
@Component
class ForgetWhatWasTyped {

    private final LinkDrafts drafts;

    ForgetWhatWasTyped(LinkDrafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void on(ReferralConfirmed event) {
        about(event.referral());
    }

    @EventListener
    void on(ReferralDeclinedByPerson event) {
        about(event.referral());
    }

    @EventListener
    void on(ReferralLapsed event) {
        about(event.referral());
    }

    @EventListener
    void on(ReferralWithdrawn event) {
        about(event.referral());
    }

    @EventListener
    void on(ReferralUndeliverable event) {
        about(event.referral());
    }

    @EventListener
    void on(LinkLocked event) {
        drafts.forget(event.ticket().value());
    }

    private void about(ReferralId referral) {
        drafts.forgetAbout(referral.value());
    }
}
