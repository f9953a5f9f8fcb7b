package uk.workwell.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.employer.MemberId;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.link.TicketId;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.messages.MessageEvents.EmployerWrote;
import uk.workwell.sharing.messages.MessageEvents.MessagePassedOn;
import uk.workwell.sharing.messages.MessageEvents.PersonReplied;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;

/** That there is something to read in a conversation, and never what. The employer hears nothing of what a person passes on. */
@Component
class TellOfMessages {

    /** How long the link to a conversation works, before the next message brings another. */
    private static final Duration LASTS = Duration.ofDays(90);

    private final Outbox outbox;
    private final Links links;
    private final AcceptedReferrals accepted;
    private final CaseBriefs cases;
    private final Clock clock;

    TellOfMessages(Outbox outbox, Links links, AcceptedReferrals accepted, CaseBriefs cases, Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.accepted = accepted;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(EmployerWrote event) {
        var ticket = links.newest(Purpose.MESSAGES, event.referral())
                .map(Ticket::id)
                .orElseGet(() -> fresh(event.tenant(), event.referral()));
        outbox.put(Notice.to(
                Recipient.PERSON,
                event.referral(),
                "message-link",
                new Subject(LinksInMessages.TICKET, ticket.value()),
                clock.instant()));
    }

    private TicketId fresh(TenantId tenant, UUID referral) {
        return links.issue(
                Purpose.MESSAGES, tenant, null, referral, clock.instant().plus(LASTS));
    }

    @EventListener
    void on(PersonReplied event) {
        accepted.facts(new ReferralId(event.referral()))
                .map(ReferralFacts::employerReferralId)
                .ifPresent(line -> {
                    var subject = new Subject(TellTheEmployer.LINE, line);
                    var now = clock.instant();
                    if (event.to().isEmpty()) {
                        outbox.put(WhoActsByLink.everybody(
                                event.employer(), line, TellTheEmployer.SOMETHING_TO_READ, subject, now));
                    }
                    readers(event, line)
                            .forEach(member -> outbox.put(Notice.toMember(
                                    event.employer(), member, TellTheEmployer.SOMETHING_TO_READ, subject, now)));
                });
    }

    private Stream<UUID> readers(PersonReplied event, UUID line) {
        return event.to().isEmpty()
                ? outbox.about(TellTheEmployer.SENT, line).stream()
                        .map(Notice::recipientId)
                        .distinct()
                : event.to().stream().map(MemberId::value);
    }

    @EventListener
    void on(MessagePassedOn event) {
        cases.ofReferral(event.referral())
                .ifPresent(brief -> outbox.put(Notice.to(
                        Recipient.COACH,
                        brief.coach().value(),
                        "message-passed-on",
                        new Subject("care_case", brief.id().value()),
                        clock.instant())));
    }
}
