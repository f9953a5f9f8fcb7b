package uk.workwell.referral;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.referral.AnsweringQuestions.Answered;
import uk.workwell.tenant.TenantEvent;

/** An answer by a link, whoever gives it: the referral goes back to the queue. In the caller's transaction. */
@Component
class TakingAnswers {

    private final AskingBack asking;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    TakingAnswers(AskingBack asking, Timeline timeline, ApplicationEventPublisher events) {
        this.asking = asking;
        this.timeline = timeline;
        this.events = events;
    }

    /**
     * @param waiting the referral, locked, if it waits for an answer of whoever gives it
     * @param event what is told then
     */
    Answered take(Optional<Referral> waiting, String words, Function<Referral, TenantEvent> event) {
        if (waiting.isEmpty()) {
            return new Answered.NoLongerOpen();
        }
        var problem = AskingBack.problem(words, "Write your answer. “I don’t know” is one.");
        if (problem.isPresent()) {
            return new Answered.Incomplete(problem.get());
        }
        var referral = waiting.get();
        var from = referral.state();
        asking.take(referral, words);
        timeline.add(referral, ReferralAction.ANSWER.verb(), from);
        events.publishEvent(event.apply(referral));
        var decideBy = referral.screenBy();
        if (decideBy == null) throw new IllegalStateException("An answered referral has a target");
        return new Answered.Received(decideBy);
    }
}
