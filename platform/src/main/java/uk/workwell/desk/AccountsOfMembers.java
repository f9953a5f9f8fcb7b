package uk.workwell.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.draft.Drafts;
import uk.workwell.employer.Accounts;
import uk.workwell.employer.Employers;
import uk.workwell.employer.InvitedMember;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberInvitations;
import uk.workwell.employer.Staffing;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.person.EmailAddress;
import uk.workwell.portal.OrganisationDesk.Invite;
import uk.workwell.portal.OrganisationDesk.Outcome;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.Ids;

/** Members of the bound employer come and go: their rows here, their accounts where people sign in. */
@Component
class AccountsOfMembers {

    private static final Duration ASKED_FOR = Duration.ofDays(14);
    private static final int LONGEST = 120;

    private final MemberInvitations invitations;
    private final Staffing staffing;
    private final Employers employers;
    private final Accounts accounts;
    private final Drafts drafts;
    private final Links links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccountsOfMembers(
            MemberInvitations invitations,
            Staffing staffing,
            Employers employers,
            Accounts accounts,
            Drafts drafts,
            Links links,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.invitations = invitations;
        this.staffing = staffing;
        this.employers = employers;
        this.accounts = accounts;
        this.drafts = drafts;
        this.links = links;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Outcome invite(Member me, Invite typed) {
        var role = OrganisationsDesk.role(typed.role()).filter(wanted -> OrganisationsDesk.mayGive(me, wanted));
        var problem = problem(typed);
        if (problem != null) {
            return problem;
        }
        if (role.isEmpty()) {
            return new Outcome.Problem("role", "Choose what they may do");
        }
        var email = EmailAddress.of(typed.email()).value();
        boolean proven = employers.isOnProvenDomain(email);
        if (!proven && !typed.confirmed()) {
            return new Outcome.Problem(
                    "confirmed",
                    "This address is not on a domain that is proven to be yours. Confirm that it belongs to them");
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var id = Ids.fresh();
            var now = clock.instant();
            var until = now.plus(ASKED_FOR);
            var ticket = links.issue(Purpose.JOIN_EMPLOYER, null, CurrentEmployer.get(), id, until);
            boolean asked = invitations.invite(new InvitedMember(
                    id,
                    typed.name().strip(),
                    email,
                    typed.jobTitle().isBlank() ? null : typed.jobTitle().strip(),
                    role.get(),
                    proven,
                    me.id(),
                    now,
                    until,
                    ticket.value(),
                    null));
            if (!asked) {
                status.setRollbackOnly();
                return new Outcome.Problem("email", "Somebody with this address acts for you, or is invited already");
            }
            return new Outcome.Done(
                    "An invitation is on its way to " + typed.name().strip());
        }));
    }

    Outcome revoke(UUID invitation) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var found = invitations.find(invitation);
            if (found.isEmpty() || !invitations.revoke(invitation)) {
                return new Outcome.NotFound();
            }
            links.end(new TicketId(found.get().ticket()));
            return new Outcome.Done("The invitation of " + found.get().name() + " was taken back");
        }));
    }

    /** The row decides, and goes first. Where nobody answers for the account, it opens nothing any more all the same. */
    boolean leave(Member member, Member successor) {
        boolean left = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean out = staffing.leave(member.id(), successor.id());
            if (out) {
                drafts.passOn(member.id().value(), successor.id().value());
            }
            return out;
        }));
        if (left) {
            accounts.remove(employers.alias(), member.email());
        }
        return left;
    }

    Outcome askForSecondFactor() {
        staffing.askForSecondFactor();
        var missed = employers.members().stream()
                .filter(member -> member.role().signsIn())
                .filter(member -> !accounts.askForSecondFactor(member.email()))
                .map(Member::name)
                .toList();
        return missed.isEmpty()
                ? new Outcome.Done("Everybody sets up a second factor when they next sign in")
                : new Outcome.Problem(
                        "secondFactor",
                        "The service that looks after passwords did not answer for " + String.join(", ", missed)
                                + ". Try again in some minutes");
    }

    private static Outcome.@Nullable Problem problem(Invite typed) {
        if (typed.name().isBlank() || typed.name().length() > LONGEST) {
            return new Outcome.Problem("name", "Enter their full name");
        }
        if (typed.jobTitle().length() > LONGEST) {
            return new Outcome.Problem("jobTitle", "Shorten the role to " + LONGEST + " characters");
        }
        return EmailAddress.problem(typed.email())
                .map(words -> new Outcome.Problem("email", words.replaceFirst("\\.$", "")))
                .orElse(null);
    }
}
