package uk.workwell.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.workwell.employer.ActingByLink;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.Reader;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;

/** The employer's page about somebody, made for a coach: from the employer's own line, by the same policy and the same code. */
@Component
class SeenByTheEmployer implements EmployerPreview {

    private final AcceptedReferrals accepted;
    private final Lines lines;
    private final Standings standings;
    private final StaffOfEmployer staff;
    private final Employers employers;
    private final ActingByLink acting;
    private final Clock clock;

    SeenByTheEmployer(
            AcceptedReferrals accepted,
            Lines lines,
            Standings standings,
            StaffOfEmployer staff,
            Employers employers,
            ActingByLink acting,
            Clock clock) {
        this.accepted = accepted;
        this.lines = lines;
        this.standings = standings;
        this.staff = staff;
        this.employers = employers;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Optional<EmployerView.StaffMember> of(UUID referral) {
        return line(referral, line -> Optional.of(shown(line, new Reader.Anyone())));
    }

    @Override
    public Optional<EmployerView.StaffMember> of(UUID referral, UUID reader) {
        return line(referral, line -> opening(line).stream()
                .filter(member -> member.id().value().equals(reader))
                .findFirst()
                .map(member -> shown(line, new Reader.Member(member.id()))));
    }

    @Override
    public List<EmployerView.Reader> readers(UUID referral) {
        return line(
                        referral,
                        line -> Optional.of(opening(line).stream()
                                .map(member ->
                                        new EmployerView.Reader(member.id().value(), member.name(), role(member)))
                                .toList()))
                .orElseGet(List::of);
    }

    private EmployerView.StaffMember shown(Line line, Reader reader) {
        return staff.shown(line, standings.view(line, reader, false));
    }

    /** Whoever may open this line's page. */
    private List<Member> opening(Line line) {
        var manager = lines.lineManager(line.id()).orElse(null);
        var byLink = acting.of(line.id()).stream()
                .filter(one -> one.countsAt(clock.instant()))
                .map(one -> one.member().id())
                .collect(Collectors.toSet());
        return employers.members().stream()
                .filter(member -> SignedInMember.seesEverybody(member)
                        || member.id().equals(line.sentBy())
                        || member.id().equals(manager)
                        || byLink.contains(member.id()))
                .toList();
    }

    private static String role(Member member) {
        return switch (member.role()) {
            case OWNER -> "owner";
            case HR -> "HR";
            case MANAGER -> "line manager";
            case BY_LINK -> "by link";
        };
    }

    /** Enters the employer for one line, which must be of this very ICB. */
    private <T> Optional<T> line(UUID referral, Function<Line, Optional<T>> work) {
        var facts = accepted.facts(new ReferralId(referral));
        var employer = facts.map(ReferralFacts::employer).orElse(null);
        var id = facts.map(ReferralFacts::employerReferralId).orElse(null);
        if (employer == null || id == null) {
            return Optional.empty();
        }
        var tenant = CurrentTenant.get();
        return CurrentEmployer.within(employer, () -> lines.ofDraft(id)
                .filter(line -> tenant.equals(line.tenant()))
                .flatMap(work));
    }
}
