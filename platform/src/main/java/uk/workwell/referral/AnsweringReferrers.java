package uk.workwell.referral;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Timeline timeline;
    private final People people;
    private final ApplicationEventPublisher events;

    AnsweringReferrers(
            Referrals referrals,
            Dialogue dialogue,
            AskingBack asking,
            Timeline timeline,
            People people,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.dialogue = dialogue;
        this.asking = asking;
        this.timeline = timeline;
        this.people = people;
        this.events = events;
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
                .flatMap(card -> dialogue.open(id)
                        .map(open -> new Asked(Initials.of(card.name()), open.forWhomeverIsAsked())));
    }

    /** The referral goes back to the queue. */
    public Answered answer(UUID referrer, ReferralId id, String words) {
        var found = referrals.lock(id).filter(referral -> waits(referrer, referral));
        if (found.isEmpty()) {
            return new Answered.NoLongerOpen();
        }
        var problem = AskingBack.problem(words, "Write your answer. “I don’t know” is one.");
        if (problem.isPresent()) {
            return new Answered.Incomplete(problem.get());
        }
        var referral = found.get();
        var from = referral.state();
        asking.take(referral, words);
        timeline.add(referral, ReferralAction.ANSWER.verb(), from);
        events.publishEvent(new ReferrerAnswered(CurrentTenant.get(), id, referral.person()));
        var decideBy = referral.screenBy();
        if (decideBy == null) throw new IllegalStateException("An answered referral has a target");
        return new Answered.Received(decideBy);
    }

    private boolean waits(UUID referrer, Referral referral) {
        return referral.referrer().filter(referrer::equals).isPresent() && asking.waitsFor(AskedOf.REFERRER, referral);
    }
}
