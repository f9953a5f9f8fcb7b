package uk.workwell.notice;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.workwell.employer.ActingByLink;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberInvitations;
import uk.workwell.employer.Registration;
import uk.workwell.employer.Registrations;
import uk.workwell.tenant.CurrentEmployer;

/**
 * Finds how somebody is reached who acts for the bound employer by link, or is about to act for it: by mail, and their codes by
 * a text where they gave a mobile.
 */
@Component
class FirmsReached {

    private final ActingByLink acting;
    private final Registrations registrations;
    private final MemberInvitations invitations;
    private final ObjectProvider<TextMessages> texts;

    FirmsReached(
            ActingByLink acting,
            Registrations registrations,
            MemberInvitations invitations,
            ObjectProvider<TextMessages> texts) {
        this.acting = acting;
        this.registrations = registrations;
        this.invitations = invitations;
        this.texts = texts;
    }

    /** @param who an invitation, or a registration whose id is the bound employer's */
    Reach of(UUID who) {
        if (CurrentEmployer.get().value().equals(who)) {
            return registrations
                    .find(CurrentEmployer.get())
                    .filter(one -> one.state() != Registration.State.REGISTERED)
                    .map(one -> new Reach(null, one.declared().get("email"), null))
                    .orElse(Reach.NOBODY);
        }
        return acting.find(who)
                .map(found -> reach(found.member()))
                .or(() -> invitations.find(who).map(whom -> new Reach(null, whom.email(), null)))
                .orElse(Reach.NOBODY);
    }

    private Reach reach(Member member) {
        boolean sends = texts.getIfAvailable() != null;
        return new Reach(sends ? member.phone() : null, member.email(), null);
    }
}
