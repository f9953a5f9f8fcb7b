package uk.workwell.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.UnplacedLinkLocked;
import uk.workwell.referral.ReferralPlaced;
import uk.workwell.referral.UnplacedLinkSentAgain;
import uk.workwell.referral.UnplacedSent;
import uk.workwell.referral.UnplacedUndeliverable;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;

/** What is said of a referral that no ICB holds yet: word for word what is said of every other. */
@Component
class TellOfTheUnplaced {

    private static final Duration ASKING_LASTS = Duration.ofDays(14);

    private final EmployersOutbox outbox;
    private final Links links;
    private final Clock clock;

    TellOfTheUnplaced(EmployersOutbox outbox, Links links, Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void on(UnplacedSent event) {
        person(Recipient.PERSON, AskThePerson.EVENT, event.line(), event.ticket());
        var who = CurrentActor.get();
        if (who.kind() == Actor.Kind.MEMBER) {
            member(event.employer(), who.id(), event.line());
        }
    }

    @EventListener
    void on(UnplacedLinkSentAgain event) {
        person(Recipient.PERSON, AskThePerson.EVENT, event.line(), event.ticket());
    }

    @EventListener
    void on(UnplacedUndeliverable event) {
        outbox.about(TellTheEmployer.SENT, event.line())
                .forEach(sent -> outbox.put(sent.followedBy(TellTheEmployer.UNDELIVERABLE, clock.instant())));
    }

    /** The link in it asks for a new link; nothing can be read with it. */
    @EventListener
    void on(UnplacedLinkLocked event) {
        if (event.purpose() != Purpose.PLACE_REFERRAL) {
            return; // no person's: see TellWhoActsByLink
        }
        var ticket = links.issue(
                Purpose.ASK_FOR_NEW_LINK,
                null,
                event.employer(),
                event.opened(),
                clock.instant().plus(ASKING_LASTS));
        person(Recipient.OWNER, "link-locked", event.opened(), ticket.value());
    }

    /** The sender hears the rest from the ICB, at the same hours as everybody. */
    @EventListener
    void on(ReferralPlaced event) {
        outbox.move(TellTheEmployer.SENT, event.employerReferralId());
    }

    private void person(Recipient who, String event, UUID line, UUID ticket) {
        outbox.put(Notice.to(who, line, event, new Subject(LinksInMessages.TICKET, ticket), clock.instant()));
    }

    private void member(EmployerId employer, UUID who, UUID line) {
        var subject = new Subject(TellTheEmployer.LINE, line);
        outbox.put(Notice.toMember(employer, who, TellTheEmployer.SENT, subject, clock.instant()));
    }
}
