package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.look.Party;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Table;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.tenant.calendar.TypedDate;

/** The person at the table of a return-to-work conversation: page after page, without a script. */
@Controller
class TalkWithEmployer {

    static final String PAGE = "/r/conversation";

    private final Visits visits;
    private final PersonsTable persons;
    private final TalkWords words;

    TalkWithEmployer(Visits visits, PersonsTable persons, TalkWords words) {
        this.visits = visits;
        this.persons = persons;
        this.words = words;
    }

    @GetMapping(PAGE)
    String read(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        return words.page(ticket(request), c, model, List.of(), null);
    }

    @PostMapping(PAGE + "/answer")
    String answer(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "") String say,
            HttpServletRequest request,
            Model model) {
        var ticket = ticket(request);
        if (!say.equals("YES") && !say.equals("NO")) {
            return words.page(ticket, c, model, List.of(new Fault("say", "Say yes or no")), null);
        }
        var id = persons.about(ticket, c);
        var result = say.equals("YES") ? persons.accept(ticket, id) : persons.decline(ticket, id);
        return result instanceof uk.workwell.returntowork.ConversationResult.Refused(var field, var why)
                ? words.page(ticket, c, model, List.of(new Fault("say", why)), null)
                : back(c);
    }

    @PostMapping(PAGE + "/prepare")
    String prepare(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "") String preparation,
            HttpServletRequest request,
            Model model) {
        return did(request, c, model, "preparation", table -> table.prepare(preparation));
    }

    @PostMapping(PAGE + "/promise")
    String promise(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String owner,
            PromiseTyped typed,
            HttpServletRequest request,
            Model model) {
        var due = TypedDate.read(typed.day(), typed.month(), typed.year());
        var party = Arrays.stream(Party.values())
                .filter(one -> one.name().equals(owner))
                .findFirst();
        var faults = new java.util.ArrayList<Fault>();
        if (typed.promise().isBlank()) faults.add(new Fault("promise", "Write what will be done"));
        if (party.isEmpty()) faults.add(new Fault("owner", "Choose who does it"));
        if (due.isEmpty()) faults.add(new Fault("day", "Enter the day as a date, like 4 12 2026"));
        if (!faults.isEmpty()) {
            model.addAttribute("typed", typed);
            return words.page(ticket(request), c, model, faults, null);
        }
        model.addAttribute("typed", typed);
        return did(
                request,
                c,
                model,
                "promise",
                table -> table.promise(revision, party.get(), due.get(), typed.promise()));
    }

    /** What was typed; shown again after a slip. */
    record PromiseTyped(
            @Nullable String words,
            @Nullable String day,
            @Nullable String month,
            @Nullable String year) {

        static final PromiseTyped EMPTY = new PromiseTyped(null, null, null, null);

        String promise() {
            return words == null ? "" : words;
        }
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
        return read.isEmpty()
                ? words.page(ticket(request), c, model, List.of(new Fault("read", "Say that you have read it")), null)
                : did(request, c, model, "read", table -> table.sign(revision, hash));
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
        return Visits.oneAtATime(request, () -> {
            var ticket = ticket(request);
            return switch (verb.apply(persons.table(ticket, persons.about(ticket, c)))) {
                case Answered.Done done -> back(c);
                case Answered.Refused(var at, var why) ->
                    words.page(ticket, c, model, List.of(new Fault(field, why)), null);
                case Answered.Changed changed ->
                    words.page(
                            ticket,
                            c,
                            model,
                            List.of(new Fault(
                                    field,
                                    changed.by() + " has written meanwhile. Read version " + changed.revision()
                                            + " and try again")),
                            null);
                case Answered.Outdated outdated -> words.page(ticket, c, model, List.of(), outdated);
                case Answered.Gone gone -> throw new LinkGone();
            };
        });
    }

    private Ticket ticket(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.CONVERSATION);
    }

    static String back(String c) {
        return c.isEmpty() ? "redirect:" + PAGE : "redirect:" + PAGE + "?c=" + id(c);
    }

    static ConversationId id(String c) {
        return new ConversationId(uuid(c));
    }

    /** What is no id is nobody's. */
    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
