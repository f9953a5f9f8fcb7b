package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.workwell.casework.measures.AnsweringByLink;
import uk.workwell.casework.measures.AnsweringByLink.Answered;
import uk.workwell.casework.measures.AnsweringByLink.Question;
import uk.workwell.casework.measures.Answers;
import uk.workwell.casework.measures.MissingReason;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.casework.risk.DutyTime;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.selfservice.LinkVisit.Ending;
import uk.workwell.selfservice.LinkVisit.Outcome;
import uk.workwell.tenant.calendar.Written;

/**
 * The person answers a questionnaire by a link. What was chosen is kept, right or wrong; an answer that may mean danger is
 * met at once with whom to call, and opens a concern in the transaction that keeps it.
 */
@Controller
class AnswerAMeasure {

    /** "I would rather not say". */
    static final String NOT_SAID = "NONE";

    private final Visits visits;
    private final PersonsSide side;
    private final AnsweringByLink answering;
    private final Chosen chosen;
    private final DutyTime duty;
    private final Links links;
    private final TransactionTemplate transaction;
    private final PersonsPage page;
    private final Clock clock;

    AnswerAMeasure(
            Visits visits,
            PersonsSide side,
            AnsweringByLink answering,
            Chosen chosen,
            DutyTime duty,
            Links links,
            TransactionTemplate transaction,
            PersonsPage page,
            Clock clock) {
        this.visits = visits;
        this.side = side;
        this.answering = answering;
        this.chosen = chosen;
        this.duty = duty;
        this.links = links;
        this.transaction = transaction;
        this.page = page;
        this.clock = clock;
    }

    /** A question as it is asked, with what was chosen so far. */
    record Item(int number, String code, String text, String chosen) {}

    @GetMapping("/r/measure")
    String read(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        if (visit.outcome() != null) {
            return "redirect:/r/done";
        }
        var ticket = visits.proved(visit, Purpose.ANSWER_MEASURE);
        side.within(ticket, () -> side.caseSeen(ticket, "measure"));
        var question = question(ticket);
        return page(ticket, question, chosen.of(ticket), model, List.of());
    }

    /** Timed saving: keeps what is chosen, right or wrong. */
    @PostMapping("/r/measure/kept")
    @ResponseBody
    Map<String, String> keepMeanwhile(@RequestParam Map<String, String> form, HttpServletRequest request) {
        var ticket = visits.proved(visits.of(request), Purpose.ANSWER_MEASURE);
        keep(ticket, question(ticket), form);
        return Map.of("saved", Written.time(clock.instant()));
    }

    @PostMapping("/r/measure")
    String answer(@RequestParam Map<String, String> form, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            if (visit.outcome() != null) {
                return "redirect:/r/done";
            }
            var ticket = visits.proved(visit, Purpose.ANSWER_MEASURE);
            var question = question(ticket);
            var given = keep(ticket, question, form);
            var answers = answers(question.one(), given);
            return switch (answered(ticket, answers)) {
                case Answered.Received(var crisis) -> {
                    var said = crisis ? side.within(ticket, () -> whoLooks(duty.now())) : "";
                    chosen.forget(ticket);
                    visit.end(new Outcome(crisis ? Ending.MEASURE_CRISIS : Ending.MEASURE, null, said));
                    // In the very answer to the sending, without another step, whom to call.
                    yield crisis ? SendTheAnswer.done(visit, model) : "redirect:/r/done";
                }
                case Answered.Incomplete(var faults) -> {
                    if (question.one().crisis(answers)) tellOfDanger(ticket, question, model);
                    yield page(
                            ticket,
                            question,
                            given,
                            model,
                            faults.stream()
                                    .map(fault -> fault(question.one(), fault.item()))
                                    .toList());
                }
                case Answered.NoLongerOpen() -> throw new LinkGone();
            };
        });
    }

    /** Once for each link, and on every page that answers to such a sending. */
    private void tellOfDanger(Ticket ticket, Question question, Model model) {
        if (!chosen.told(ticket)) {
            side.within(ticket, () -> {
                transaction.executeWithoutResult(status -> {
                    answering.danger(ticket.id().value());
                    chosen.tell(ticket, question.provider());
                });
                return true;
            });
        }
        model.addAttribute("crisis", side.within(ticket, () -> whoLooks(duty.now())));
    }

    private Question question(Ticket ticket) {
        return side.within(ticket, () -> answering.open(ticket.id().value())).orElseThrow(LinkGone::new);
    }

    private Map<String, String> keep(Ticket ticket, Question question, Map<String, String> form) {
        var given = new HashMap<String, String>();
        question.one().items().forEach(item -> {
            var value = form.get(item.code());
            if (value != null && value.length() <= 4) given.put(item.code(), value);
        });
        chosen.keep(ticket, question.provider(), given);
        return given;
    }

    private static Answers answers(Questionnaire one, Map<String, String> given) {
        var values = new HashMap<String, Integer>();
        var missing = new HashMap<String, MissingReason>();
        for (var item : one.items()) {
            var value = given.getOrDefault(item.code(), "");
            if (value.equals(NOT_SAID)) missing.put(item.code(), MissingReason.DECLINED);
            else if (value.matches("\\d{1,3}")) values.put(item.code(), Integer.valueOf(value));
        }
        return new Answers(values, missing);
    }

    private static Fault fault(Questionnaire one, @Nullable String item) {
        var code = item == null ? one.items().getFirst().code() : item;
        var text = one.item(code).map(Questionnaire.Item::text).orElse("");
        return new Fault(code, "Choose an answer, or that you would rather not say: " + text);
    }

    /** The link is used up and the answers kept, both or neither. */
    private Answered answered(Ticket ticket, Answers answers) {
        boolean told = chosen.told(ticket);
        return side.within(ticket, () -> {
            var made = transaction.execute(status -> {
                var result = links.use(ticket.id())
                        ? answering.answer(ticket.id().value(), answers, told)
                        : new Answered.NoLongerOpen();
                if (!(result instanceof Answered.Received)) {
                    status.setRollbackOnly();
                }
                return result;
            });
            if (made == null) throw new IllegalStateException("Nothing came of answers");
            return made;
        });
    }

    private static String whoLooks(DutyTime.Now now) {
        var by = Written.longDay(now.lookedAtBy()) + ", " + Written.time(now.lookedAtBy());
        return now.somebodyThere()
                ? "Somebody of our team looks at your answers by " + by + "."
                : "Nobody of our team is on duty now. Somebody looks at your answers from "
                        + Written.longDay(now.nextThere()) + ", " + Written.time(now.nextThere()) + " on, and by " + by
                        + ".";
    }

    private String page(Ticket ticket, Question question, Map<String, String> given, Model model, List<Fault> faults) {
        var one = question.one();
        var items = new ArrayList<Item>();
        for (var item : one.items()) {
            items.add(new Item(items.size() + 1, item.code(), item.text(), given.getOrDefault(item.code(), "")));
        }
        model.addAttribute("by", question.by());
        model.addAttribute("on", Written.longDay(question.askedAt()));
        model.addAttribute("until", Written.longDay(question.until()));
        model.addAttribute("asks", one.asks());
        model.addAttribute("items", items);
        model.addAttribute("choices", one.choices());
        model.addAttribute("attribution", one.attribution());
        model.addAttribute("danger", one.items().stream().anyMatch(item -> item.crisisFrom() != null));
        return page.dressed(model, ticket, "r/measure", faults);
    }
}
