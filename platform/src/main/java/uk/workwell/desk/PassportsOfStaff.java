package uk.workwell.desk;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.passport.OfferedPassports;
import uk.workwell.employer.Member;
import uk.workwell.link.Attempts;
import uk.workwell.portal.PassportDesk;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.sharing.Reader;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;

/** A passport that somebody handed to their employer: passed on to them, where the member may know of their contact with us. */
@Service
class PassportsOfStaff implements PassportDesk {

    private static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final SignedInMember signedIn;
    private final Lines lines;
    private final Standings standings;
    private final EmployerReferrals referrals;
    private final AcceptedReferrals accepted;
    private final OfferedPassports offered;
    private final Attempts attempts;
    private final TransactionTemplate transaction;

    PassportsOfStaff(
            SignedInMember signedIn,
            Lines lines,
            Standings standings,
            EmployerReferrals referrals,
            AcceptedReferrals accepted,
            OfferedPassports offered,
            Attempts attempts,
            TransactionTemplate transaction) {
        this.signedIn = signedIn;
        this.lines = lines;
        this.standings = standings;
        this.referrals = referrals;
        this.accepted = accepted;
        this.offered = offered;
        this.attempts = attempts;
        this.transaction = transaction;
    }

    @Override
    public Optional<String> mayBring(UUID staff) {
        return line(signedIn.get(), staff).map(Line::called);
    }

    @Override
    public Brought bring(UUID staff, byte[] file) {
        var member = signedIn.get();
        return line(member, staff).map(line -> bring(member, line, file)).orElse(Brought.GONE);
    }

    private Brought bring(Member member, Line line, byte[] file) {
        if (!attempts.allow("bring-passport", member.id().toString(), MOST, WINDOW)) return Brought.TOO_OFTEN;
        var employer = CurrentEmployer.get();
        return CurrentTenant.within(Objects.requireNonNull(line.tenant()), () -> facts(line)
                .filter(facts -> employer.equals(facts.employer()))
                .map(facts -> offered.passOn(
                                facts.wall(), facts.id().value(), member.id().value(), file)
                        ? Brought.PASSED_ON
                        : Brought.NOT_CONFIRMED)
                .orElse(Brought.GONE));
    }

    private Optional<ReferralFacts> facts(Line line) {
        var employer = CurrentEmployer.get();
        return Optional.ofNullable(transaction.execute(status -> Optional.ofNullable(referrals
                                .standing(employer, java.util.List.of(line.id()))
                                .get(line.id()))
                        .flatMap(known ->
                                accepted.facts(new ReferralId(known.id().value())))))
                .flatMap(found -> found);
    }

    private Optional<Line> line(Member member, UUID staff) {
        if (!SignedInMember.seesEverybody(member)) return Optional.empty();
        return lines.find(member, staff)
                .filter(line -> line.tenant() != null)
                .filter(line -> standings
                                .view(line, new Reader.Member(member.id()), false)
                                .status()
                        == EmployerStatus.IN_CONTACT);
    }
}
