package uk.workwell.agreement.flexible;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.Terms;
import uk.workwell.agreement.flexible.FlexibleEntries.Saying;
import uk.workwell.agreement.flexible.FlexibleResult.Done;
import uk.workwell.agreement.flexible.FlexibleResult.Refused;
import uk.workwell.agreement.flexible.FlexibleSteps.Seen;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.calendar.Written;

/**
 * The verbs of an employer. Whoever calls has asked the policy whether this member may read it at this moment; nothing here looks
 * at permissions again.
 */
@Service
@Transactional
public class EmployersFlexible {

    private final FlexibleTable table;
    private final FlexibleVersions versions;
    private final FlexibleSteps steps;
    private final BecomesAnAdjustment adjustment;

    EmployersFlexible(
            FlexibleTable table, FlexibleVersions versions, FlexibleSteps steps, BecomesAnAdjustment adjustment) {
        this.table = table;
        this.versions = versions;
        this.steps = steps;
        this.adjustment = adjustment;
    }

    /**
     * What the employer had before it.
     *
     * @param number of the version that it answers to
     * @param by the name under the answer
     */
    public record Read(UUID referral, FlexibleId id, long version, int number, String hash, String by) {

        Seen seen() {
            return new Seen(referral, id, version, number, hash);
        }

        @Override
        public String toString() {
            return "Read[" + id + "]";
        }
    }

    /**
     * Why not, in the law's grounds and in words.
     *
     * @param reasonable why it is reasonable to refuse: asked for where the law of the request's day wants it
     */
    public record Refusal(Collection<Ground> grounds, String words, String reasonable) {

        @Override
        public String toString() {
            return "Refusal" + grounds;
        }
    }

    /** What was made to this employer in these referrals: for the policy, which decides who may read it and whether now. */
    @Transactional(readOnly = true)
    public List<FlexibleRequest> of(EmployerId employer, Collection<UUID> referrals) {
        return table.of(employer, referrals);
    }

    /** When it was talked about with the person: before that, nobody may be refused. */
    public FlexibleResult consult(Read read, @Nullable LocalDate on, String words) {
        return steps.on(read.seen(), FlexibleAction.CONSULT, Party.EMPLOYER, (was, now) -> {
            var problem = dayProblem(was, on, "Enter the day on which you talked about it");
            if (on == null || problem != null) return Objects.requireNonNull(problem);
            var unsaid =
                    FlexibleSteps.problem("say", words, "Write what you talked about, also what else was looked at");
            return unsaid != null
                    ? unsaid
                    : steps.made(
                            Next.after(was, FlexibleAction.CONSULT).consulted(on),
                            FlexibleAction.CONSULT,
                            Party.EMPLOYER,
                            Saying.on(on, words));
        });
    }

    /** In full, as the person signed it. */
    public FlexibleResult agree(Read read) {
        return steps.on(read.seen(), FlexibleAction.AGREE, Party.EMPLOYER, (was, now) -> {
            var made = steps.made(
                    Next.after(was, FlexibleAction.AGREE).longerUntil(null),
                    FlexibleAction.AGREE,
                    Party.EMPLOYER,
                    Saying.signed(read.by()));
            if (made instanceof Done) adjustment.take(was.id());
            return made;
        });
    }

    /** Something else, which only the person can accept. Their own request stands until then. */
    public FlexibleResult offer(Read read, String words, @Nullable LocalDate from, @Nullable LocalDate until) {
        return steps.on(read.seen(), FlexibleAction.OFFER, Party.EMPLOYER, (was, now) -> {
            var problem = FlexibleSteps.problem("offer", words, "Write what you offer");
            if (problem != null) return problem;
            var day = FlexibleWorking.fromProblem(from, steps.today());
            if (from == null || day != null) return Objects.requireNonNull(day);
            if (until != null && until.isBefore(from)) {
                return new Refused("until", "Choose a day after the first one, or leave it empty");
            }
            int number = 1 + versions.of(was.id()).getLast().number();
            var terms = new Terms(was.code(), words.strip(), from, until, false, null, null, null);
            versions.write(was, number, Party.EMPLOYER, terms, now);
            return steps.made(
                    Next.after(was, FlexibleAction.OFFER).number(number).offeredIn(was.state()),
                    FlexibleAction.OFFER,
                    Party.EMPLOYER,
                    Saying.signed(read.by()));
        });
    }

    /** Before the person answered it. */
    public FlexibleResult takeBack(Read read) {
        return steps.on(
                read.seen(),
                FlexibleAction.TAKE_BACK,
                Party.EMPLOYER,
                (was, now) -> steps.made(
                        Next.after(was, FlexibleAction.TAKE_BACK).number(1).offeredIn(null),
                        FlexibleAction.TAKE_BACK,
                        Party.EMPLOYER,
                        Saying.NOTHING));
    }

    /** On the law's grounds only, with words, and after it was talked about. */
    public FlexibleResult refuse(Read read, Refusal refusal) {
        return steps.on(read.seen(), FlexibleAction.REFUSE, Party.EMPLOYER, (was, now) -> {
            var law = steps.lawOf(was);
            if (law.consultFirst() && was.consultedOn() == null) {
                return new Refused("consult", "Write down first when you talked about it with them");
            }
            if (refusal.grounds().isEmpty()) return new Refused("grounds", "Choose at least one of the law’s grounds");
            if (!law.grounds().containsAll(refusal.grounds())) {
                return new Refused("grounds", "Choose from the grounds that the law knew on the day of the request");
            }
            var problem = FlexibleSteps.problem("why", refusal.words(), "Explain how the ground applies here");
            if (problem != null) return problem;
            var words = refusal.words().strip();
            if (law.explained()) {
                var more = FlexibleSteps.problem(
                        "reasonable", refusal.reasonable(), "Explain why it is reasonable to refuse for this");
                if (more != null) return more;
                words += "\n\nWhy this is reasonable: " + refusal.reasonable().strip();
            }
            return steps.made(
                    Next.after(was, FlexibleAction.REFUSE),
                    FlexibleAction.REFUSE,
                    Party.EMPLOYER,
                    new Saying(refusal.grounds().stream().distinct().sorted().toList(), null, words, null));
        });
    }

    /** Asks for more time. The date stays as it is unless the person agrees. */
    public FlexibleResult askLonger(Read read, @Nullable LocalDate until, String words) {
        return steps.on(read.seen(), FlexibleAction.ASK_LONGER, Party.EMPLOYER, (was, now) -> {
            var by = was.decideBy();
            if (until == null) return new Refused("longer", "Enter until which day, like 7 12 2026");
            if (by == null || !until.isAfter(by) || until.isBefore(steps.today())) {
                return new Refused(
                        "longer", "Choose a day after " + (by == null ? "the last one" : Written.longDay(by)));
            }
            var last = by.plusMonths(steps.lawOf(was).longerAfterwardsMonths());
            if (steps.today().isAfter(last)) {
                return new Refused("longer", "More time could be agreed until " + Written.longDay(last));
            }
            var problem = FlexibleSteps.problem("say", words, "Write why you need more time");
            return problem != null
                    ? problem
                    : steps.made(
                            Next.after(was, FlexibleAction.ASK_LONGER).longerUntil(until),
                            FlexibleAction.ASK_LONGER,
                            Party.EMPLOYER,
                            Saying.on(until, words));
        });
    }

    /** A meeting about it that the person did not come to. They can say why. */
    public FlexibleResult missMeeting(Read read, @Nullable LocalDate on, String words) {
        return steps.on(read.seen(), FlexibleAction.MISS_MEETING, Party.EMPLOYER, (was, now) -> {
            var problem = dayProblem(was, on, "Enter the day of the meeting");
            if (on == null || problem != null) return Objects.requireNonNull(problem);
            var more = FlexibleSteps.problem("say", words, "Write how and when you had invited them");
            return more != null
                    ? more
                    : steps.made(
                            Next.after(was, FlexibleAction.MISS_MEETING).missed(was.missed() + 1),
                            FlexibleAction.MISS_MEETING,
                            Party.EMPLOYER,
                            Saying.on(on, words));
        });
    }

    /** Only where the law says so: the first meeting and the next were missed without a reason. */
    public FlexibleResult treatAsWithdrawn(Read read, String words) {
        return steps.on(read.seen(), FlexibleAction.TREAT_AS_WITHDRAWN, Party.EMPLOYER, (was, now) -> {
            int missed = steps.lawOf(was).missedMeetings();
            if (was.missed() < missed) {
                return new Refused(
                        "say",
                        "A request counts as taken back only after %d meetings in a row that they missed without a reason"
                                .formatted(missed));
            }
            var problem = FlexibleSteps.problem("say", words, "Tell them why you treat it as taken back");
            return problem != null
                    ? problem
                    : steps.made(
                            Next.after(was, FlexibleAction.TREAT_AS_WITHDRAWN).longerUntil(null),
                            FlexibleAction.TREAT_AS_WITHDRAWN,
                            Party.EMPLOYER,
                            Saying.words(words));
        });
    }

    public FlexibleResult say(Read read, String words) {
        return steps.on(read.seen(), FlexibleAction.SAY, Party.EMPLOYER, (was, now) -> {
            var problem = FlexibleSteps.problem("say", words, "Write what you want to say");
            return problem != null
                    ? problem
                    : steps.made(
                            Next.after(was, FlexibleAction.SAY),
                            FlexibleAction.SAY,
                            Party.EMPLOYER,
                            Saying.words(words));
        });
    }

    private @Nullable Refused dayProblem(FlexibleRequest was, @Nullable LocalDate on, String ask) {
        if (on == null) return new Refused("day", ask + ", like 7 12 2026");
        if (on.isAfter(steps.today())) return new Refused("day", "Choose today or an earlier day");
        var made = was.madeOn();
        return made != null && on.isBefore(made)
                ? new Refused(
                        "day", "The request was made on " + Written.longDay(made) + ": choose that day or a later one")
                : null;
    }
}
