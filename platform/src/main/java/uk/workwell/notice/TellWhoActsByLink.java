package uk.workwell.notice;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.employer.ActingByLink;
import uk.workwell.employer.ByLink;
import uk.workwell.employer.EmployerRegistering;
import uk.workwell.employer.InvitedByLink;
import uk.workwell.employer.MemberInvited;
import uk.workwell.link.Purpose;
import uk.workwell.link.UnplacedLinkLocked;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.Subject;

/** What somebody hears who acts for an employer by link; and that it locked also whoever invited them: a colleague, or the coach. */
@Component
class TellWhoActsByLink {

    static final String INVITED = "employer-by-link";
    static final String BY_LINK_LOCKED = "by-link-locked";
    private static final String LOCKED = "link-locked";

    private final EmployersOutbox outbox;
    private final ActingByLink acting;
    private final Clock clock;

    TellWhoActsByLink(EmployersOutbox outbox, ActingByLink acting, Clock clock) {
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    @EventListener
    void on(InvitedByLink event) {
        var link = new Subject(LinksInMessages.TICKET, event.ticket());
        outbox.put(Notice.to(Recipient.FIRM, event.invitation(), INVITED, link, clock.instant()));
    }

    /** Said to every address alike: whether it is known to anybody is nobody's to learn. */
    @EventListener
    void on(EmployerRegistering event) {
        var link = new Subject(LinksInMessages.TICKET, event.ticket());
        outbox.put(Notice.to(Recipient.FIRM, event.employer().value(), "employer-registering", link, clock.instant()));
    }

    @EventListener
    void on(MemberInvited event) {
        var link = new Subject(LinksInMessages.TICKET, event.ticket());
        outbox.put(Notice.to(Recipient.FIRM, event.invitation(), "employer-invited", link, clock.instant()));
    }

    @EventListener
    void on(UnplacedLinkLocked event) {
        if (event.purpose() == Purpose.FOR_EMPLOYER) {
            acting.end(event.opened(), ByLink.Ended.LOCKED);
            acting.find(event.opened()).ifPresent(found -> tell(event, found));
        }
    }

    private void tell(UnplacedLinkLocked event, ByLink found) {
        var now = clock.instant();
        var link = new Subject(LinksInMessages.TICKET, event.ticket().value());
        outbox.put(Notice.to(Recipient.FIRM, event.opened(), LOCKED, link, now));
        var line = new Subject(TellTheEmployer.LINE, found.line());
        if (found.invitedBy().kind() == Actor.Kind.STAFF) {
            outbox.put(Notice.to(Recipient.COACH, found.invitedBy().id(), BY_LINK_LOCKED, line, now));
        } else {
            outbox.put(Notice.toMember(event.employer(), found.invitedBy().id(), BY_LINK_LOCKED, line, now));
        }
    }
}
