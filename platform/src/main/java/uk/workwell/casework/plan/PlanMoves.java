package uk.workwell.casework.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.Episodes;
import uk.workwell.team.Colleague;

/** What an agreed plan, and the first thing done, mean for the case. Joins the caller's transaction. */
@Component
class PlanMoves {

    private final Episodes episodes;

    PlanMoves(Episodes episodes) {
        this.episodes = episodes;
    }

    /** Why a plan cannot be agreed to in this state, or empty. */
    Optional<String> tooEarly(CaseCard card) {
        return switch (card.state()) {
            case OPENED, CONTACTING, BOOKED ->
                Optional.of("Log the first appointment first: a plan is agreed once support has started");
            case STARTED -> Optional.of("Complete the assessment first: the plan builds on it");
            case ASSESSED, PLAN_AGREED, ACTIVE, PAUSED -> Optional.empty();
            case EXIT_DUE, CLOSED, FOLLOW_UP, ARCHIVED, DECLINED, UNABLE_TO_CONTACT ->
                Optional.of("Support is ending or has ended: its plan stays as it is");
        };
    }

    void agreed(Colleague by, CaseCard card) {
        if (card.state() == CaseState.ASSESSED) mustBeDone(episodes.agreePlan(by, card.id(), card.version()));
    }

    /** The person was the last of the two. */
    void agreedByPerson(CaseCard card) {
        if (card.state() == CaseState.ASSESSED) mustBeDone(episodes.personAgreesPlan(card.id()));
    }

    /** Something of the plan was done: work on it is under way. */
    void begun(Colleague by, CaseCard card) {
        if (card.state() == CaseState.PLAN_AGREED) mustBeDone(episodes.beginPlan(by, card.id(), card.version()));
    }

    /** The case was read in this transaction: anything else than done means that somebody else just changed it. */
    private static void mustBeDone(CaseResult result) {
        if (!(result instanceof CaseResult.Done)) throw new Plans.SomebodyWasQuicker();
    }
}
