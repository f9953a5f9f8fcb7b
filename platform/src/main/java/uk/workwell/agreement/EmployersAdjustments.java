package uk.workwell.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.AdjustmentResult.Refused;
import uk.workwell.agreement.EmployersAnswer.Practical;
import uk.workwell.agreement.Moves.Seen;
import uk.workwell.tenant.EmployerId;

/**
 * The verbs of an employer. Whoever calls has asked the policy whether this member may read it at this moment; nothing here looks
 * at permissions again.
 */
@Service
@Transactional
public class EmployersAdjustments {

    private final AdjustmentTable table;
    private final VersionTable versions;
    private final Moves moves;
    private final Dues dues;

    EmployersAdjustments(AdjustmentTable table, VersionTable versions, Moves moves, Dues dues) {
        this.table = table;
        this.versions = versions;
        this.moves = moves;
        this.dues = dues;
    }

    /**
     * What the employer had before it.
     *
     * @param number of the version that it answers to
     * @param by the name under the answer
     * @param byLink whether they came without an account: by link, code confirmed
     */
    public record Read(
            UUID referral, AdjustmentId id, long version, int number, String hash, String by, boolean byLink) {

        public Read(UUID referral, AdjustmentId id, long version, int number, String hash, String by) {
            this(referral, id, version, number, hash, by, false);
        }

        Seen seen() {
            return new Seen(referral, id, version, number, hash);
        }

        @Override
        public String toString() {
            return "Read[" + id + "]";
        }
    }

    /** What ever reached this employer of these referrals: for the policy, which decides who may read it and whether now. */
    @Transactional(readOnly = true)
    public List<Adjustment> of(EmployerId employer, Collection<UUID> referrals) {
        return table.of(employer, referrals);
    }

    public AdjustmentResult answer(Read read, EmployersAnswer answer) {
        return switch (answer) {
            case EmployersAnswer.Acknowledge(var words) ->
                moves.on(
                        read.seen(),
                        AdjustmentAction.ACKNOWLEDGE,
                        Party.EMPLOYER,
                        (was, now) ->
                                moves.made(considering(was), AdjustmentAction.ACKNOWLEDGE, Party.EMPLOYER, words));
            case EmployersAnswer.AskMore(var words) ->
                moves.on(read.seen(), AdjustmentAction.ASK_MORE, Party.EMPLOYER, (was, now) -> {
                    var problem = Moves.problem("say", words, "Write what else you need to know");
                    return problem != null
                            ? problem
                            : moves.made(considering(was), AdjustmentAction.ASK_MORE, Party.EMPLOYER, words);
                });
            case EmployersAnswer.Yes yes ->
                moves.on(read.seen(), AdjustmentAction.AGREE, Party.EMPLOYER, (was, now) -> agree(read, was, yes, now));
            case EmployersAnswer.Partly partly ->
                moves.on(
                        read.seen(),
                        AdjustmentAction.OFFER,
                        Party.EMPLOYER,
                        (was, now) -> offer(read, was, partly, now));
            case EmployersAnswer.Trial trial ->
                moves.on(
                        read.seen(),
                        AdjustmentAction.OFFER_TRIAL,
                        Party.EMPLOYER,
                        (was, now) -> trial(read, was, trial, now));
            case EmployersAnswer.No no ->
                moves.on(read.seen(), AdjustmentAction.DECLINE, Party.EMPLOYER, (was, now) -> decline(was, no));
        };
    }

    private Next considering(Adjustment was) {
        return new Next(was, AdjustmentState.UNDER_REVIEW).due(dues.decision(was.simple(), was.permittedAt()));
    }

    private AdjustmentResult agree(Read read, Adjustment was, EmployersAnswer.Yes yes, Instant now) {
        var problem = problem(yes.practical());
        if (problem != null) return problem;
        return offered(
                read,
                was,
                AdjustmentAction.AGREE,
                terms(was, asked(was), yes.practical(), null, false),
                null,
                null,
                now);
    }

    private AdjustmentResult offer(Read read, Adjustment was, EmployersAnswer.Partly partly, Instant now) {
        var words = Moves.problem("offer", partly.offer(), "Write what you offer");
        if (words != null) return words;
        if (partly.why() == null) return new Refused("why", "Choose why not exactly as asked");
        var problem = problem(partly.practical());
        if (problem != null) return problem;
        var terms = terms(was, partly.offer().strip(), partly.practical(), null, false);
        return offered(read, was, AdjustmentAction.OFFER, terms, partly.why(), null, now);
    }

    private AdjustmentResult trial(Read read, Adjustment was, EmployersAnswer.Trial trial, Instant now) {
        var problem = problem(trial.practical());
        if (problem != null) return problem;
        var length = dues.trialProblem(trial.practical().from(), trial.until());
        if (length != null) return new Refused("until", length);
        var offer = trial.offer();
        var words = offer == null || offer.isBlank() ? asked(was) : offer.strip();
        if (words.length() > Moves.LONGEST) return new Refused("offer", "Shorten it to 2,000 characters or fewer");
        return offered(
                read,
                was,
                AdjustmentAction.OFFER_TRIAL,
                terms(was, words, trial.practical(), trial.until(), true),
                null,
                null,
                now);
    }

    private AdjustmentResult decline(Adjustment was, EmployersAnswer.No no) {
        if (no.why() == null) return new Refused("why", "Choose the reason");
        var problem = Moves.problem("offer", no.words(), "Explain the reason in a sentence or two");
        if (problem != null) return problem;
        var alternative = no.alternative() == null ? "" : no.alternative().strip();
        boolean otherwise = !alternative.isEmpty();
        var words = otherwise ? no.words().strip() + "\n\nInstead: " + alternative : no.words();
        if (words.length() > Moves.LONGEST) return new Refused("offer", "Shorten it to 2,000 characters or fewer");
        return moves.made(
                new Next(was, AdjustmentState.DECLINED)
                        .declined(no.why(), otherwise)
                        .due(null),
                AdjustmentAction.DECLINE,
                Party.EMPLOYER,
                no.why().name(),
                words);
    }

    /** A new version with the employer's name under it; the person's is awaited. */
    private AdjustmentResult offered(
            Read read,
            Adjustment was,
            AdjustmentAction action,
            Terms terms,
            @Nullable DeclineReason why,
            @Nullable String words,
            Instant now) {
        var number = 1 + versions.of(was.id()).getLast().number();
        var state = was.state().after(action).orElseThrow();
        var hash = versions.write(was, number, Party.EMPLOYER, terms, now);
        versions.sign(was, number, hash, Signer.employer(read.by(), read.byLink()), now);
        return moves.made(
                new Next(was, state)
                        .number(number)
                        .declined(null, false)
                        .due(state == AdjustmentState.COUNTER_PROPOSED ? dues.answerToAnOffer() : null),
                action,
                Party.EMPLOYER,
                why == null ? null : why.name(),
                words);
    }

    /** A change to what is in place, which only the person can accept. */
    public AdjustmentResult vary(Read read, String offer, Practical practical) {
        return moves.on(read.seen(), AdjustmentAction.VARY, Party.EMPLOYER, (was, now) -> {
            var words = Moves.problem("offer", offer, "Write what you offer");
            if (words != null) return words;
            var problem = problem(practical);
            if (problem != null) return problem;
            return offered(
                    read,
                    was,
                    AdjustmentAction.VARY,
                    terms(was, offer.strip(), practical, null, false),
                    null,
                    null,
                    now);
        });
    }

    public AdjustmentResult putInPlace(Read read) {
        return moves.on(read.seen(), AdjustmentAction.PUT_IN_PLACE, Party.EMPLOYER, (was, now) -> {
            if (was.signedNumber() == null || was.signedNumber() != was.number()) {
                return new Refused("on", "Both sides sign first");
            }
            return moves.made(
                    new Next(was, AdjustmentState.IN_PLACE).due(dues.review(dues.today())),
                    AdjustmentAction.PUT_IN_PLACE,
                    Party.EMPLOYER,
                    null);
        });
    }

    public AdjustmentResult say(Read read, String words) {
        return moves.on(read.seen(), AdjustmentAction.SAY, Party.EMPLOYER, (was, now) -> {
            var problem = Moves.problem("say", words, "Write what you want to say");
            return problem != null
                    ? problem
                    : moves.made(new Next(was, was.state()), AdjustmentAction.SAY, Party.EMPLOYER, words);
        });
    }

    public AdjustmentResult end(Read read, String why) {
        return moves.on(read.seen(), AdjustmentAction.END, Party.EMPLOYER, (was, now) -> {
            var problem = Moves.problem("say", why, "Say why it ends");
            return problem != null
                    ? problem
                    : moves.made(
                            new Next(was, AdjustmentState.ENDED).due(null), AdjustmentAction.END, Party.EMPLOYER, why);
        });
    }

    /** What the person asked for last. */
    private String asked(Adjustment was) {
        return versions.of(was.id()).stream()
                .filter(one -> one.by() != Party.EMPLOYER || (was.askedBy() == Party.EMPLOYER && one.number() == 1))
                .toList()
                .getLast()
                .terms()
                .words();
    }

    private static Terms terms(
            Adjustment was, String words, Practical practical, @Nullable LocalDate until, boolean trial) {
        return new Terms(
                was.code(),
                words,
                practical.from(),
                until,
                trial,
                practical.cost(),
                practical.payer(),
                practical.owner());
    }

    private @Nullable Refused problem(Practical practical) {
        if (practical.from() == null) return new Refused("from", "Enter from which day, like 7 12 2026");
        if (practical.from().isBefore(dues.today())) return new Refused("from", "Choose today or a later day");
        if (practical.cost() == null) return new Refused("cost", "Choose what it costs, roughly");
        if (practical.payer() == null) return new Refused("payer", "Choose who pays");
        var owner = practical.owner();
        return owner == null || owner.isBlank() ? new Refused("owner", "Choose who sees to it") : null;
    }
}
