package uk.workwell.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.employer.ActingByLink;
import uk.workwell.employer.ByLink;
import uk.workwell.employer.InviteByLink;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.portal.view.EmployerByLink.Invite;
import uk.workwell.portal.view.EmployerByLink.Invited;
import uk.workwell.portal.view.EmployerByLink.Inviting;
import uk.workwell.portal.view.EmployerByLink.Standing;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.Ids;

/** Links for those who act for the bound employer without an account. Called with no transaction open. */
@Component
class InvitingByLink {

    private static final Duration WORKS_FOR = Duration.ofDays(28);
    private static final int LONGEST = 120;

    private final ActingByLink acting;
    private final Links links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitingByLink(ActingByLink acting, Links links, PlatformTransactionManager transactions, Clock clock) {
        this.acting = acting;
        this.links = links;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Link, row and message: all or none. */
    Inviting invite(UUID line, Invite typed) {
        var problem = problem(typed);
        if (problem != null) {
            return problem;
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var id = Ids.fresh();
            var until = clock.instant().plus(WORKS_FOR);
            var ticket = links.issue(Purpose.FOR_EMPLOYER, null, CurrentEmployer.get(), id, until);
            boolean invited = acting.invite(new InviteByLink(
                    id,
                    line,
                    typed.name().strip(),
                    typed.jobTitle().strip(),
                    EmailAddress.of(typed.email()).value(),
                    typed.mobile().isBlank()
                            ? null
                            : MobileNumber.of(typed.mobile()).value(),
                    ticket.value(),
                    until));
            if (!invited) {
                status.setRollbackOnly();
                return new Inviting.Problem(
                        "email", "This address already belongs to somebody with an account here. They can sign in");
            }
            return new Inviting.Sent(id);
        }));
    }

    List<Invited> of(UUID line) {
        return acting.of(line).stream().map(this::invited).toList();
    }

    void revoke(UUID line, UUID invitation) {
        acting.find(invitation)
                .filter(found -> found.line().equals(line))
                .ifPresent(found -> transaction.executeWithoutResult(status -> {
                    links.end(new TicketId(found.ticket()));
                    acting.end(invitation, ByLink.Ended.REVOKED);
                }));
    }

    private Invited invited(ByLink one) {
        return new Invited(
                one.id(),
                one.member().name(),
                Optional.ofNullable(one.member().jobTitle()).orElse(""),
                one.member().email(),
                one.invitedAt(),
                one.expiresAt(),
                standing(one));
    }

    private Standing standing(ByLink one) {
        return switch (one.ended()) {
            case LOCKED -> Standing.LOCKED;
            case REVOKED, LEFT -> Standing.REVOKED;
            case null ->
                one.countsAt(clock.instant())
                        ? (one.saidWho() == null ? Standing.SENT : Standing.USED)
                        : Standing.EXPIRED;
        };
    }

    private static Inviting.@Nullable Problem problem(Invite typed) {
        if (typed.name().isBlank() || typed.name().length() > LONGEST) {
            return new Inviting.Problem("name", "Enter the name of whoever acts for the employer");
        }
        if (typed.jobTitle().isBlank() || typed.jobTitle().length() > LONGEST) {
            return new Inviting.Problem("jobTitle", "Enter their role, like owner or shop manager");
        }
        var email = EmailAddress.problem(typed.email());
        if (email.isPresent()) {
            return new Inviting.Problem("email", email.get().replaceFirst("\\.$", ""));
        }
        if (!typed.mobile().isBlank()
                && (MobileNumber.problem(typed.mobile()).isPresent()
                        || !MobileNumber.of(typed.mobile()).takesTexts())) {
            return new Inviting.Problem("mobile", "Enter a mobile number, like 07700 900 461, or leave it empty");
        }
        return null;
    }
}
