package uk.workwell.referral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;

/**
 * Deciding on referrals. Everything here is walled by the colleague's provider. Verbs are called with no transaction open:
 * of two who decide at once the second hears who was quicker, and nothing is lost.
 */
@Service
public class Triage {

    private final TriageReading reading;
    private final Deciding deciding;
    private final Accepting accepting;
    private final AskingBack asking;
    private final SealedWords sealed;

    Triage(TriageReading reading, Deciding deciding, Accepting accepting, AskingBack asking, SealedWords sealed) {
        this.reading = reading;
        this.deciding = deciding;
        this.accepting = accepting;
        this.asking = asking;
        this.sealed = sealed;
    }

    /**
     * Part of the queue, what is due first at the top; decided ones newest first.
     *
     * @param offset 0 or more
     * @param limit 1 to 200
     */
    @Transactional(readOnly = true)
    public TriageWindow queue(Colleague colleague, TriageFilter filter, int offset, int limit) {
        return reading.queue(colleague, filter, Math.max(0, offset), Math.clamp(limit, 1, 200));
    }

    /** How many, counted to 1,000 at most. */
    @Transactional(readOnly = true)
    public int count(Colleague colleague, TriageFilter filter) {
        return reading.count(colleague, filter);
    }

    /** This colleague's own questions that were answered, of referrals that wait for a decision; one statement. */
    @Transactional(readOnly = true)
    public List<AnswerGiven> answers(Colleague colleague) {
        return reading.answers(colleague);
    }

    /** The whole referral; empty if it isn't there or isn't the colleague's to see. */
    @Transactional(readOnly = true)
    public Optional<TriageCard> open(Colleague colleague, ReferralId id) {
        return reading.open(colleague, id);
    }

    /** The receipt beside what another version of the settings says. Empty as well where there is no such version. */
    @Transactional(readOnly = true)
    public Optional<Replay> replay(Colleague colleague, ReferralId id, int settingsVersion) {
        return reading.replay(colleague, id, settingsVersion);
    }

    /** Says yes and names the coach. */
    public TriageResult accept(Colleague colleague, ReferralId id, StaffId coach, long version) {
        return accept(colleague, id, coach, "", version);
    }

    /** @param why for not following the suggestion; beyond a coach's limit a lead has to give one */
    public TriageResult accept(Colleague colleague, ReferralId id, StaffId coach, String why, long version) {
        return deciding.decide(colleague, id, version, ReferralAction.ACCEPT, (referral, now) -> {
            var refusal = accepting.refusal(colleague, referral, coach, why);
            if (refusal.isPresent()) {
                return Deciding.no(refusal.get());
            }
            referral.accept(coach, words(id, SealedWords.ALLOCATION_WORDS, why), colleague.id(), now);
            return Deciding.yes(new ReferralAccepted(CurrentTenant.get(), id, referral.person(), coach));
        });
    }

    /** Asks the person one more thing; nothing is decided before they answer or the time has passed. */
    public TriageResult askBack(Colleague colleague, ReferralId id, String question, long version) {
        return askBack(colleague, id, new AskBack(AskedOf.PERSON, AskBack.SOMETHING_ELSE, question), version);
    }

    /** The same of the person, or of the organisation that referred them. */
    public TriageResult askBack(Colleague colleague, ReferralId id, AskBack ask, long version) {
        return deciding.decide(
                colleague,
                id,
                version,
                ReferralAction.ASK_BACK,
                (referral, now) -> asking.ask(referral, ask, colleague.id()));
    }

    /** Writes down an answer that was given by phone or in person. */
    public TriageResult writeAnswer(Colleague colleague, ReferralId id, String answer, long version) {
        return deciding.decide(
                colleague, id, version, ReferralAction.ANSWER, (referral, now) -> asking.heard(referral, answer));
    }

    /** Says no, with words for the person and other places to turn to. */
    public TriageResult decline(
            Colleague colleague, ReferralId id, DeclineCode code, DecisionWords words, long version) {
        return deciding.decide(colleague, id, version, ReferralAction.DECLINE, (referral, now) -> {
            if (!words.complete()) {
                return Deciding.no(DecisionWords.INCOMPLETE);
            }
            if (referral.rulesSay() == null) {
                return Deciding.no("The rules have not been checked yet. Try again in a moment.");
            }
            referral.decline(code, seal(id, words), colleague.id(), now);
            return Deciding.yes(new ReferralDeclined(CurrentTenant.get(), id, referral.person()));
        });
    }

    /** Sends the person to a service that helps better. */
    public TriageResult redirect(Colleague colleague, ReferralId id, DecisionWords words, long version) {
        return deciding.decide(colleague, id, version, ReferralAction.REDIRECT, (referral, now) -> {
            if (!words.complete()) {
                return Deciding.no(DecisionWords.INCOMPLETE);
            }
            referral.redirect(seal(id, words), colleague.id(), now);
            return Deciding.yes(new ReferralRedirected(CurrentTenant.get(), id, referral.person()));
        });
    }

    /** Holds for the duty lead, who alone sees it from now on. */
    public TriageResult hold(Colleague colleague, ReferralId id, long version) {
        return hold(colleague, id, "", version);
    }

    /** @param why for the duty lead, who alone reads it */
    public TriageResult hold(Colleague colleague, ReferralId id, String why, long version) {
        return deciding.decide(colleague, id, version, ReferralAction.RISK_HOLD, (referral, now) -> {
            referral.hold(words(id, SealedWords.HOLD_WORDS, why));
            return Deciding.yes(new ReferralHeld(CurrentTenant.get(), id, referral.person()));
        });
    }

    /** The duty lead gives it back to the queue. */
    public TriageResult release(Colleague colleague, ReferralId id, long version) {
        return deciding.decide(colleague, id, version, ReferralAction.RELEASE, (referral, now) -> {
            referral.release();
            return Deciding.yes(new ReferralReleased(CurrentTenant.get(), id, referral.person()));
        });
    }

    private Sealed seal(ReferralId id, DecisionWords words) {
        return sealed.seal(SealedWords.DECISION_WORDS, id.value(), words);
    }

    private @Nullable Sealed words(ReferralId id, Column place, String words) {
        return words.isBlank() ? null : sealed.seal(place, id.value(), words.strip());
    }
}
