package uk.workwell.referral;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.person.People;
import uk.workwell.referral.AnsweringQuestions.Answered;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.tenant.CurrentTenant;

/** What an organisation does with a question about somebody whom it referred, after its code. Others' referrals are not there. */
@Service
@Transactional
public class AnsweringReferrers {

    private final Referrals referrals;
    private final Dialogue dialogue;
    private final AskingBack asking;
    private final TakingAnswers answers;
    private final People people;

    AnsweringReferrers(
            Referrals referrals, Dialogue dialogue, AskingBack asking, TakingAnswers answers, People people) {
        this.referrals = referrals;
        this.dialogue = dialogue;
        this.asking = asking;
        this.answers = answers;
        this.people = people;
    }

    /** A question, and whom it is about. */
    public record Asked(String initials, Exchange exchange) {}

    /** The question to this referrer, while it waits for its answer. */
    @Transactional(readOnly = true)
    public Optional<Asked> open(UUID referrer, ReferralId id) {
        return referrals
                .findById(id)
                .filter(referral -> waits(referrer, referral))
                .flatMap(referral -> people.find(referral.person()))
                .flatMap(card ->
                        dialogue.open(id).map(open -> new Asked(Initials.of(card.name()), open.forWhomeverIsAsked())));
    }

    /** The referral goes back to the queue. */
    public Answered answer(UUID referrer, ReferralId id, String words) {
        return answers.take(
                referrals.lock(id).filter(referral -> waits(referrer, referral)),
                words,
                referral -> new ReferrerAnswered(CurrentTenant.get(), id, referral.person()));
    }

    private boolean waits(UUID referrer, Referral referral) {
        return referral.referrer().filter(referrer::equals).isPresent() && asking.waitsFor(AskedOf.REFERRER, referral);
    }
}
