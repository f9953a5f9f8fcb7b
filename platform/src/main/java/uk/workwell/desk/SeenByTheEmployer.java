package uk.workwell.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;

/** The employer's page about somebody, made for a coach: from the employer's own line, by the same policy and the same code. */
@Component
class SeenByTheEmployer implements EmployerPreview {

    private final AcceptedReferrals accepted;
    private final Lines lines;
    private final Standings standings;
    private final StaffOfEmployer staff;

    SeenByTheEmployer(AcceptedReferrals accepted, Lines lines, Standings standings, StaffOfEmployer staff) {
        this.accepted = accepted;
        this.lines = lines;
        this.standings = standings;
        this.staff = staff;
    }

    @Override
    public Optional<EmployerView.StaffMember> of(UUID referral) {
        return accepted.facts(new ReferralId(referral)).flatMap(this::shown);
    }

    /** Enters the employer for one line, which must be of this very ICB. */
    private Optional<EmployerView.StaffMember> shown(ReferralFacts facts) {
        var employer = facts.employer();
        var id = facts.employerReferralId();
        if (employer == null || id == null) {
            return Optional.empty();
        }
        var tenant = CurrentTenant.get();
        return CurrentEmployer.within(employer, () -> lines.ofDraft(id)
                .filter(line -> tenant.equals(line.tenant()))
                .map(line -> staff.shown(line, standings.unread(List.of(line)).get(line.id()))));
    }
}
