package uk.workwell.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.view.EmployerView.Said;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.sharing.Reader;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.sharing.messages.Correspondence.Wrote;
import uk.workwell.sharing.messages.Message;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;

/**
 * What a member and a member of staff write to each other. Only where the policy says, at this moment and for this reader, that
 * the contact is known: without it there is nobody to write to, whatever was written before.
 */
@Component
class MessagesOfStaff {

    private final Lines lines;
    private final Standings standings;
    private final EmployerReferrals referrals;
    private final Correspondence correspondence;
    private final Employers employers;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MessagesOfStaff(
            Lines lines,
            Standings standings,
            EmployerReferrals referrals,
            Correspondence correspondence,
            Employers employers,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.lines = lines;
        this.standings = standings;
        this.referrals = referrals;
        this.correspondence = correspondence;
        this.employers = employers;
        this.events = events;
        this.transaction = transaction;
    }

    Optional<List<Said>> of(Member member, UUID id) {
        return referral(member, id, (tenant, referral) -> {
                    events.publishEvent(
                            new RecordSeen(tenant, new Subject("employer_referral", id), "messages", "employer"));
                    return correspondence.of(referral);
                })
                .map(all -> {
                    var names = employers.members().stream().collect(Collectors.toMap(Member::id, Member::name));
                    return all.stream().map(one -> said(one, names)).toList();
                });
    }

    /** @return what has to be put right; empty where it was sent */
    Optional<String> write(Member member, UUID id, String words) {
        var employer = CurrentEmployer.get();
        var wrote = referral(
                member, id, (tenant, referral) -> correspondence.write(employer, member.id(), referral, words));
        return switch (wrote.orElseGet(Wrote.NotFound::new)) {
            case Wrote.Sent sent -> Optional.empty();
            case Wrote.Incomplete(var problem) -> Optional.of(problem);
            case Wrote.NotFound gone -> Optional.of("It cannot be sent. Open the page again to see how it stands");
        };
    }

    private interface Work<T> {
        T in(TenantId tenant, UUID referral);
    }

    private <T> Optional<T> referral(Member member, UUID id, Work<T> work) {
        return lines.find(member, id).flatMap(line -> {
            var tenant = line.tenant();
            if (tenant == null || !known(line, member)) return Optional.empty();
            var employer = CurrentEmployer.get();
            return CurrentTenant.within(tenant, () -> {
                var standing = transaction.execute(status -> referrals.standing(employer, List.of(line.id())));
                var found = standing == null ? null : standing.get(line.id());
                return found == null
                        ? Optional.<T>empty()
                        : Optional.ofNullable(transaction.execute(
                                status -> work.in(tenant, found.id().value())));
            });
        });
    }

    private boolean known(Line line, Member member) {
        return standings.view(line, new Reader.Member(member.id()), false).status() == EmployerStatus.IN_CONTACT;
    }

    private static Said said(Message one, Map<MemberId, String> names) {
        var by = one.by();
        return new Said(
                one.id().value(),
                by == null ? null : names.getOrDefault(by, "A former colleague"),
                one.words(),
                one.sentAt());
    }
}
