package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.casework.Mode;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.portal.talk.Meeting;
import uk.workwell.returntowork.ConversationResult;
import uk.workwell.returntowork.Invite;
import uk.workwell.returntowork.Stage;
import uk.workwell.returntowork.StageAhead;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** The person asks their employer for a conversation, after they said that the employer may know of the contact. */
@Controller
class AskToTalk {

    static final String PAGE = TalkWithEmployer.PAGE + "/ask";

    private final Visits visits;
    private final PersonsTable persons;
    private final PersonsPage page;

    AskToTalk(Visits visits, PersonsTable persons, PersonsPage page) {
        this.visits = visits;
        this.persons = persons;
        this.page = page;
    }

    /** A stage to choose from; with the day on which it is due, where a return was agreed. */
    record Choice(String value, String words, String due) {}

    /** What is chosen besides when and how. Nothing is chosen beforehand. */
    record Chosen(
            @Nullable String stage,
            @Nullable String coach,
            @Nullable String know) {

        static final Chosen NONE = new Chosen(null, null, null);

        Optional<Stage> about() {
            return Arrays.stream(Stage.values())
                    .filter(one -> one.name().equals(stage))
                    .findFirst();
        }

        List<Fault> faults() {
            var faults = new ArrayList<Fault>();
            if (about().isEmpty()) faults.add(new Fault("stage", "Choose which conversation it is"));
            if (!"YES".equals(coach) && !"NO".equals(coach)) {
                faults.add(new Fault("coach", "Say whether your coach is to be there"));
            }
            return faults;
        }
    }

    @GetMapping(PAGE)
    String form(@RequestParam(defaultValue = "") String stage, HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        var ahead = persons.ahead(ticket);
        var chosen =
                ahead.stream().filter(one -> one.stage().name().equals(stage)).findFirst();
        return show(
                ticket,
                ahead,
                chosen.map(one -> new Chosen(stage, null, null)).orElse(Chosen.NONE),
                chosen.map(one -> MeetingTyped.on(one.day(), null, 45, null, null))
                        .orElse(MeetingTyped.EMPTY),
                model,
                List.of());
    }

    @PostMapping(PAGE)
    String ask(Chosen chosen, MeetingTyped typed, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = ticket(request);
            var faults = new ArrayList<>(chosen.faults());
            faults.addAll(typed.faults());
            if (!"YES".equals(chosen.know())) {
                faults.add(new Fault("know", "Without that you can talk to your coach, but not to your employer here"));
            }
            if (!faults.isEmpty()) return show(ticket, persons.ahead(ticket), chosen, typed, model, faults);
            return switch (persons.ask(ticket, invite(chosen, typed.meeting()))) {
                case ConversationResult.Done(var id, var state) -> "redirect:" + TalkWithEmployer.PAGE + "?c=" + id;
                case ConversationResult.Refused(var field, var why) ->
                    show(ticket, persons.ahead(ticket), chosen, typed, model, List.of(new Fault(field, why)));
                case ConversationResult.ChangedSince changed -> throw new LinkGone();
                case ConversationResult.Outdated outdated -> throw new LinkGone();
                case ConversationResult.NotFound gone -> throw new LinkGone();
            };
        });
    }

    private static Invite invite(Chosen chosen, Meeting to) {
        return new Invite(
                chosen.about().orElseThrow(),
                to.day()
                        .atTime(to.time())
                        .atZone(WorkingDays.LONDON)
                        .withEarlierOffsetAtOverlap()
                        .toInstant(),
                to.minutes(),
                Mode.valueOf(to.way().name()),
                to.place(),
                "YES".equals(chosen.coach()));
    }

    private String show(
            Ticket ticket, List<StageAhead> ahead, Chosen chosen, MeetingTyped typed, Model model, List<Fault> faults) {
        model.addAttribute("question", PersonsTable.QUESTION);
        model.addAttribute(
                "stages",
                Arrays.stream(Stage.values()).map(stage -> choice(stage, ahead)).toList());
        model.addAttribute("chosen", chosen);
        model.addAttribute("typed", typed);
        model.addAttribute("ways", Meeting.Way.values());
        return page.dressed(model, ticket, "r/ask-to-talk", faults);
    }

    private static Choice choice(Stage stage, List<StageAhead> ahead) {
        return new Choice(
                stage.name(),
                stage.words(),
                ahead.stream()
                        .filter(one -> one.stage() == stage)
                        .map(one -> "By your phased return on " + Written.longDay(one.day()))
                        .findFirst()
                        .orElse(""));
    }

    private Ticket ticket(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.CONVERSATION);
    }
}
