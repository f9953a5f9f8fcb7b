package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.casework.plan.Goal;
import uk.workwell.casework.plan.PersonsPlan;
import uk.workwell.casework.plan.PersonsPlan.Answered;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.casework.plan.StepOwner;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.selfservice.LinkVisit.Ending;
import uk.workwell.selfservice.LinkVisit.Outcome;
import uk.workwell.tenant.calendar.Written;

/** The person reads the plan as it was sent to them, and agrees to it or asks for a change. Each happens once. */
@Controller
class AgreeAPlan {

    private static final String FIELD = "change";

    private final Visits visits;
    private final PersonsSide side;
    private final PersonsPlan plans;
    private final Links links;
    private final TransactionTemplate transaction;
    private final PersonsPage page;

    AgreeAPlan(
            Visits visits,
            PersonsSide side,
            PersonsPlan plans,
            Links links,
            TransactionTemplate transaction,
            PersonsPage page) {
        this.visits = visits;
        this.side = side;
        this.plans = plans;
        this.links = links;
        this.transaction = transaction;
        this.page = page;
    }

    /** A goal as a person reads it. */
    record GoalLine(String text, String by, List<StepLine> steps) {}

    record StepLine(String text, String who, String by) {}

    @GetMapping("/r/plan")
    String read(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        if (visit.outcome() != null) {
            return "redirect:/r/done";
        }
        var ticket = visits.proved(visit, Purpose.AGREE_PLAN);
        side.within(ticket, () -> side.caseSeen(ticket, "plan"));
        return page(ticket, visit, model, List.of());
    }

    @PostMapping("/r/plan")
    String agree(HttpServletRequest request, Model model) {
        return decide(request, model, "", ticket -> plans.agree(ticket.id().value()));
    }

    @PostMapping("/r/plan/change")
    String askForChange(@RequestParam(defaultValue = "") String change, HttpServletRequest request, Model model) {
        return decide(
                request, model, change, ticket -> plans.askForChange(ticket.id().value(), change));
    }

    private interface Decision {
        Answered of(Ticket ticket);
    }

    private String decide(HttpServletRequest request, Model model, String typed, Decision decision) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            if (visit.outcome() != null) {
                return "redirect:/r/done";
            }
            var ticket = visits.proved(visit, Purpose.AGREE_PLAN);
            visit.keepAnswer(typed);
            return switch (once(ticket, () -> decision.of(ticket))) {
                case Answered.Agreed() -> end(visit, Ending.PLAN_AGREED);
                case Answered.ChangeAsked() -> end(visit, Ending.PLAN_CHANGE);
                case Answered.Incomplete(var words) -> page(ticket, visit, model, List.of(new Fault(FIELD, words)));
                case Answered.NoLongerOpen() -> throw new LinkGone();
            };
        });
    }

    private static String end(LinkVisit visit, Ending ending) {
        visit.end(new Outcome(ending, null));
        return "redirect:/r/done";
    }

    /** The link is used up and the answer takes effect, both or neither. */
    private Answered once(Ticket ticket, Supplier<Answered> decision) {
        return side.within(ticket, () -> {
            var made = transaction.execute(status -> {
                var result = links.use(ticket.id()) ? decision.get() : new Answered.NoLongerOpen();
                if (!(result instanceof Answered.Agreed || result instanceof Answered.ChangeAsked)) {
                    status.setRollbackOnly();
                }
                return result;
            });
            if (made == null) throw new IllegalStateException("Nothing came of an answer");
            return made;
        });
    }

    private String page(Ticket ticket, LinkVisit visit, Model model, List<Fault> faults) {
        var draft = side.within(ticket, () -> plans.open(ticket.id().value())).orElseThrow(LinkGone::new);
        model.addAttribute("by", draft.by());
        model.addAttribute("on", Written.longDay(draft.askedAt()));
        model.addAttribute("until", Written.longDay(draft.until()));
        model.addAttribute("again", draft.number() > 1);
        model.addAttribute(
                "goals", draft.content().goals().stream().map(AgreeAPlan::goal).toList());
        model.addAttribute("typed", visit.answer());
        return page.dressed(model, ticket, "r/plan", faults);
    }

    private static GoalLine goal(Goal goal) {
        var by = goal.by();
        return new GoalLine(
                goal.text(),
                by == null ? "" : Written.longDay(by),
                goal.steps().stream().map(AgreeAPlan::step).toList());
    }

    private static StepLine step(PlanStep step) {
        var due = step.due();
        return new StepLine(step.text(), who(step.owner()), due == null ? "" : Written.longDay(due));
    }

    static String who(@Nullable StepOwner owner) {
        return switch (owner) {
            case PERSON -> "You";
            case COACH -> "Your coach";
            case EMPLOYER -> "Your employer";
            case CLINICIAN -> "Your GP or clinician";
            case SERVICE -> "Another service";
            case SUPPORTER -> "Family or a friend";
            case null -> "Nobody yet";
        };
    }
}
