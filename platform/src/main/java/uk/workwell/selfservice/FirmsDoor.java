package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Attempts;
import uk.workwell.link.CodeCheck;
import uk.workwell.link.CodeSent;
import uk.workwell.link.OneTimeCodes;
import uk.workwell.link.Purpose;

/** Where the link of somebody leads who acts for an employer without an account: a code first, before a word is shown. */
@Controller
class FirmsDoor {

    private static final int MOST_CODES_AN_ADDRESS = 30;

    private final Visits visits;
    private final OneTimeCodes codes;
    private final Attempts attempts;

    FirmsDoor(Visits visits, OneTimeCodes codes, Attempts attempts) {
        this.visits = visits;
        this.codes = codes;
        this.attempts = attempts;
    }

    @GetMapping("/firm")
    String start(HttpServletRequest request, Model model) {
        var visit = visit(request);
        return visit.proved() ? "redirect:/firm/staff" : door(visit, model, List.of());
    }

    @PostMapping("/firm/code")
    String sendCode(HttpServletRequest request, Model model) {
        var visit = visit(request);
        var ticket = visits.ticket(visit);
        if (!attempts.allow("send-code", request.getRemoteAddr(), MOST_CODES_AN_ADDRESS, Duration.ofHours(1))) {
            return door(visit, model, enough());
        }
        return switch (codes.send(ticket.id())) {
            case CodeSent.Sent(var where) -> {
                visit.codeWent(where);
                yield "redirect:/firm";
            }
            case CodeSent.Enough() -> door(visit, model, enough());
            case CodeSent.Gone() -> throw new LinkGone();
        };
    }

    @PostMapping("/firm/prove")
    String prove(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visit(request);
            var ticket = visits.ticket(visit);
            if (code.isBlank()) {
                return door(visit, model, fault("Enter the code that we sent you. It has 6 digits"));
            }
            return switch (codes.check(ticket.id(), code, true)) {
                case CodeCheck.Right() -> {
                    visit.prove();
                    request.changeSessionId();
                    yield "redirect:/firm/staff";
                }
                case CodeCheck.Wrong(var left) ->
                    door(
                            visit,
                            model,
                            fault("This code is not right. You can try "
                                    + (left == 1 ? "once more" : left + " more times")));
                case CodeCheck.Expired() -> door(visit, model, fault("This code has expired. Ask for another one"));
                case CodeCheck.Locked() -> throw new LinkGone();
            };
        });
    }

    private LinkVisit visit(HttpServletRequest request) {
        return Optional.of(visits.of(request))
                .filter(visit -> visit.purpose() == Purpose.FOR_EMPLOYER)
                .orElseThrow(LinkGone::new);
    }

    private String door(LinkVisit visit, Model model, List<Fault> faults) {
        var ticket = visits.ticket(visit);
        model.addAttribute("where", codes.whereTo(ticket));
        model.addAttribute("sent", visit.codeWentTo() != null);
        return plain(model, "firm/door", faults);
    }

    private static List<Fault> enough() {
        return fault("We cannot send you another code. Use the newest one that you have");
    }

    private static List<Fault> fault(String words) {
        return List.of(new Fault("code", words));
    }
}
