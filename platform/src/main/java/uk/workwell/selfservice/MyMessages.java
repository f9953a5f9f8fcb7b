package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.sharing.messages.Correspondence.Wrote;
import uk.workwell.sharing.messages.MessageId;

/** What my employer wrote to me, before anybody else reads it; what I answer; and what of it my coach reads too. */
@Controller
class MyMessages {

    private final Visits visits;
    private final PersonsSide side;
    private final Correspondence correspondence;
    private final MessagesForMe messages;
    private final PersonsPage page;

    MyMessages(
            Visits visits, PersonsSide side, Correspondence correspondence, MessagesForMe messages, PersonsPage page) {
        this.visits = visits;
        this.side = side;
        this.correspondence = correspondence;
        this.messages = messages;
        this.page = page;
    }

    @GetMapping("/r/messages")
    String read(HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        side.within(ticket, () -> {
            side.seen(ticket, "messages");
            return true;
        });
        return page(ticket, "", model, List.of());
    }

    @PostMapping("/r/messages")
    String reply(@RequestParam(defaultValue = "") String words, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = ticket(request);
            return switch (side.within(ticket, () -> messages.reply(ticket.subject(), words))) {
                case Wrote.Sent sent -> "redirect:/r/messages";
                case Wrote.Incomplete(var problem) -> page(ticket, words, model, List.of(new Fault("words", problem)));
                case Wrote.NotFound gone -> throw new LinkGone();
            };
        });
    }

    @PostMapping("/r/messages/pass-on")
    String passOn(@RequestParam(defaultValue = "") String message, HttpServletRequest request) {
        return decide(request, message, correspondence::passOn);
    }

    @PostMapping("/r/messages/keep")
    String keep(@RequestParam(defaultValue = "") String message, HttpServletRequest request) {
        return decide(request, message, correspondence::keep);
    }

    @PostMapping("/r/messages/automatically")
    String automatically(@RequestParam(defaultValue = "false") boolean on, HttpServletRequest request) {
        return change(request, referral -> correspondence.passOnAutomatically(referral, on));
    }

    private String decide(HttpServletRequest request, String message, BiConsumer<UUID, MessageId> what) {
        var id = ShareAnswer.uuid(message);
        return change(request, referral -> {
            if (id != null) what.accept(referral, new MessageId(id));
        });
    }

    private String change(HttpServletRequest request, Consumer<UUID> what) {
        var ticket = ticket(request);
        side.within(ticket, () -> {
            what.accept(ticket.subject());
            return true;
        });
        return "redirect:/r/messages";
    }

    private Ticket ticket(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.MESSAGES);
    }

    private String page(Ticket ticket, String typed, Model model, List<Fault> faults) {
        side.within(ticket, () -> {
            model.addAttribute("said", messages.of(ticket.subject()));
            model.addAttribute("automatically", correspondence.automatically(ticket.subject()));
            return true;
        });
        model.addAttribute("typed", typed);
        return page.dressed(model, ticket, "r/messages", faults);
    }
}
