package uk.workwell.sharing.release;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.ReleaseEvents.ReleaseChangeRequested;
import uk.workwell.sharing.release.ReleaseEvents.ReleaseRefused;
import uk.workwell.sharing.release.ReleaseEvents.ReleaseReleased;
import uk.workwell.sharing.release.ReleaseResult.ChangedSince;
import uk.workwell.sharing.release.ReleaseResult.Done;
import uk.workwell.sharing.release.ReleaseResult.NotFound;
import uk.workwell.sharing.release.ReleaseResult.Refused;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** The verbs of the person, who alone lets a text cross: in the very words that they were shown, and no others. */
@Service
@Transactional
public class AnsweringReleases {

    private static final int LONGEST = 2_000;

    private final ReleaseTable table;
    private final ReleaseSteps steps;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringReleases(
            ReleaseTable table,
            ReleaseSteps steps,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.steps = steps;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the person's answer, oldest first. */
    @Transactional(readOnly = true)
    public List<Release> waiting(UUID referral) {
        var now = clock.instant();
        return table.of(referral).stream()
                .filter(one -> one.state() == ReleaseState.SHOWN_TO_PERSON && inTime(one, now))
                .toList()
                .reversed();
    }

    /** Joins the caller's transaction, so that the link is used up and the answer kept, both or neither. */
    public ReleaseResult answer(AnswerRelease command) {
        var found = table.find(command.release()).filter(one -> one.referral().equals(command.referral()));
        if (found.isEmpty()) {
            return new NotFound();
        }
        var was = found.get();
        var now = clock.instant();
        var next = was.state().after(action(command.answer()));
        if (next.isEmpty() || !inTime(was, now) || !was.wasShown(command.revision(), command.hash())) {
            return changedSince(was);
        }
        return switch (command.answer()) {
            case Answer.Yes yes -> release(was, yes, now);
            case Answer.No no ->
                moved(
                        was,
                        next.get(),
                        ReleaseAction.REFUSE,
                        null,
                        null,
                        now,
                        new ReleaseRefused(tenant(), was.id(), was.referral()));
            case Answer.Change(var words) ->
                words.isBlank() || words.strip().length() > LONGEST
                        ? new Refused(
                                "change",
                                words.isBlank()
                                        ? "Say what should be different"
                                        : "Shorten it to 2,000 characters or fewer")
                        : moved(
                                was,
                                next.get(),
                                ReleaseAction.ASK_FOR_CHANGE,
                                words,
                                was.dueAt(),
                                now,
                                new ReleaseChangeRequested(tenant(), was.id(), was.referral()));
        };
    }

    /** By the same yes the employer may know of the contact: a text from us says it. */
    private ReleaseResult release(Release was, Answer.Yes yes, Instant now) {
        var done = moved(
                was,
                ReleaseState.RELEASED,
                ReleaseAction.RELEASE,
                null,
                null,
                now,
                new ReleaseReleased(tenant(), was.id(), was.referral(), was.employer(), yes.only()));
        if (!(done instanceof Done)) {
            return done;
        }
        var readers = yes.only().isEmpty() ? Collections.<@Nullable MemberId>singleton(null) : yes.only();
        for (var reader : readers) {
            permissions.give(permission(was, yes, SharedItem.IN_CONTACT, null, reader));
            permissions.give(permission(was, yes, was.item(), was.id(), reader));
        }
        return done;
    }

    private static GivePermission permission(
            Release of, Answer.Yes yes, SharedItem item, @Nullable DocumentId text, @Nullable MemberId reader) {
        return new GivePermission(
                of.provider(), of.referral(), of.employer(), item, yes.question(), yes.expiresOn(), text, reader);
    }

    private ReleaseResult moved(
            Release was,
            ReleaseState state,
            ReleaseAction action,
            @Nullable String words,
            @Nullable Instant dueAt,
            Instant now,
            TenantEvent event) {
        var next = new Release(
                was.id(),
                was.provider(),
                was.referral(),
                was.employer(),
                was.item(),
                state,
                was.revision(),
                was.words(),
                was.hash(),
                was.shown(),
                dueAt,
                state == ReleaseState.RELEASED ? now : null,
                was.createdBy(),
                was.version());
        if (!table.update(next)) {
            return changedSince(was);
        }
        steps.add(next, action, now, words);
        events.publishEvent(event);
        return new Done(next.id(), next.state());
    }

    private ReleaseResult changedSince(Release was) {
        return steps.last(was.id())
                .<ReleaseResult>map(step -> new ChangedSince(
                        step.by(), step.at(), table.find(was.id()).orElse(was).state()))
                .orElseGet(NotFound::new);
    }

    private static ReleaseAction action(Answer answer) {
        return switch (answer) {
            case Answer.Yes yes -> ReleaseAction.RELEASE;
            case Answer.No no -> ReleaseAction.REFUSE;
            case Answer.Change change -> ReleaseAction.ASK_FOR_CHANGE;
        };
    }

    private static boolean inTime(Release one, Instant now) {
        return one.dueAt() != null && now.isBefore(one.dueAt());
    }

    private static TenantId tenant() {
        return CurrentTenant.get();
    }
}
