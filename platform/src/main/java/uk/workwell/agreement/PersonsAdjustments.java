package uk.workwell.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.AdjustmentResult.Done;
import uk.workwell.agreement.AdjustmentResult.Refused;
import uk.workwell.agreement.Moves.Seen;
import uk.workwell.agreement.signing.Agreement;
import uk.workwell.agreement.signing.SignedAgreements;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;

/** The verbs of the person. They alone send something to their employer, and they alone accept what it offers instead. */
@Service
@Transactional
public class PersonsAdjustments {

    private final AdjustmentTable table;
    private final VersionTable versions;
    private final Adjustments adjustments;
    private final Moves moves;
    private final SignedAgreements agreements;
    private final Dues dues;
    private final Permissions permissions;
    private final Clock clock;

    PersonsAdjustments(
            AdjustmentTable table,
            VersionTable versions,
            Adjustments adjustments,
            Moves moves,
            SignedAgreements agreements,
            Dues dues,
            Permissions permissions,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.adjustments = adjustments;
        this.moves = moves;
        this.agreements = agreements;
        this.dues = dues;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * What the person had before them when they answered.
     *
     * @param number of the version that they read
     * @param hash of that version
     */
    public record Read(UUID referral, AdjustmentId id, long version, int number, String hash) {

        Seen seen() {
            return new Seen(referral, id, version, number, hash);
        }
    }

    /** Everything that is theirs, newest first; what their employer wrote counts as read from now on. */
    public List<AdjustmentFile> read(UUID referral) {
        table.updateRead(referral, clock.instant());
        return adjustments.files(table.of(referral));
    }

    /**
     * The employer may read it, in exactly these words.
     *
     * @param question as the person read it
     * @param expiresOn the first day on which it is no longer shown; null: until 28 days after the support
     * @param only the people who may read it; empty for everybody there whose business it is
     */
    public AdjustmentResult permit(Read read, String question, @Nullable LocalDate expiresOn, Set<MemberId> only) {
        return moves.on(read.seen(), AdjustmentAction.PERMIT, Party.PERSON, (was, now) -> {
            var next =
                    new Next(was, AdjustmentState.PERMISSION_OK).permitted(now).due(dues.acknowledgement());
            var made = moves.made(next, AdjustmentAction.PERMIT, Party.PERSON, null);
            if (made instanceof Done) {
                var readers = only.isEmpty() ? Collections.<@Nullable MemberId>singleton(null) : only;
                for (var reader : readers) {
                    permissions.give(permission(was, SharedItem.IN_CONTACT, question, expiresOn, reader));
                    permissions.give(permission(was, SharedItem.ADJUSTMENTS, question, expiresOn, reader));
                }
                moves.tellTheEmployer(was);
            }
            return made;
        });
    }

    private static GivePermission permission(
            Adjustment of, SharedItem item, String question, @Nullable LocalDate expiresOn, @Nullable MemberId reader) {
        return new GivePermission(
                of.provider(),
                of.referral(),
                of.employer(),
                item,
                question,
                expiresOn,
                item.isWritten() ? new DocumentId(of.id().value()) : null,
                reader);
    }

    public AdjustmentResult refuse(Read read) {
        return moves.on(
                read.seen(),
                AdjustmentAction.REFUSE,
                Party.PERSON,
                (was, now) -> moves.made(
                        new Next(was, AdjustmentState.WITHDRAWN).due(null),
                        AdjustmentAction.REFUSE,
                        Party.PERSON,
                        null));
    }

    public AdjustmentResult withdraw(Read read) {
        return moves.on(
                read.seen(),
                AdjustmentAction.WITHDRAW,
                Party.PERSON,
                (was, now) -> moves.made(
                        new Next(was, AdjustmentState.WITHDRAWN).due(null),
                        AdjustmentAction.WITHDRAW,
                        Party.PERSON,
                        null));
    }

    /** Accepts what the employer offers, and signs it: a trial begins, anything else is agreed. */
    public AdjustmentResult accept(Read read, String name) {
        var offer = adjustments.file(read.referral(), read.id()).map(file -> file.current()
                .terms());
        var until = offer.filter(Terms::trial).map(Terms::until).orElse(null);
        var from = offer.map(Terms::from).orElse(null);
        boolean trial = until != null;
        var action = trial ? AdjustmentAction.ACCEPT_TRIAL : AdjustmentAction.ACCEPT;
        return signing(
                read, name, action, trial ? AdjustmentState.TRIAL : AdjustmentState.AGREED, trial ? until : from);
    }

    /** Signs what the employer said yes to. */
    public AdjustmentResult sign(Read read, String name) {
        var from = adjustments
                .file(read.referral(), read.id())
                .map(file -> file.current().terms().from())
                .orElse(null);
        return signing(read, name, AdjustmentAction.SIGN, AdjustmentState.AGREED, from);
    }

    private AdjustmentResult signing(
            Read read, String name, AdjustmentAction action, AdjustmentState state, @Nullable LocalDate due) {
        return moves.on(read.seen(), action, Party.PERSON, (was, now) -> {
            if (was.signedNumber() != null && was.signedNumber() == was.number()) {
                return new Refused("on", "You have signed this version already");
            }
            versions.sign(was, read.number(), read.hash(), Signer.person(name), now);
            keep(was, read.number());
            return moves.made(new Next(was, state).signed().due(due), action, Party.PERSON, null);
        });
    }

    /** The person signs last: from now on there is a file of it that can be checked. */
    private void keep(Adjustment was, int number) {
        versions.of(was.id()).stream()
                .filter(one -> one.number() == number && one.isSignedByBoth())
                .findFirst()
                .ifPresent(one -> agreements.keep(new Agreement(
                        was.provider(),
                        Agreement.Kind.ADJUSTMENT,
                        was.id().value(),
                        number,
                        CanonicalTerms.fields(was.id(), number, one.terms()),
                        one.signatures().stream()
                                .map(AdjustmentVersion.Signature::signedBy)
                                .toList())));
    }

    /** Says no to an offer. What was signed before goes on; else the employer is asked again. */
    public AdjustmentResult turnDown(Read read, @Nullable String words) {
        return moves.on(read.seen(), AdjustmentAction.TURN_DOWN, Party.PERSON, (was, now) -> {
            var state = was.state().after(AdjustmentAction.TURN_DOWN).orElseThrow();
            var next = new Next(was, state);
            var signed = was.signedNumber();
            if (state == AdjustmentState.IN_PLACE && signed != null) {
                next.number(signed).due(dues.review(null));
            } else {
                next.due(dues.decisionAnew(was.simple()));
            }
            return moves.made(next, AdjustmentAction.TURN_DOWN, Party.PERSON, words);
        });
    }

    /** "Did it work?" Yes. */
    public AdjustmentResult confirm(Read read, @Nullable String words) {
        return moves.on(read.seen(), AdjustmentAction.CONFIRM, Party.PERSON, (was, now) -> {
            var from = adjustments
                    .file(read.referral(), read.id())
                    .map(file -> file.current().terms().from())
                    .orElse(null);
            return moves.made(
                    new Next(was, AdjustmentState.CONFIRMED).reviewed().due(dues.review(from)),
                    AdjustmentAction.CONFIRM,
                    Party.PERSON,
                    words);
        });
    }

    /** "Did it work?" Not quite: the employer answers anew. */
    public AdjustmentResult askForChange(Read read, String words) {
        return moves.on(read.seen(), AdjustmentAction.ASK_FOR_CHANGE, Party.PERSON, (was, now) -> {
            var problem = Moves.problem("say", words, "Say what should be different");
            return problem != null
                    ? problem
                    : moves.made(
                            new Next(was, AdjustmentState.UNDER_REVIEW).due(dues.decisionAnew(was.simple())),
                            AdjustmentAction.ASK_FOR_CHANGE,
                            Party.PERSON,
                            words);
        });
    }

    public AdjustmentResult say(Read read, String words) {
        return moves.on(read.seen(), AdjustmentAction.SAY, Party.PERSON, (was, now) -> {
            var problem = Moves.problem("say", words, "Write what you want to say");
            return problem != null
                    ? problem
                    : moves.made(new Next(was, was.state()), AdjustmentAction.SAY, Party.PERSON, words);
        });
    }

    public AdjustmentResult escalate(Read read, @Nullable String words) {
        return moves.on(
                read.seen(),
                AdjustmentAction.ESCALATE,
                Party.PERSON,
                (was, now) -> adjustments.escalated(was, Party.PERSON, words));
    }

    public AdjustmentResult end(Read read, String why) {
        return moves.on(read.seen(), AdjustmentAction.END, Party.PERSON, (was, now) -> {
            var problem = Moves.problem("say", why, "Say why it ends");
            return problem != null
                    ? problem
                    : moves.made(
                            new Next(was, AdjustmentState.ENDED).due(null), AdjustmentAction.END, Party.PERSON, why);
        });
    }
}
