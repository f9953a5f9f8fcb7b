package uk.workwell.casework.assessment;

import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.Episodes;
import uk.workwell.team.Colleague;

/** What a complete assessment means for the case. Joins the caller's transaction. */
@Component
class MoveOn {

    private final Episodes episodes;

    MoveOn(Episodes episodes) {
        this.episodes = episodes;
    }

    /** Why it is too early to complete an assessment, or empty. */
    Optional<String> tooEarly(CaseCard card) {
        return card.startedOn() == null
                ? Optional.of(
                        "Log the first appointment first. What you wrote is kept, and can be completed once support"
                                + " has started")
                : Optional.empty();
    }

    /** Support that has just started is assessed; later assessments move nothing. */
    void assessed(Colleague by, CaseCard card) {
        if (card.state() != CaseState.STARTED) return;
        // The case was read in this transaction: anything else than done means that somebody else just changed it.
        if (!(episodes.assess(by, card.id(), card.version()) instanceof CaseResult.Done)) {
            throw new OptimisticLockingFailureException("The case changed meanwhile");
        }
    }
}
