package uk.workwell.sharing.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.messages.MessageEvents.EmployerWrote;
import uk.workwell.sharing.messages.MessageEvents.MessageKept;
import uk.workwell.sharing.messages.MessageEvents.MessagePassedOn;
import uk.workwell.sharing.messages.MessageEvents.PersonReplied;
import uk.workwell.sharing.messages.MessageState.Action;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * The verbs of a conversation. Whoever calls has made sure whose it is: the person by their link, the employer's member by the
 * policy, the coach by their caseload.
 */
@Service
@Transactional
public class Correspondence {

    /** In characters. */
    public static final int LONGEST = 2_000;

    private static final int AT_ONCE = 200;

    private final MessageTable table;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Correspondence(
            MessageTable table,
            SettingsBook settings,
            WorkingDays calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.settings = settings;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** What came of writing. */
    public sealed interface Wrote {

        record Sent(MessageId id) implements Wrote {}

        record Incomplete(String words) implements Wrote {}

        record NotFound() implements Wrote {}
    }

    /** The person reads it first, and nobody of the ICB before they pass it on. */
    public Wrote write(EmployerId employer, MemberId by, UUID referral, String words) {
        return add(employer, by, referral, words, MessageState.WITH_PERSON, passOnAt(referral));
    }

    /** The person writes to their employer. */
    public Wrote reply(EmployerId employer, UUID referral, String words) {
        return add(employer, null, referral, words, MessageState.SAID, null);
    }

    private Wrote add(
            EmployerId employer,
            @Nullable MemberId by,
            UUID referral,
            String words,
            MessageState state,
            @Nullable Instant passOnAt) {
        if (words.isBlank()) return new Wrote.Incomplete("Write your message");
        if (words.strip().length() > LONGEST) return new Wrote.Incomplete("Shorten it to 2,000 characters or fewer");
        var one = new Message(MessageId.fresh(), by, words.strip(), state, clock.instant(), passOnAt);
        if (!table.insert(one, referral, employer)) return new Wrote.NotFound();
        var tenant = CurrentTenant.get();
        if (by == null) {
            var to = table.of(referral).stream()
                    .map(Message::by)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            events.publishEvent(new PersonReplied(tenant, one.id(), referral, employer, to));
        } else {
            events.publishEvent(new EmployerWrote(tenant, one.id(), referral));
        }
        return new Wrote.Sent(one.id());
    }

    /** @return false where that is not possible any more */
    public boolean passOn(UUID referral, MessageId id) {
        return move(referral, id, Action.PASS_ON);
    }

    /** The person keeps it to themselves, whatever they chose in general. */
    public boolean keep(UUID referral, MessageId id) {
        return move(referral, id, Action.KEEP);
    }

    /** From now on, and for what waits: passed on by itself after some working days, or not. */
    public void passOnAutomatically(UUID referral, boolean automatically) {
        if (table.insertChoice(referral, automatically, clock.instant())) {
            table.updateWaiting(referral, passOnAt(referral));
        }
    }

    @Transactional(readOnly = true)
    public boolean automatically(UUID referral) {
        return table.automatically(referral);
    }

    /** Whatever waited long enough, where the person chose so. Called with the ICB bound. */
    public void passOnWhatIsDue() {
        var now = clock.instant();
        for (var due = table.due(now, AT_ONCE); !due.isEmpty(); due = table.due(now, AT_ONCE)) {
            for (var one : due) {
                // Somebody decides in this moment: the next run looks again.
                if (!move(one.referral(), one.id(), Action.PASS_ON_BY_ITSELF)) return;
            }
        }
    }

    /** For the person, and for whoever at the employer may know of the contact; newest first. */
    @Transactional(readOnly = true)
    public List<Message> of(UUID referral) {
        return table.of(referral);
    }

    /** For the coach: what was passed on, and nothing else. */
    @Transactional(readOnly = true)
    public List<Message> passedOn(UUID referral) {
        return table.of(referral).stream()
                .filter(one -> one.state() == MessageState.PASSED_ON)
                .toList();
    }

    private boolean move(UUID referral, MessageId id, Action action) {
        var was = table.find(id)
                .filter(entry -> entry.referral().equals(referral))
                .map(MessageTable.Entry::message);
        var next = was.flatMap(one -> one.state().after(action));
        if (was.isEmpty() || next.isEmpty()) return false;
        if (!table.updateState(referral, id, was.get().state(), next.get(), clock.instant())) return false;
        events.publishEvent(
                next.get() == MessageState.PASSED_ON
                        ? new MessagePassedOn(CurrentTenant.get(), id, referral)
                        : new MessageKept(CurrentTenant.get(), id));
        return true;
    }

    private @Nullable Instant passOnAt(UUID referral) {
        if (!table.automatically(referral)) return null;
        var days = settings.current(CurrentTenant.get())
                .timers()
                .passOnWorkingDays()
                .value();
        return calendar.add(WorkingDays.today(clock), days)
                .plusDays(1)
                .atStartOfDay(WorkingDays.LONDON)
                .toInstant();
    }
}
