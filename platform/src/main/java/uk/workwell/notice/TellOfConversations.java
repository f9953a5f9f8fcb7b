package uk.workwell.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.employer.MemberId;
import uk.workwell.link.LinkAskedFor;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.returntowork.ConversationBrief;
import uk.workwell.returntowork.ConversationBriefs;
import uk.workwell.returntowork.ConversationEvents.ConversationArranged;
import uk.workwell.returntowork.ConversationEvents.ConversationCalledFor;
import uk.workwell.returntowork.ConversationEvents.ConversationCancelled;
import uk.workwell.returntowork.ConversationEvents.ConversationMoved;
import uk.workwell.returntowork.ConversationEvents.ConversationOffered;
import uk.workwell.returntowork.ConversationEvents.ConversationProposed;
import uk.workwell.returntowork.ConversationEvents.ConversationSigned;
import uk.workwell.returntowork.ConversationEvents.PromiseDue;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.Party;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.calendar.WorkingDays;

/** What the three hear of their conversations: the person first and always, the others only what they may know of. */
@Component
class TellOfConversations {

    static final String CONVERSATION = "conversation";
    private static final Duration LINKS_LAST = Duration.ofDays(60);

    private final Outbox outbox;
    private final ConversationBriefs conversations;
    private final CaseBriefs cases;
    private final Links links;
    private final Clock clock;

    TellOfConversations(Outbox outbox, ConversationBriefs conversations, CaseBriefs cases, Links links, Clock clock) {
        this.outbox = outbox;
        this.conversations = conversations;
        this.cases = cases;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void on(ConversationProposed event) {
        person(
                event.caseId(),
                event.by() == Party.PERSON ? "conversation-yours" : "conversation-asked",
                new Subject(LinksInMessages.TICKET, event.ticket()));
    }

    @EventListener
    void on(LinkAskedFor event) {
        if (event.purpose() == Purpose.CONVERSATION) {
            person(
                    new CaseId(event.opened()),
                    "conversation-link",
                    new Subject(LinksInMessages.TICKET, event.ticket().value()));
        }
    }

    /** The person is asked; the coach hears, and the employer that reads those hours anyway. */
    @EventListener
    void on(ConversationCalledFor event) {
        person(event.caseId(), "conversation-called-for", new Subject(LinksInMessages.TICKET, event.ticket()));
        conversations.find(event.conversation()).ifPresent(one -> {
            coach(one, "conversation-called-for");
            if (event.employerTold()) employer(one, "conversation-called-for");
        });
    }

    @EventListener
    void on(ConversationArranged event) {
        all("conversation-arranged", event.conversation());
    }

    @EventListener
    void on(ConversationMoved event) {
        if (event.known()) {
            all("conversation-moved", event.conversation());
        } else {
            person(event.caseId(), "conversation-moved", about(event.conversation()));
        }
    }

    @EventListener
    void on(ConversationCancelled event) {
        if (event.known()) {
            all("conversation-cancelled", event.conversation());
        } else {
            person(event.caseId(), "conversation-cancelled", about(event.conversation()));
        }
    }

    /** Whoever put it to be signed knows. */
    @EventListener
    void on(ConversationOffered event) {
        if (event.by() != Party.PERSON) person(event.caseId(), "conversation-to-sign", link(event.caseId()));
        conversations.find(event.conversation()).ifPresent(one -> {
            if (event.by() != Party.COACH) coach(one, "conversation-to-sign");
            if (event.by() != Party.EMPLOYER) employer(one, "conversation-to-sign");
        });
    }

    @EventListener
    void on(ConversationSigned event) {
        person(event.caseId(), "conversation-signed", link(event.caseId()));
        conversations.find(event.conversation()).ifPresent(one -> {
            coach(one, "conversation-signed");
            employer(one, "conversation-signed");
        });
    }

    /** Whoever promised, once on each of the two days however often the night comes. */
    @EventListener
    void on(PromiseDue event) {
        conversations.find(event.conversation()).ifPresent(one -> {
            switch (event.owner()) {
                case PERSON ->
                    outbox.put(remind(
                            event,
                            Notice.to(
                                    Recipient.PERSON,
                                    event.caseId().value(),
                                    "promise-due",
                                    link(event.caseId()),
                                    clock.instant())));
                case COACH ->
                    cases.find(event.caseId())
                            .ifPresent(brief -> outbox.put(remind(
                                    event,
                                    Notice.to(
                                            Recipient.COACH,
                                            brief.coach().value(),
                                            "promise-due",
                                            about(one.id()),
                                            clock.instant()))));
                case EMPLOYER -> {
                    members(one).forEach(notice -> outbox.put(remind(event, notice)));
                    outbox.put(remind(
                            event,
                            WhoActsByLink.everybody(
                                    one.employer(), one.line(), "promise-due", about(one.id()), clock.instant())));
                }
            }
        });
    }

    private Stream<Notice> members(ConversationBrief one) {
        return reached(one)
                .map(member ->
                        Notice.toMember(one.employer(), member, "promise-due", about(one.id()), clock.instant()));
    }

    private Notice remind(PromiseDue event, Notice notice) {
        var key = event.promise() + "|" + WorkingDays.today(clock) + "|" + notice.recipientId();
        return new Notice(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                notice.event(),
                notice.recipient(),
                notice.recipientId(),
                notice.employer(),
                notice.subject(),
                notice.createdAt());
    }

    private void all(String event, ConversationId id) {
        conversations.find(id).ifPresent(one -> {
            person(one.caseId(), event, about(id));
            coach(one, event);
            employer(one, event);
        });
    }

    private void person(CaseId caseId, String event, Subject subject) {
        outbox.put(Notice.to(Recipient.PERSON, caseId.value(), event, subject, clock.instant()));
    }

    private void coach(ConversationBrief one, String event) {
        if (!one.withCoach()) return;
        cases.find(one.caseId())
                .ifPresent(brief -> outbox.put(
                        Notice.to(Recipient.COACH, brief.coach().value(), event, about(one.id()), clock.instant())));
    }

    private void employer(ConversationBrief one, String event) {
        outbox.put(WhoActsByLink.everybody(one.employer(), one.line(), event, about(one.id()), clock.instant()));
        reached(one)
                .forEach(member ->
                        outbox.put(Notice.toMember(one.employer(), member, event, about(one.id()), clock.instant())));
    }

    /** Who asked for it, else who referred the person: where the person lets them know. */
    private Stream<UUID> reached(ConversationBrief one) {
        var asked = one.proposer();
        var known = asked == null
                ? outbox.about(TellTheEmployer.SENT, one.line()).stream().map(Notice::recipientId)
                : Stream.of(asked);
        return known.distinct().filter(member -> conversations.mayHear(one.id(), new MemberId(member)));
    }

    private Subject link(CaseId caseId) {
        var ticket = links.issue(
                Purpose.CONVERSATION,
                CurrentTenant.get(),
                null,
                caseId.value(),
                clock.instant().plus(LINKS_LAST));
        return new Subject(LinksInMessages.TICKET, ticket.value());
    }

    private static Subject about(ConversationId id) {
        return new Subject(CONVERSATION, id.value());
    }
}
