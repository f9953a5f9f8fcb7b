package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Talk;
import uk.workwell.portal.talk.Talk.Area;
import uk.workwell.tenant.calendar.Written;

/** The person writes at the text that all of them share. Whoever was quicker is shown beside it; nothing is lost. */
@Controller
class WriteTogether {

    private static final String PAGE = TalkWithEmployer.PAGE + "/write";

    private final Visits visits;
    private final PersonsTable persons;
    private final PersonsPage page;

    WriteTogether(Visits visits, PersonsTable persons, PersonsPage page) {
        this.visits = visits;
        this.persons = persons;
        this.page = page;
    }

    /** One heading with what is in its field, and beside it what another saved meanwhile; empty where nothing differs. */
    record Line(String key, String label, String hint, String words, String theirs) {}

    /** The others see that somebody is writing: a sign, so not by opening a page. */
    @PostMapping(TalkWithEmployer.PAGE + "/begin")
    String begin(@RequestParam(defaultValue = "") String c, HttpServletRequest request) {
        var ticket = ticket(request);
        var id = persons.about(ticket, c);
        persons.isWriting(ticket, id);
        return "redirect:" + PAGE + "?c=" + id;
    }

    @GetMapping(PAGE)
    String form(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        var talk = read(ticket, c);
        return show(ticket, talk, talk.revision(), talk.texts(), Map.of(), model, List.of());
    }

    @PostMapping(PAGE)
    String save(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String health,
            @RequestParam(defaultValue = "") String workplace,
            @RequestParam(defaultValue = "") String neither,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = ticket(request);
            var typed = new EnumMap<Area, String>(Area.class);
            typed.put(Area.HEALTH, health);
            typed.put(Area.WORKPLACE, workplace);
            typed.put(Area.NEITHER, neither);
            var table = persons.table(ticket, persons.about(ticket, c));
            return switch (table.write(revision, typed)) {
                case Answered.Done done -> TalkWithEmployer.back(c);
                case Answered.Refused(var field, var why) ->
                    show(ticket, read(ticket, c), revision, typed, Map.of(), model, List.of(new Fault("health", why)));
                case Answered.Changed changed -> {
                    model.addAttribute("by", changed.by());
                    model.addAttribute("at", Written.time(changed.at()));
                    yield show(
                            ticket,
                            read(ticket, c),
                            changed.revision(),
                            typed,
                            changed.now(),
                            model,
                            List.of(new Fault(
                                    "health",
                                    changed.by() + " wrote while you were writing. Read it, then save again")));
                }
                case Answered.Outdated outdated -> throw new LinkGone();
                case Answered.Gone gone -> throw new LinkGone();
            };
        });
    }

    private Talk read(Ticket ticket, String c) {
        return persons.table(ticket, persons.about(ticket, c))
                .read()
                .filter(Talk::canWrite)
                .orElseThrow(LinkGone::new);
    }

    private String show(
            Ticket ticket,
            Talk talk,
            int revision,
            Map<Area, String> typed,
            Map<Area, String> theirs,
            Model model,
            List<Fault> faults) {
        model.addAttribute("c", talk.id().toString());
        model.addAttribute("revision", revision);
        model.addAttribute("writing", talk.writing());
        model.addAttribute("signing", talk.step() == Talk.Step.SIGN);
        model.addAttribute(
                "lines",
                List.of(Area.values()).stream()
                        .map(area -> line(area, typed, theirs))
                        .toList());
        return page.dressed(model, ticket, "r/write", faults);
    }

    private static Line line(Area area, Map<Area, String> typed, Map<Area, String> theirs) {
        var mine = typed.getOrDefault(area, "");
        var other = theirs.getOrDefault(area, mine.strip());
        return new Line(
                area.name().toLowerCase(java.util.Locale.ROOT),
                area.words(),
                area.hint(),
                mine,
                other.equals(mine.strip()) ? "" : other.isEmpty() ? "Nothing" : other);
    }

    private Ticket ticket(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.CONVERSATION);
    }
}
