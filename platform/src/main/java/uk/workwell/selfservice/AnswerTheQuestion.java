package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.referral.AnsweringQuestions;
import uk.workwell.referral.AnsweringQuestions.Answered;
import uk.workwell.referral.ReferralId;
import uk.workwell.selfservice.LinkVisit.Ending;
import uk.workwell.selfservice.LinkVisit.Outcome;
import uk.workwell.tenant.calendar.Written;

/** The person reads what they are asked before a decision, and answers. What was typed is kept, right or wrong. */
@Controller
class AnswerTheQuestion {

    private static final String FIELD = "answer";

    private final Visits visits;
    private final PersonsSide side;
    private final AnsweringQuestions questions;
    private final Links links;
    private final TransactionTemplate transaction;
    private final Dates dates;
    private final PersonsPage page;

    AnswerTheQuestion(
            Visits visits,
            PersonsSide side,
            AnsweringQuestions questions,
            Links links,
            TransactionTemplate transaction,
            Dates dates,
            PersonsPage page) {
        this.visits = visits;
        this.side = side;
        this.questions = questions;
        this.links = links;
        this.transaction = transaction;
        this.dates = dates;
        this.page = page;
    }

    @GetMapping("/r/question")
    String read(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        if (visit.outcome() != null) {
            return "redirect:/r/done";
        }
        return page(visits.proved(visit, Purpose.ANSWER_QUESTION), visit, model, List.of());
    }

    @PostMapping("/r/question")
    String answer(@RequestParam(defaultValue = "") String answer, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            if (visit.outcome() != null) {
                return "redirect:/r/done";
            }
            var ticket = visits.proved(visit, Purpose.ANSWER_QUESTION);
            visit.keepAnswer(answer);
            return switch (answered(ticket, answer)) {
                case Answered.Received(var decideBy) -> {
                    visit.end(new Outcome(Ending.ANSWERED, decideBy));
                    yield "redirect:/r/done";
                }
                case Answered.Incomplete(var words) -> page(ticket, visit, model, List.of(new Fault(FIELD, words)));
                case Answered.NoLongerOpen() -> throw new LinkGone();
            };
        });
    }

    /** The link is used up and the answer kept, both or neither. */
    private Answered answered(Ticket ticket, String answer) {
        return side.within(ticket, () -> {
            var made = transaction.execute(status -> {
                var result = links.use(ticket.id())
                        ? questions.answer(new ReferralId(ticket.subject()), answer)
                        : new Answered.NoLongerOpen();
                if (!(result instanceof Answered.Received)) {
                    status.setRollbackOnly();
                }
                return result;
            });
            if (made == null) throw new IllegalStateException("Nothing came of an answer");
            return made;
        });
    }

    private String page(Ticket ticket, LinkVisit visit, Model model, List<Fault> faults) {
        var exchange = side.within(ticket, () -> {
                    side.seen(ticket, "question");
                    return questions.open(new ReferralId(ticket.subject()));
                })
                .orElseThrow(LinkGone::new);
        model.addAttribute("question", exchange.question());
        model.addAttribute("by", exchange.askedBy());
        model.addAttribute("on", dates.day(exchange.askedAt()));
        model.addAttribute("until", Written.longDay(exchange.answerBy()));
        model.addAttribute("typed", visit.answer());
        return page.dressed(model, ticket, "r/question", faults);
    }
}
