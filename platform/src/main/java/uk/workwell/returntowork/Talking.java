package uk.workwell.returntowork;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.returntowork.ConversationEvents.ConversationOffered;
import uk.workwell.returntowork.ConversationEvents.ConversationWritten;
import uk.workwell.returntowork.ConversationResult.ChangedSince;
import uk.workwell.returntowork.ConversationResult.Done;
import uk.workwell.returntowork.ConversationResult.NotFound;
import uk.workwell.returntowork.ConversationResult.Refused;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * What is done at the table: everybody prepares alone, all write one text, promise, and put it to be signed. Every change is
 * a new version, which nobody has signed yet. Whoever wrote over an older one loses nothing, and overwrites nothing.
 */
@Service
@Transactional
public class Talking {

    /** How long a sign of writing holds. */
    public static final Duration WRITING = Duration.ofSeconds(45);

    /** The same for whoever has no script that renews it. */
    public static final Duration WRITING_WITHOUT_SCRIPT = Duration.ofMinutes(10);

    /** In characters. */
    public static final int LONGEST_PREPARATION = 4_000;

    private static final int PROMISED_AHEAD_MONTHS = 12;

    private final ConversationTable table;
    private final VersionTable versions;
    private final PreparationTable preparations;
    private final StepTable steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Talking(
            ConversationTable table,
            VersionTable versions,
            PreparationTable preparations,
            StepTable steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.preparations = preparations;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** For their own eyes. Written over what they noted before. */
    public ConversationResult prepare(Seat seat, String words) {
        if (words.length() > LONGEST_PREPARATION) {
            return new Refused("preparation", "Shorten it to 4,000 characters or fewer");
        }
        return locked(seat, was -> {
            if (was.state().over()) return new Refused("preparation", "This conversation is over");
            preparations.insert(seat, words.strip(), clock.instant());
            return new Done(was.id(), was.state());
        });
    }

    /** Says to the others that somebody is writing. It bars nobody. */
    public void isWriting(Seat seat, Duration holds) {
        var now = clock.instant();
        if (seat.conversation().writerBeside(seat, now) == null
                && seat.conversation().state().takesPlace()) {
            table.updateWriter(
                    seat.conversation().id(), new Conversation.Writer(seat.party(), seat.by(), now.plus(holds)));
        }
    }

    /** @param revision that they had before them */
    public ConversationResult write(Seat seat, int revision, Texts texts) {
        for (var heading : Heading.values()) {
            if (texts.under(heading).length() > Texts.LONGEST) {
                return new Refused(
                        heading.name().toLowerCase(java.util.Locale.ROOT), "Shorten it to 4,000 characters or fewer");
            }
        }
        return revise(seat, revision, content -> content.with(texts));
    }

    /** @param revision that they had before them */
    public ConversationResult promise(Seat seat, int revision, Party owner, LocalDate due, String words) {
        var today = WorkingDays.today(clock);
        if (words.isBlank()) return new Refused("promise", "Write what will be done");
        if (words.strip().length() > Promise.LONGEST) {
            return new Refused("promise", "Shorten it to 300 characters or fewer");
        }
        if (due.isBefore(today) || due.isAfter(today.plusMonths(PROMISED_AHEAD_MONTHS))) {
            return new Refused("due", "Choose a day from today on, within 12 months");
        }
        if (!seat.conversation().seats(owner)) {
            return new Refused("owner", "The coach is not in this conversation, and can promise nothing here");
        }
        if (promises(seat) >= Content.MOST_PROMISES) {
            return new Refused("promise", "12 promises are enough. Take one out first");
        }
        var one = new Promise(Ids.fresh(), owner, due, words.strip());
        return revise(seat, revision, content -> content.with(one));
    }

    /** Out of the text again, before it is signed. */
    public ConversationResult takeOut(Seat seat, int revision, UUID promise) {
        return revise(seat, revision, content -> content.without(promise));
    }

    /** Puts what stands to be signed by all. */
    public ConversationResult offer(Seat seat, int revision) {
        return locked(seat, was -> {
            if (was.state().after(ConversationAction.OFFER).isEmpty()) return notNow(was);
            var stands = stands(was);
            if (was.revision() != revision) return changedSince(stands);
            if (stands.content().empty()) {
                return new Refused("text", "Write down what you agreed first, even if it is one sentence");
            }
            var now = clock.instant();
            var next = was.in(ConversationState.TO_SIGN, now);
            if (!table.update(next)) return new NotFound();
            table.updateWriter(was.id(), null);
            steps.add(next, ConversationAction.OFFER, seat.party(), now);
            events.publishEvent(new ConversationOffered(CurrentTenant.get(), was.id(), was.caseId(), seat.party()));
            return new Done(was.id(), next.state());
        });
    }

    private ConversationResult revise(Seat seat, int revision, UnaryOperator<Content> change) {
        return locked(seat, was -> {
            var next = was.state().after(ConversationAction.WRITE);
            if (next.isEmpty()) return notNow(was);
            var stands = stands(was);
            if (was.revision() != revision) return changedSince(stands);
            var content = change.apply(stands.content());
            if (content.equals(stands.content())) return new Done(was.id(), was.state());
            return written(seat, was.revised(next.get(), revision + 1), content, clock.instant());
        });
    }

    private ConversationResult written(Seat seat, Conversation next, Content content, Instant now) {
        if (!table.update(next)) return new NotFound();
        var hash = content.hash(next, next.revision());
        versions.insert(next, new VersionTable.Version(next.revision(), content, hash, seat.party(), seat.by(), now));
        table.updateWriter(next.id(), null);
        steps.add(next, ConversationAction.WRITE, seat.party(), now);
        events.publishEvent(new ConversationWritten(CurrentTenant.get(), next.id(), next.revision()));
        return new Done(next.id(), next.state());
    }

    private int promises(Seat seat) {
        return stands(seat.conversation()).content().promises().size();
    }

    private VersionTable.Version stands(Conversation one) {
        return versions.find(one.id(), one.revision()).orElseThrow();
    }

    private static ConversationResult changedSince(VersionTable.Version now) {
        return new ChangedSince(now.party(), now.at(), now.revision(), now.content());
    }

    private static ConversationResult notNow(Conversation was) {
        return new Refused(
                "on", "This is not possible while it is “" + was.state().words() + "”");
    }

    private ConversationResult locked(Seat seat, java.util.function.Function<Conversation, ConversationResult> verb) {
        return Optional.of(seat.conversation().id())
                .flatMap(table::updateLater)
                .map(verb)
                .orElseGet(NotFound::new);
    }
}
