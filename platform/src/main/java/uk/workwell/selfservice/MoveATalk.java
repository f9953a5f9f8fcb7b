package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Meeting;
import uk.workwell.portal.talk.Talk;
import uk.workwell.tenant.calendar.Written;

/** The person proposes another time or place for a conversation. */
@Controller
class MoveATalk {

    private static final String PAGE = TalkWithEmployer.PAGE + "/move";

    private final Visits visits;
    private final PersonsTable persons;
    private final PersonsPage page;

    MoveATalk(Visits visits, PersonsTable persons, PersonsPage page) {
        this.visits = visits;
        this.persons = persons;
        this.page = page;
    }

    @GetMapping(PAGE)
    String form(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        var talk = read(ticket, c);
        return show(ticket, talk, talk.moves(), MeetingTyped.of(talk.meeting()), model, List.of());
    }

    @PostMapping(PAGE)
    String move(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int moves,
            MeetingTyped typed,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = ticket(request);
            var faults = typed.faults();
            if (!faults.isEmpty()) return show(ticket, read(ticket, c), moves, typed, model, faults);
            var table = persons.table(ticket, persons.about(ticket, c));
            return switch (table.move(moves, typed.meeting())) {
                case Answered.Done done -> TalkWithEmployer.back(c);
                case Answered.Refused(var field, var why) -> {
                    // Whoever reads where it is now may move it from there.
                    var talk = read(ticket, c);
                    yield show(ticket, talk, talk.moves(), typed, model, List.of(new Fault(field, why)));
                }
                case Answered.Changed changed -> throw new LinkGone();
                case Answered.Outdated outdated -> throw new LinkGone();
                case Answered.Gone gone -> throw new LinkGone();
            };
        });
    }

    private Talk read(Ticket ticket, String c) {
        return persons.table(ticket, persons.about(ticket, c))
                .read()
                .filter(Talk::movable)
                .orElseThrow(LinkGone::new);
    }

    private String show(Ticket ticket, Talk talk, int moves, MeetingTyped typed, Model model, List<Fault> faults) {
        model.addAttribute("c", talk.id().toString());
        model.addAttribute("moves", moves);
        model.addAttribute("stage", talk.stage());
        model.addAttribute(
                "when", Written.longDay(talk.startsAt()) + ", " + Written.time(talk.startsAt()) + ", " + talk.how());
        model.addAttribute("typed", typed);
        model.addAttribute("ways", Meeting.Way.values());
        return page.dressed(model, ticket, "r/move", faults);
    }

    private Ticket ticket(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.CONVERSATION);
    }
}
