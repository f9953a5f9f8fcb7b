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
import uk.workwell.look.Initials;
import uk.workwell.referral.AwaitingPerson;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.calendar.Written;

/** Every word that the employer wrote, and three ways on. Nothing is chosen beforehand. */
@Controller
class ReadAndDecide {

    private final Visits visits;
    private final PersonsSide side;
    private final ConfirmingReferrals confirming;
    private final EveryWord words;
    private final Dates dates;
    private final PersonsPage page;

    ReadAndDecide(
            Visits visits,
            PersonsSide side,
            ConfirmingReferrals confirming,
            EveryWord words,
            Dates dates,
            PersonsPage page) {
        this.visits = visits;
        this.side = side;
        this.confirming = confirming;
        this.words = words;
        this.dates = dates;
        this.page = page;
    }

    @GetMapping("/r/words")
    String read(HttpServletRequest request, Model model) {
        return words(ticket(request), model, List.of());
    }

    @PostMapping("/r/words")
    String decide(@RequestParam(defaultValue = "") String what, HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        return switch (what) {
            case "send" -> "redirect:/r/about-you";
            case "no" -> "redirect:/r/no";
            case "later" -> "redirect:/r/later";
            default -> words(ticket, model, List.of(new Fault("what", "Choose what you would like to do")));
        };
    }

    @GetMapping("/r/later")
    String later(HttpServletRequest request, Model model) {
        var ticket = ticket(request);
        model.addAttribute("lapsesOn", Written.longDay(waiting(ticket).lapsesOn()));
        return page.dressed(model, ticket, "r/later", List.of());
    }

    private String words(Ticket ticket, Model model, List<Fault> faults) {
        var referral = side.within(ticket, () -> {
            side.seen(ticket, "words");
            return waiting(ticket);
        });
        var written = referral.words();
        model.addAttribute("lines", words.of(written));
        model.addAttribute("referrer", written.referrer());
        model.addAttribute("initials", Initials.of(written.referrer().name()));
        model.addAttribute("person", written.who().fullName());
        model.addAttribute("sentOn", dates.day(referral.sentAt()));
        model.addAttribute("answerBy", dates.answerBy(ticket));
        model.addAttribute("lapsesOn", Written.longDay(referral.lapsesOn()));
        return page.dressed(model, ticket, "r/words", faults);
    }

    private Ticket ticket(HttpServletRequest request) {
        return visits.proved(visits.of(request), Purpose.CONFIRM_REFERRAL);
    }

    private AwaitingPerson waiting(Ticket ticket) {
        return side.within(ticket, () -> confirming.open(new ReferralId(ticket.subject())))
                .orElseThrow(LinkGone::new);
    }
}
