package uk.workwell.selfservice;

import static uk.workwell.selfservice.AtTheTable.uuid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Table;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.selfservice.AtTheTable.PromiseTyped;

/** The person at the table of a return-to-work conversation: page after page, without a script. */
@Controller
class TalkWithEmployer {

    static final String PAGE = "/r/conversation";

    private final PersonsSeat seat;
    private final PersonsTable persons;

    TalkWithEmployer(PersonsSeat seat, PersonsTable persons) {
        this.seat = seat;
        this.persons = persons;
    }

    @GetMapping(PAGE)
    String read(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        return seat.of(request, c).page(model, List.of(), null);
    }

    @PostMapping(PAGE + "/answer")
    String answer(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "") String say,
            HttpServletRequest request,
            Model model) {
        var mine = seat.of(request, c);
        if (!say.equals("YES") && !say.equals("NO")) {
            return mine.page(model, List.of(new Fault("say", "Say yes or no")), null);
        }
        var ticket = seat.ticket(request);
        var id = persons.about(ticket, c);
        var result = say.equals("YES") ? persons.accept(ticket, id) : persons.decline(ticket, id);
        return result instanceof uk.workwell.returntowork.ConversationResult.Refused(var field, var why)
                ? mine.page(model, List.of(new Fault("say", why)), null)
                : mine.back();
    }

    @PostMapping(PAGE + "/prepare")
    String prepare(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "") String preparation,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> AtTheTable.prepare(seat.of(request, c), model, preparation));
    }

    @PostMapping(PAGE + "/promise")
    String promise(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String owner,
            PromiseTyped typed,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> AtTheTable.promise(seat.of(request, c), model, revision, owner, typed));
    }

    @PostMapping(PAGE + "/take-out")
    String takeOut(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String promise,
            HttpServletRequest request,
            Model model) {
        return did(request, c, model, "promise", table -> table.takeOut(revision, uuid(promise)));
    }

    @PostMapping(PAGE + "/offer")
    String offer(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            HttpServletRequest request,
            Model model) {
        return did(request, c, model, "offer", table -> table.offer(revision));
    }

    @PostMapping(PAGE + "/sign")
    String sign(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "") String read,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> AtTheTable.sign(seat.of(request, c), model, revision, hash, read));
    }

    @PostMapping(PAGE + "/settle")
    String settle(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "") String promise,
            @RequestParam(defaultValue = "") String kept,
            HttpServletRequest request,
            Model model) {
        return did(request, c, model, "promises", table -> table.settle(uuid(promise), kept.equals("YES")));
    }

    @PostMapping(PAGE + "/cancel")
    String cancel(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        return did(request, c, model, "cancel", Table::cancel);
    }

    private String did(
            HttpServletRequest request, String c, Model model, String field, Function<Table, Answered> verb) {
        return Visits.oneAtATime(request, () -> AtTheTable.did(seat.of(request, c), model, field, verb));
    }

    static ConversationId id(String c) {
        return new ConversationId(uuid(c));
    }
}
