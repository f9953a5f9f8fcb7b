package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.AdjustmentResult.ChangedSince;
import uk.workwell.agreement.AdjustmentResult.Done;
import uk.workwell.agreement.AdjustmentResult.NotFound;
import uk.workwell.agreement.AdjustmentResult.OtherVersion;
import uk.workwell.agreement.AdjustmentResult.Refused;
import uk.workwell.agreement.Catalogue;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.selfservice.AdjustmentAnswer.Shown;
import uk.workwell.selfservice.LinkVisit.Ending;
import uk.workwell.selfservice.LinkVisit.Outcome;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.tenant.CurrentTenant;

/** The person asks for a change at work, lets their employer read it, and answers what it says. */
@Controller
class AgreeAdjustments {

    private final Visits visits;
    private final PersonsAgreements agreements;
    private final PersonsRequests requests;
    private final Catalogue catalogue;
    private final AdjustmentWords words;
    private final Dates dates;
    private final PersonsPage page;

    AgreeAdjustments(
            Visits visits,
            PersonsAgreements agreements,
            PersonsRequests requests,
            Catalogue catalogue,
            AdjustmentWords words,
            Dates dates,
            PersonsPage page) {
        this.visits = visits;
        this.agreements = agreements;
        this.requests = requests;
        this.catalogue = catalogue;
        this.words = words;
        this.dates = dates;
        this.page = page;
    }

    /** As typed so far; shown again after a slip. */
    record Typed(String code, String ask, String say, ShareAnswer share) {

        static final Typed EMPTY = new Typed("", "", "", ShareAnswer.EMPTY);
    }

    @GetMapping("/r/adjustment")
    String read(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        return visit.outcome() != null
                ? "redirect:/r/done"
                : page(visits.proved(visit, Purpose.ADJUSTMENT), model, Typed.EMPTY, List.of());
    }

    @PostMapping("/r/adjustment/ask")
    String ask(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String ask,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = visits.proved(visits.of(request), Purpose.ADJUSTMENT);
            return switch (agreements.ask(ticket, code, ask)) {
                case Refused(var field, var problem) ->
                    page(
                            ticket,
                            model,
                            new Typed(code, ask, "", ShareAnswer.EMPTY),
                            List.of(new Fault(field.equals("code") ? "code" : "ask", problem)));
                case NotFound gone -> throw new LinkGone();
                default -> "redirect:/r/adjustment";
            };
        });
    }

    /** What they let their employer read, exactly as it stands. */
    @PostMapping("/r/adjustment/permit")
    String permit(Shown shown, ShareAnswer share, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            if (visit.outcome() != null) return "redirect:/r/done";
            var ticket = visits.proved(visit, Purpose.ADJUSTMENT);
            var readers = agreements.page(ticket).readers();
            var typed = new Typed("", "", "", share);
            var faults = share.faults(readers);
            if (!faults.isEmpty()) return page(ticket, model, typed, faults);
            var read = AdjustmentAnswer.read(ticket.subject(), shown).orElse(null);
            if (read == null) return page(ticket, model, typed, faults);
            var made =
                    switch (share.answer(dates.today(), readers)) {
                        case Answer.Yes yes -> agreements.permit(ticket, read, yes.expiresOn(), yes.only());
                        default -> agreements.act(ticket, read, new AdjustmentAnswer(AdjustmentAnswer.Act.REFUSE, ""));
                    };
            return after(made, visit, ticket, model, typed);
        });
    }

    @PostMapping("/r/adjustment")
    String act(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String say,
            Shown shown,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            if (visit.outcome() != null) return "redirect:/r/done";
            var ticket = visits.proved(visit, Purpose.ADJUSTMENT);
            var typed = new Typed("", "", say, ShareAnswer.EMPTY);
            var read = AdjustmentAnswer.read(ticket.subject(), shown).orElse(null);
            var answer = AdjustmentAnswer.of(act, say).orElse(null);
            if (read == null || answer == null) return page(ticket, model, typed, List.of());
            return after(agreements.act(ticket, read, answer), visit, ticket, model, typed);
        });
    }

    private String after(AdjustmentResult made, LinkVisit visit, Ticket ticket, Model model, Typed typed) {
        return switch (made) {
            case Done done -> {
                if (requests.someWait(ticket) || !agreements.usedUp(ticket)) yield "redirect:/r/adjustment";
                visit.end(new Outcome(Ending.ADJUSTED, null));
                yield "redirect:/r/done";
            }
            case Refused(var field, var problem) -> page(ticket, model, typed, List.of(new Fault("say", problem)));
            case ChangedSince changed ->
                page(
                        ticket,
                        model,
                        typed,
                        List.of(new Fault(
                                "say", "Something new was said since you read it. Read it again and choose")));
            case OtherVersion other -> {
                model.addAttribute("other", words.difference(other));
                yield page(
                        ticket,
                        model,
                        typed,
                        List.of(new Fault(
                                "say", "Another version is there now: nothing was signed. Read it and choose")));
            }
            case NotFound gone -> throw new LinkGone();
        };
    }

    private String page(Ticket ticket, Model model, Typed typed, List<Fault> faults) {
        var shown = agreements.page(ticket);
        model.addAttribute("typed", typed);
        CurrentTenant.run(PersonsSide.tenant(ticket), () -> fill(model, shown));
        model.addAttribute("mayAsk", shown.mayAsk());
        model.addAttribute("flexibleWaits", requests.someWait(ticket));
        model.addAttribute("readers", shown.readers());
        model.addAttribute("name", shown.name());
        return page.dressed(model, ticket, "r/adjustment", faults);
    }

    /** In the words of the ICB: what it adds to the catalogue has its name there. */
    private void fill(Model model, PersonsAgreements.Page shown) {
        var first = shown.first();
        model.addAttribute("kinds", catalogue.offered());
        model.addAttribute("first", first == null ? null : words.sheet(first, shown.name()));
        model.addAttribute(
                "others",
                shown.all().stream()
                        .filter(one -> !one.equals(first))
                        .map(one -> words.sheet(one, shown.name()))
                        .toList());
    }
}
