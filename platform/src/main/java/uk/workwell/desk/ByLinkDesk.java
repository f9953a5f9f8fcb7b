package uk.workwell.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.view.EmployerByLink;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.sharing.Reader;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;

/** The door for an employer's people without an account, from both its sides. */
@Component
class ByLinkDesk implements EmployerByLink {

    private final AcceptedReferrals accepted;
    private final Lines lines;
    private final Standings standings;
    private final StaffOfEmployer staff;
    private final SignedInMember acting;
    private final InvitingByLink inviting;

    ByLinkDesk(
            AcceptedReferrals accepted,
            Lines lines,
            Standings standings,
            StaffOfEmployer staff,
            SignedInMember acting,
            InvitingByLink inviting) {
        this.accepted = accepted;
        this.lines = lines;
        this.standings = standings;
        this.staff = staff;
        this.acting = acting;
        this.inviting = inviting;
    }

    /** Whoever is asked learns that the person is in contact: only where everybody at the employer may know it. */
    @Override
    public Inviting invite(UUID referral, Invite whom) {
        return line(referral, line -> {
                    var anybody = new Reader.Member(MemberId.fresh());
                    return standings.view(line, anybody, false).status() == EmployerStatus.IN_CONTACT
                            ? inviting.invite(line.id(), whom)
                            : new Inviting.NotPermitted();
                })
                .orElseGet(Inviting.NotFound::new);
    }

    @Override
    public List<Invited> invited(UUID referral) {
        return line(referral, line -> inviting.of(line.id())).orElseGet(List::of);
    }

    @Override
    public void revoke(UUID referral, UUID invitation) {
        line(referral, line -> {
            inviting.revoke(line.id(), invitation);
            return true;
        });
    }

    @Override
    public Optional<EmployerView.StaffMember> staffMember(UUID line) {
        return staff.find(acting.get(), line);
    }

    /** Enters the employer for one line, which must be of this very ICB. */
    private <T> Optional<T> line(UUID referral, Function<Line, T> work) {
        var facts = accepted.facts(new ReferralId(referral));
        var employer = facts.map(ReferralFacts::employer).orElse(null);
        var id = facts.map(ReferralFacts::employerReferralId).orElse(null);
        if (employer == null || id == null) {
            return Optional.empty();
        }
        var tenant = CurrentTenant.get();
        return CurrentEmployer.within(employer, () -> lines.ofDraft(id)
                .filter(line -> tenant.equals(line.tenant()))
                .map(work));
    }
}
