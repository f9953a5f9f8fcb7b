package uk.workwell.workspace;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.onward.OnwardCard;
import uk.workwell.casework.onward.OnwardState;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.look.Lines;

/** What services do for a plan: each referral beside its step, and what came back that is no step of it. */
class StepServices {

    private final List<OnwardCard> cards;
    private final Set<UUID> steps = new HashSet<>();

    StepServices(PlanContent inForce, List<OnwardCard> cards) {
        this.cards = List.copyOf(cards);
        inForce.goals().forEach(goal -> goal.steps().forEach(step -> steps.add(step.id())));
    }

    /** A line for each referral that is for this step. */
    void lines(PlanStep step, Lines under) {
        cards.stream()
                .filter(card -> step.id().equals(card.planStep()))
                .forEach(card -> under.line(
                        link(card), CaseServicesView.latest(card) + became(card), ServiceWords.state(card.state())));
    }

    /** Ended, for no step of the plan in force, and not set aside: what became of them is to be placed. */
    List<OnwardCard> cameBack() {
        return cards.stream()
                .filter(card -> card.state().ended() && card.state() != OnwardState.WITHDRAWN)
                .filter(card -> !card.planAside())
                .filter(card -> card.planStep() == null || !steps.contains(card.planStep()))
                .toList();
    }

    static RouterLink link(OnwardCard card) {
        return link(card.caseId(), card);
    }

    private static RouterLink link(CaseId of, OnwardCard card) {
        return new RouterLink(
                card.serviceName(),
                OnwardView.class,
                new RouteParameters(
                        new RouteParam(CasePart.CASE, of.toString()),
                        new RouteParam(OnwardView.ONWARD, card.id().toString())));
    }

    /** What came of it; after a no, what there is to do. */
    private static String became(OnwardCard card) {
        return switch (card.state()) {
            case COMPLETED, NOT_ATTENDED, WITHDRAWN ->
                ". " + (card.outcome() == null ? "Choose together how to go on" : card.outcome());
            case REJECTED -> {
                var why = card.rejectReason();
                yield ". " + (why == null ? "" : why.words() + ". ") + "Choose another way to this step";
            }
            default -> "";
        };
    }
}
