package uk.workwell.agreement.flexible;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.flexible.FlexibleEntries.Saying;
import uk.workwell.agreement.flexible.FlexibleResult.Done;
import uk.workwell.agreement.flexible.FlexibleResult.Refused;
import uk.workwell.agreement.flexible.FlexibleSteps.Seen;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.calendar.Written;

/** The verbs of the person. They alone make a request, agree to more time, and accept something else. */
@Service
@Transactional
public class PersonsFlexible {

    private final FlexibleTable table;
    private final FlexibleVersions versions;
    private final FlexibleWorking working;
    private final FlexibleSteps steps;
    private final HowOften howOften;
    private final BecomesAnAdjustment adjustment;
    private final Permissions permissions;
    private final Clock clock;

    PersonsFlexible(
            FlexibleTable table,
            FlexibleVersions versions,
            FlexibleWorking working,
            FlexibleSteps steps,
            HowOften howOften,
            BecomesAnAdjustment adjustment,
            Permissions permissions,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.working = working;
        this.steps = steps;
        this.howOften = howOften;
        this.adjustment = adjustment;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * What the person had before them when they answered.
     *
     * @param number of the version that they read
     * @param hash of that version
     */
    public record Read(UUID referral, FlexibleId id, long version, int number, String hash) {

        Seen seen() {
            return new Seen(referral, id, version, number, hash);
        }
    }

    /** Everything that is theirs, newest first; what their employer wrote counts as read from now on. */
    public List<FlexibleFile> read(UUID referral) {
        table.updateRead(referral, clock.instant());
        return working.files(table.of(referral));
    }

    /**
     * Makes the request, by signing it: from today the employer's time runs.
     *
     * @param question as the person read it
     * @param only the people who may read it; empty for everybody there whose business it is
     */
    public FlexibleResult make(Read read, String name, String question, Set<MemberId> only) {
        return steps.on(read.seen(), FlexibleAction.MAKE, Party.PERSON, (was, now) -> {
            var today = steps.today();
            var law = steps.lawOf(was);
            var tooOften = howOften.problem(was, today, law);
            if (tooOften != null) return tooOften;
            var from = FlexibleWorking.fromProblem(
                    versions.of(was.id()).getFirst().terms().from(), today);
            if (from != null) {
                return new Refused("on", "The day from which it is to change has passed. Write the request anew");
            }
            var made = steps.made(
                    Next.after(was, FlexibleAction.MAKE).made(today, law.lastDay(today)),
                    FlexibleAction.MAKE,
                    Party.PERSON,
                    Saying.signed(name));
            if (made instanceof Done) {
                var readers = only.isEmpty() ? Collections.<@Nullable MemberId>singleton(null) : only;
                for (var reader : readers) {
                    permissions.give(permission(was, SharedItem.IN_CONTACT, question, reader));
                    permissions.give(permission(was, SharedItem.ADJUSTMENTS, question, reader));
                }
                steps.tellTheEmployer(was);
            }
            return made;
        });
    }

    private static GivePermission permission(
            FlexibleRequest of, SharedItem item, String question, @Nullable MemberId reader) {
        return new GivePermission(
                of.provider(),
                of.referral(),
                of.employer(),
                item,
                question,
                null,
                item.isWritten() ? new DocumentId(of.id().value()) : null,
                reader);
    }

    public FlexibleResult discard(Read read) {
        return simply(read, FlexibleAction.DISCARD, null);
    }

    /** It still counts as one of the requests that the law allows. */
    public FlexibleResult withdraw(Read read) {
        return simply(read, FlexibleAction.WITHDRAW, null);
    }

    /** Accepts what the employer offers instead, and signs it. */
    public FlexibleResult accept(Read read, String name) {
        return steps.on(read.seen(), FlexibleAction.ACCEPT, Party.PERSON, (was, now) -> {
            var made = steps.made(
                    Next.after(was, FlexibleAction.ACCEPT).longerUntil(null),
                    FlexibleAction.ACCEPT,
                    Party.PERSON,
                    Saying.signed(name));
            if (made instanceof Done) adjustment.take(was.id());
            return made;
        });
    }

    /** What was asked for is on the table again. */
    public FlexibleResult turnDown(Read read, @Nullable String words) {
        return steps.on(
                read.seen(),
                FlexibleAction.TURN_DOWN,
                Party.PERSON,
                (was, now) -> steps.made(
                        Next.after(was, FlexibleAction.TURN_DOWN).number(1).offeredIn(null),
                        FlexibleAction.TURN_DOWN,
                        Party.PERSON,
                        Saying.words(words)));
    }

    /** The date moves, because both want it. */
    public FlexibleResult allowLonger(Read read) {
        return steps.on(read.seen(), FlexibleAction.ALLOW_LONGER, Party.PERSON, (was, now) -> {
            var until = was.longerUntil();
            return until == null
                    ? new Refused("on", "Your employer has not asked for more time")
                    : steps.made(
                            Next.after(was, FlexibleAction.ALLOW_LONGER).decideBy(until),
                            FlexibleAction.ALLOW_LONGER,
                            Party.PERSON,
                            Saying.on(until, null));
        });
    }

    public FlexibleResult denyLonger(Read read, @Nullable String words) {
        return steps.on(
                read.seen(),
                FlexibleAction.DENY_LONGER,
                Party.PERSON,
                (was, now) -> was.longerUntil() == null
                        ? new Refused("on", "Your employer has not asked for more time")
                        : steps.made(
                                Next.after(was, FlexibleAction.DENY_LONGER).longerUntil(null),
                                FlexibleAction.DENY_LONGER,
                                Party.PERSON,
                                Saying.words(words)));
    }

    /** Why they did not come: a meeting missed for a reason counts as none. */
    public FlexibleResult giveReason(Read read, String words) {
        return steps.on(read.seen(), FlexibleAction.GIVE_REASON, Party.PERSON, (was, now) -> {
            if (was.missed() == 0) return new Refused("on", "No meeting was missed");
            var problem = FlexibleSteps.problem("say", words, "Write why you could not come");
            return problem != null
                    ? problem
                    : steps.made(
                            Next.after(was, FlexibleAction.GIVE_REASON).missed(0),
                            FlexibleAction.GIVE_REASON,
                            Party.PERSON,
                            Saying.words(words));
        });
    }

    /** While the period lasts; the employer's answer to it belongs to the same period. */
    public FlexibleResult appeal(Read read, String words) {
        return steps.on(read.seen(), FlexibleAction.APPEAL, Party.PERSON, (was, now) -> {
            if (!was.isInsideThePeriod(steps.today())) {
                var by = was.decideBy();
                return new Refused(
                        "on",
                        "The time for it was over on " + (by == null ? "its last day" : Written.longDay(by))
                                + ". It can go on only where you both agree to more time");
            }
            var problem = FlexibleSteps.problem("say", words, "Write why you ask your employer to decide again");
            return problem != null
                    ? problem
                    : steps.made(
                            Next.after(was, FlexibleAction.APPEAL).missed(0),
                            FlexibleAction.APPEAL,
                            Party.PERSON,
                            Saying.words(words));
        });
    }

    public FlexibleResult say(Read read, String words) {
        var problem = FlexibleSteps.problem("say", words, "Write what you want to say");
        return problem != null ? problem : simply(read, FlexibleAction.SAY, words);
    }

    /** No answer came in time: it ends as that, and not as taken back. */
    public FlexibleResult closeUnanswered(Read read) {
        return steps.on(
                read.seen(),
                FlexibleAction.CLOSE_UNANSWERED,
                Party.PERSON,
                (was, now) -> was.isLate(steps.today())
                        ? steps.made(
                                Next.after(was, FlexibleAction.CLOSE_UNANSWERED).longerUntil(null),
                                FlexibleAction.CLOSE_UNANSWERED,
                                Party.PERSON,
                                Saying.NOTHING)
                        : new Refused("on", "Your employer still has time to answer"));
    }

    private FlexibleResult simply(Read read, FlexibleAction action, @Nullable String words) {
        return steps.on(
                read.seen(),
                action,
                Party.PERSON,
                (was, now) -> steps.made(Next.after(was, action), action, Party.PERSON, Saying.words(words)));
    }
}
