package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Meeting;
import uk.workwell.portal.talk.Talk;
import uk.workwell.tenant.calendar.Written;

/** The person, or a firm without an account, proposes another time or place for a conversation. */
@Controller
class MoveATalk {

    private static final String PERSONS = TalkWithEmployer.PAGE + "/move";
    private static final String FIRMS = FirmAtTheTable.PAGE + "/move";

    private final PersonsSeat person;
    private final FirmsSeat firm;

    MoveATalk(PersonsSeat person, FirmsSeat firm) {
        this.person = person;
        this.firm = firm;
    }

    @GetMapping(PERSONS)
    String form(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        return form(person.of(request, c), model);
    }

    @GetMapping(FIRMS)
    String formOfTheFirm(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        return firm.with(request, c, at -> form(at, model));
    }

    @PostMapping(PERSONS)
    String move(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int moves,
            MeetingTyped typed,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> move(person.of(request, c), moves, typed, model));
    }

    @PostMapping(FIRMS)
    String moveByTheFirm(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int moves,
            MeetingTyped typed,
            HttpServletRequest request,
            Model model) {
        return firm.with(request, c, at -> move(at, moves, typed, model));
    }

    private static String form(Sitting at, Model model) {
        var talk = read(at);
        return show(at, talk, talk.moves(), MeetingTyped.of(talk.meeting()), model, List.of());
    }

    private static String move(Sitting at, int moves, MeetingTyped typed, Model model) {
        var faults = typed.faults();
        if (!faults.isEmpty()) return show(at, read(at), moves, typed, model, faults);
        return switch (at.table().move(moves, typed.meeting())) {
            case Answered.Done done -> at.back();
            case Answered.Refused(var field, var why) -> {
                // Whoever reads where it is now may move it from there.
                var talk = read(at);
                yield show(at, talk, talk.moves(), typed, model, List.of(new Fault(field, why)));
            }
            case Answered.Changed changed -> throw new LinkGone();
            case Answered.Outdated outdated -> throw new LinkGone();
            case Answered.Gone gone -> throw new LinkGone();
        };
    }

    private static Talk read(Sitting at) {
        return at.table().read().filter(Talk::movable).orElseThrow(LinkGone::new);
    }

    private static String show(Sitting at, Talk talk, int moves, MeetingTyped typed, Model model, List<Fault> faults) {
        model.addAttribute("base", at.base());
        model.addAttribute("c", talk.id().toString());
        model.addAttribute("moves", moves);
        model.addAttribute("stage", talk.stage());
        model.addAttribute(
                "when", Written.longDay(talk.startsAt()) + ", " + Written.time(talk.startsAt()) + ", " + talk.how());
        model.addAttribute("typed", typed);
        model.addAttribute("ways", Meeting.Way.values());
        return at.dressed(model, "r/move", faults);
    }
}
