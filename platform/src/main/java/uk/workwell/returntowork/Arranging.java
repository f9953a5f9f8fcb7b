package uk.workwell.returntowork;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.returntowork.ConversationEvents.ConversationArranged;
import uk.workwell.returntowork.ConversationEvents.ConversationCancelled;
import uk.workwell.returntowork.ConversationEvents.ConversationDeclined;
import uk.workwell.returntowork.ConversationEvents.ConversationLapsed;
import uk.workwell.returntowork.ConversationEvents.ConversationMoved;
import uk.workwell.returntowork.ConversationResult.Done;
import uk.workwell.returntowork.ConversationResult.NotFound;
import uk.workwell.returntowork.ConversationResult.Refused;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.calendar.Written;

/** Whether and when a conversation takes place. */
@Service
@Transactional
public class Arranging {

    private static final int AT_ONCE = 200;

    private final ConversationTable table;
    private final StepTable steps;
    private final Yes yes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Arranging(ConversationTable table, StepTable steps, Yes yes, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.steps = steps;
        this.yes = yes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person's alone to say.
     *
     * @param question as they read it: by their yes the employer knows of the contact
     */
    public ConversationResult accept(Seat person, String question) {
        return onlyThePerson(person, ConversationAction.ACCEPT, (was, now) -> {
            yes.toTheEmployer(was, question);
            return moved(
                    person,
                    ConversationAction.ACCEPT,
                    was.in(ConversationState.AGENDA, now),
                    now,
                    new ConversationArranged(CurrentTenant.get(), was.id(), was.caseId()));
        });
    }

    /** Nobody is told why, and the employer not even that. */
    public ConversationResult decline(Seat person) {
        return onlyThePerson(
                person,
                ConversationAction.DECLINE,
                (was, now) -> moved(
                        person,
                        ConversationAction.DECLINE,
                        was.in(ConversationState.DECLINED, now),
                        now,
                        new ConversationDeclined(CurrentTenant.get(), was.id(), was.caseId())));
    }

    /**
     * To another time or place. Everybody who knows of it is told, and their calendar too.
     *
     * @param moves how often it had been moved as they saw it: of two who move it at once, the second is told where it is now
     */
    public ConversationResult move(Seat seat, int moves, Invite to) {
        return byWhoeverAsked(
                seat,
                ConversationAction.MOVE,
                (was, now) -> was.sequence() == moves
                        ? to.problem(now)
                                .orElseGet(() -> moved(
                                        seat,
                                        ConversationAction.MOVE,
                                        was.movedTo(to, now),
                                        now,
                                        new ConversationMoved(
                                                CurrentTenant.get(), was.id(), was.caseId(), was.acceptedAt() != null)))
                        : new Refused(
                                "day",
                                "Somebody moved it meanwhile: it is on %s at %s now"
                                        .formatted(Written.longDay(was.startsAt()), Written.time(was.startsAt()))));
    }

    /** Whether it is this party's to move at this moment. */
    static boolean mayMove(Party party, Conversation one) {
        return one.state().after(ConversationAction.MOVE).isPresent() && !waitsForAnother(party, one);
    }

    /** Until the person has answered, nobody but whoever asked changes what they are asked. */
    private static boolean waitsForAnother(Party party, Conversation one) {
        return one.state() == ConversationState.PROPOSED && one.proposedBy() != party;
    }

    private ConversationResult byWhoeverAsked(
            Seat seat, ConversationAction action, BiFunction<Conversation, Instant, ConversationResult> verb) {
        return on(
                seat,
                action,
                (was, now) -> waitsForAnother(seat.party(), was)
                        ? new Refused("on", "Answer first whether you want this conversation")
                        : verb.apply(was, now));
    }

    public ConversationResult cancel(Seat seat) {
        return byWhoeverAsked(
                seat,
                ConversationAction.CANCEL,
                (was, now) -> moved(
                        seat,
                        ConversationAction.CANCEL,
                        was.calledOff(now),
                        now,
                        new ConversationCancelled(
                                CurrentTenant.get(), was.id(), was.caseId(), was.acceptedAt() != null)));
    }

    /** Whatever waited too long for the person lapses: silence is no yes. Called with the ICB bound. */
    public void lapse() {
        var now = clock.instant();
        for (var due = table.due(now, AT_ONCE); !due.isEmpty(); due = table.due(now, AT_ONCE)) {
            for (var was : due) {
                var next = was.in(ConversationState.LAPSED, now);
                if (!table.update(next)) return; // somebody answers in this moment; the next night looks again
                steps.add(next, ConversationAction.LAPSE, null, now);
                events.publishEvent(new ConversationLapsed(CurrentTenant.get(), was.id(), was.caseId()));
            }
        }
    }

    private ConversationResult onlyThePerson(
            Seat seat, ConversationAction action, BiFunction<Conversation, Instant, ConversationResult> verb) {
        return seat.party() == Party.PERSON ? on(seat, action, verb) : new NotFound();
    }

    private ConversationResult on(
            Seat seat, ConversationAction action, BiFunction<Conversation, Instant, ConversationResult> verb) {
        return table.updateLater(seat.conversation().id())
                .map(was -> was.state().after(action).isEmpty()
                        ? new Refused(
                                "on",
                                "This is not possible while it is “"
                                        + was.state().words() + "”")
                        : verb.apply(was, clock.instant()))
                .orElseGet(NotFound::new);
    }

    private ConversationResult moved(
            Seat seat, ConversationAction action, Conversation next, Instant now, TenantEvent event) {
        if (!table.update(next)) return new NotFound();
        steps.add(next, action, seat.party(), now);
        events.publishEvent(event);
        return new Done(next.id(), next.state());
    }
}
