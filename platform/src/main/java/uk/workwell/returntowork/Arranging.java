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

    /** To another time or place. Everybody who knows of it is told, and their calendar too. */
    public ConversationResult move(Seat seat, Invite to) {
        return on(seat, ConversationAction.MOVE, (was, now) -> to.problem(now)
                .orElseGet(() -> moved(
                        seat,
                        ConversationAction.MOVE,
                        was.movedTo(to, now),
                        now,
                        new ConversationMoved(CurrentTenant.get(), was.id(), was.caseId(), was.acceptedAt() != null))));
    }

    public ConversationResult cancel(Seat seat) {
        return on(
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
