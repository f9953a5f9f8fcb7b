package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.returntowork.phased.Hours;
import uk.workwell.returntowork.phased.PersonsPhased;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.WeekHours;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * The person's phased return: the hours of each week, and who has agreed; they sign, ask for a change, and write down week by
 * week what they worked. The same link serves for as long as it lasts, with a new code each time.
 */
@Controller
class MyPhasedReturn {

    private final Visits visits;
    private final PersonsSide side;
    private final PersonsPhased phased;
    private final PersonsPage page;
    private final Clock clock;

    MyPhasedReturn(Visits visits, PersonsSide side, PersonsPhased phased, PersonsPage page, Clock clock) {
        this.visits = visits;
        this.side = side;
        this.phased = phased;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/r/phased")
    String read(HttpServletRequest request, Model model) {
        return page(proved(request), model, "", List.of());
    }

    @PostMapping("/r/phased")
    String sign(
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String hash,
            HttpServletRequest request,
            Model model) {
        var ticket = proved(request);
        return answered(
                side.within(ticket, () -> phased.sign(ticket.subject(), number, hash)), ticket, model, "signed", "");
    }

    @PostMapping("/r/phased/change")
    String askForChange(@RequestParam(defaultValue = "") String change, HttpServletRequest request, Model model) {
        var ticket = proved(request);
        return answered(
                side.within(ticket, () -> phased.askForChange(ticket.subject(), change)),
                ticket,
                model,
                "asked",
                change);
    }

    /** @param all the week, from 0 on, its days as typed, and a word about it */
    @PostMapping("/r/phased/worked")
    String worked(@RequestParam Map<String, String> all, HttpServletRequest request, Model model) {
        var ticket = proved(request);
        var hours = WeekHours.NONE;
        var faults = new ArrayList<Fault>();
        for (var day : DayOfWeek.values()) {
            var name = "worked-" + PhasedLines.shortly(day);
            var typed = Hours.typed(all.getOrDefault(name, ""));
            if (typed.isEmpty()) faults.add(new Fault(name, "Enter hours like 4, 7.5 or 7:30"));
            else hours = hours.with(day, typed.get());
        }
        model.addAttribute("typedHours", all);
        if (!faults.isEmpty()) return page(ticket, model, "", faults);
        int week = all.getOrDefault("week", "").matches("\\d{1,2}") ? Integer.parseInt(all.get("week")) : -1;
        var said = hours;
        return answered(
                side.within(ticket, () -> phased.worked(ticket.subject(), week, said, all.getOrDefault("words", ""))),
                ticket,
                model,
                "kept",
                "");
    }

    private Ticket proved(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.PHASED_RETURN);
    }

    private String answered(PhasedResult result, Ticket ticket, Model model, String done, String typed) {
        return switch (result) {
            case PhasedResult.Done ok -> "redirect:/r/phased?" + done;
            case PhasedResult.Refused(var faults) ->
                page(
                        ticket,
                        model,
                        typed,
                        faults.stream()
                                .map(fault -> new Fault(fault.field(), fault.words()))
                                .toList());
            case PhasedResult.ChangedSince changed ->
                page(
                        ticket,
                        model,
                        typed,
                        List.of(new Fault(
                                "plan",
                                "The plan has changed since you opened it. This is version %d: read it again"
                                        .formatted(changed.number()))));
            case PhasedResult.NotFound() -> throw new LinkGone();
        };
    }

    private String page(Ticket ticket, Model model, String typed, List<Fault> faults) {
        side.within(ticket, () -> side.caseSeen(ticket, "phased return"));
        var opened = side.within(ticket, () -> phased.open(ticket.subject())).orElseThrow(LinkGone::new);
        model.addAttribute("days", PhasedLines.fields());
        model.addAttribute("plan", PhasedLines.of(opened, WorkingDays.today(clock)));
        model.addAttribute("typed", typed);
        return page.dressed(model, ticket, "r/phased", faults);
    }
}
