package uk.workwell.wall;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.ActingByLink;
import uk.workwell.employer.InviteByLink;
import uk.workwell.employer.InvitedMember;
import uk.workwell.employer.MemberInvitations;
import uk.workwell.employer.MemberRole;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.tenant.Ids;

/** Links for people who act for an employer without an account. */
@Component
public class ByLinkOfFirms {

    private final Fixtures fixtures;
    private final ActingByLink acting;
    private final MemberInvitations invitations;
    private final Links links;
    private final TransactionTemplate transaction;

    ByLinkOfFirms(
            Fixtures fixtures,
            ActingByLink acting,
            MemberInvitations invitations,
            Links links,
            TransactionTemplate transaction) {
        this.fixtures = fixtures;
        this.invitations = invitations;
        this.acting = acting;
        this.links = links;
        this.transaction = transaction;
    }

    public record Given(UUID id, TicketId ticket, String name, String email) {}

    /** For one line of the employer, by its HR. */
    public Given invited(AnEmployer firm, UUID line) {
        var id = Ids.fresh();
        var name = "Winnie Without " + UUID.randomUUID();
        var email = "winnie-" + UUID.randomUUID() + "@bakery.example";
        var until = fixtures.now().plus(java.time.Duration.ofDays(5));
        return firm.as(firm.hr, () -> {
            var made = transaction.execute(status -> {
                var ticket = links.issue(Purpose.FOR_EMPLOYER, null, firm.id, id, until);
                acting.invite(new InviteByLink(id, line, name, "Owner", email, null, ticket.value(), until));
                return new Given(id, ticket, name, email);
            });
            return java.util.Objects.requireNonNull(made);
        });
    }

    /** Asked to act with an account of their own. */
    Given asked(AnEmployer firm, String name) {
        var id = Ids.fresh();
        var email = "joining-" + UUID.randomUUID() + "@kettle.example";
        var now = fixtures.now();
        var until = now.plus(java.time.Duration.ofDays(5));
        return firm.as(firm.hr, () -> {
            var made = transaction.execute(status -> {
                var ticket = links.issue(Purpose.JOIN_EMPLOYER, null, firm.id, id, until);
                invitations.invite(new InvitedMember(
                        id, name, email, null, MemberRole.HR, true, firm.hr, now, until, ticket.value(), null));
                return new Given(id, ticket, name, email);
            });
            return java.util.Objects.requireNonNull(made);
        });
    }

    /** For somebody else, of another employer. */
    Given elsewhere(AnEmployer firm, EmployerDesk desk) {
        var line = firm.as(firm.hr, () -> {
            var id = desk.startDraft();
            desk.save(id, 1, AnswersOf.shortPath("Somebody else"));
            desk.send(id, 2);
            return id;
        });
        return invited(firm, line);
    }
}
