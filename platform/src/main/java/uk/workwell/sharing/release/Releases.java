package uk.workwell.sharing.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.ReleasedText;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.ReleaseEvents.ReleaseDrafted;
import uk.workwell.sharing.release.ReleaseEvents.ReleaseLapsed;
import uk.workwell.sharing.release.ReleaseEvents.ReleaseRewritten;
import uk.workwell.sharing.release.ReleaseEvents.ReleaseShown;
import uk.workwell.sharing.release.ReleaseResult.ChangedSince;
import uk.workwell.sharing.release.ReleaseResult.Done;
import uk.workwell.sharing.release.ReleaseResult.NotFound;
import uk.workwell.sharing.release.ReleaseResult.Refused;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.Timers;

/**
 * The verbs of those who write for an employer. Whoever calls has made sure that the referral is theirs to work on. None of
 * these verbs lets anything cross: only the person does, by {@link AnsweringReleases}.
 */
@Service
@Transactional
public class Releases {

    /** An employer reads a few sentences, not a report. */
    public static final int LONGEST = 2_000;

    private static final int AT_ONCE = 200;

    private final ReleaseTable table;
    private final ReleaseSteps steps;
    private final SettingsBook settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releases(
            ReleaseTable table,
            ReleaseSteps steps,
            SettingsBook settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.steps = steps;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    public ReleaseResult draft(DraftRelease command) {
        if (!command.item().isWritten()) {
            return new Refused("item", "Choose what it is about");
        }
        if (command.item() == SharedItem.ATTENDANCE && !command.personAsked()) {
            return new Refused("item", "Coming to appointments is shared only where the person asks for it themselves");
        }
        var problem = problem(command.words());
        if (problem.isPresent()) {
            return problem.get();
        }
        var now = clock.instant();
        var words = command.words().strip();
        var one = new Release(
                DocumentId.fresh(),
                command.provider(),
                command.referral(),
                command.employer(),
                command.item(),
                ReleaseState.DRAFT,
                1,
                words,
                Release.hashOf(words),
                null,
                now.plus(draftLasts()),
                null,
                CurrentActor.get().id(),
                0);
        table.insert(one, now);
        steps.add(one, ReleaseAction.DRAFT, now, null);
        events.publishEvent(new ReleaseDrafted(CurrentTenant.get(), one.id()));
        return new Done(one.id(), one.state());
    }

    /** Other words are a new revision, which nobody has been shown: what the person had before them is off the table. */
    public ReleaseResult rewrite(UUID referral, DocumentId id, String words, long version) {
        return on(referral, id, version, ReleaseAction.REWRITE, (was, now) -> {
            var problem = problem(words);
            if (problem.isPresent()) return problem.get();
            var text = words.strip();
            if (text.equals(was.words()) && was.state() == ReleaseState.DRAFT) return new Done(id, was.state());
            var next = new Release(
                    id,
                    was.provider(),
                    referral,
                    was.employer(),
                    was.item(),
                    ReleaseState.DRAFT,
                    was.revision() + 1,
                    text,
                    Release.hashOf(text),
                    was.shown(),
                    now.plus(draftLasts()),
                    null,
                    was.createdBy(),
                    version);
            if (!table.update(next)) return changedSince(was);
            table.insertText(next, CurrentActor.get().id(), now);
            return happened(next, ReleaseAction.REWRITE, now, new ReleaseRewritten(CurrentTenant.get(), id));
        });
    }

    /** The person is asked, in the very words that stand here now, and has the days of the settings to answer. */
    public ReleaseResult show(UUID referral, DocumentId id, long version) {
        return on(referral, id, version, ReleaseAction.SHOW, (was, now) -> {
            var until = now.plus(Duration.ofDays(timers().daysToAnswerARelease()));
            var shown = new Release.Shown(was.revision(), was.hash(), now);
            var next = moved(was, ReleaseState.SHOWN_TO_PERSON, shown, until);
            if (!table.update(next)) return changedSince(was);
            return happened(next, ReleaseAction.SHOW, now, new ReleaseShown(CurrentTenant.get(), id, referral, until));
        });
    }

    /** Whatever waited too long lapses: silence is no yes. Called with the ICB bound. */
    public void lapse() {
        var now = clock.instant();
        for (var due = table.due(now, AT_ONCE); !due.isEmpty(); due = table.due(now, AT_ONCE)) {
            for (var was : due) {
                var next = moved(was, ReleaseState.LAPSED, was.shown(), null);
                if (!table.update(next)) return; // somebody answers in this moment; the next night looks again
                happened(
                        next,
                        ReleaseAction.LAPSE,
                        now,
                        new ReleaseLapsed(CurrentTenant.get(), was.id(), was.referral()));
            }
        }
    }

    /** Lapsed drafts that nobody was shown are destroyed. Called with the ICB bound. */
    public void purge() {
        table.purgeNeverShown();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Release> of(UUID referral) {
        return table.of(referral);
    }

    @Transactional(readOnly = true)
    public Optional<Release> find(UUID referral, DocumentId id) {
        return table.find(id).filter(one -> one.referral().equals(referral));
    }

    /** What happened to every text of a referral, newest first. */
    @Transactional(readOnly = true)
    public List<ReleaseStep> steps(UUID referral) {
        return steps.of(referral);
    }

    /** What was released to this employer, by referral: for the policy, which decides who may read it and whether now. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ReleasedText>> released(EmployerId employer, Collection<UUID> referrals) {
        return table.released(employer, referrals);
    }

    private ReleaseResult on(
            UUID referral,
            DocumentId id,
            long version,
            ReleaseAction action,
            BiFunction<Release, Instant, ReleaseResult> verb) {
        return table.find(id)
                .filter(one -> one.referral().equals(referral))
                .map(was -> {
                    if (was.version() != version) return changedSince(was);
                    return was.state().after(action).isEmpty()
                            ? new Refused(
                                    "on",
                                    "This is not possible while it is “"
                                            + was.state().words() + "”")
                            : verb.apply(was, clock.instant());
                })
                .orElseGet(NotFound::new);
    }

    private ReleaseResult happened(Release next, ReleaseAction action, Instant now, TenantEvent event) {
        steps.add(next, action, now, null);
        events.publishEvent(event);
        return new Done(next.id(), next.state());
    }

    private ReleaseResult changedSince(Release was) {
        return steps.last(was.id())
                .<ReleaseResult>map(step -> new ChangedSince(
                        step.by(), step.at(), table.find(was.id()).orElse(was).state()))
                .orElseGet(NotFound::new);
    }

    static Release moved(Release was, ReleaseState state, Release.@Nullable Shown shown, @Nullable Instant dueAt) {
        return new Release(
                was.id(),
                was.provider(),
                was.referral(),
                was.employer(),
                was.item(),
                state,
                was.revision(),
                was.words(),
                was.hash(),
                shown,
                dueAt,
                null,
                was.createdBy(),
                was.version());
    }

    private static Optional<ReleaseResult> problem(String words) {
        if (words.isBlank()) {
            return Optional.of(new Refused("words", "Write what the employer would read, word by word"));
        }
        return words.strip().length() > LONGEST
                ? Optional.of(new Refused("words", "Shorten it to 2,000 characters or fewer"))
                : Optional.empty();
    }

    private Duration draftLasts() {
        return Duration.ofDays(timers().draftPurgeDays().value());
    }

    private Timers timers() {
        return settings.current(CurrentTenant.get()).timers();
    }
}
