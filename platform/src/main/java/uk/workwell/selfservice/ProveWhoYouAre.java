package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import uk.workwell.tenant.calendar.TypedDate;

/** A code by another way than the link, together with the date of birth; only then a word is shown. */
@Controller
class ProveWhoYouAre {

    private static final int MOST_CODES_AN_ADDRESS = 30;

    private final Visits visits;
    private final OneTimeCodes codes;
    private final Attempts attempts;
    private final DatesOfBirth births;

    ProveWhoYouAre(Visits visits, OneTimeCodes codes, Attempts attempts, DatesOfBirth births) {
        this.visits = visits;
        this.codes = codes;
        this.attempts = attempts;
        this.births = births;
    }

    @GetMapping("/r")
    String start(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        if (visit.outcome() != null) {
            return "redirect:/r/done";
        }
        var ticket = visits.ticket(visit);
        if (visit.purpose() == Purpose.ASK_FOR_NEW_LINK) {
            return "redirect:/r/new-link";
        }
        if (visit.purpose() == Purpose.REFER) {
            return "redirect:/refer";
        }
        if (visit.purpose() == Purpose.FOR_EMPLOYER) {
            return "redirect:/firm";
        }
        if (visit.purpose() == Purpose.REGISTER_EMPLOYER || visit.purpose() == Purpose.JOIN_EMPLOYER) {
            return "redirect:" + behind(visit);
        }
        if (visit.proved()) {
            return "redirect:" + behind(visit);
        }
        model.addAttribute("where", codes.whereTo(ticket));
        return plain(model, "r/start", List.of());
    }

    @PostMapping("/r/code")
    String sendCode(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        var ticket = visits.ticket(visit);
        if (visit.purpose() == Purpose.ASK_FOR_NEW_LINK) {
            throw new LinkGone();
        }
        if (!attempts.allow("send-code", request.getRemoteAddr(), MOST_CODES_AN_ADDRESS, Duration.ofHours(1))) {
            return enough(visit, model);
        }
        return switch (codes.send(ticket.id())) {
            case CodeSent.Sent(var where) -> {
                visit.codeWent(where);
                yield "redirect:/r/code";
            }
            case CodeSent.Enough() -> enough(visit, model);
            case CodeSent.Gone() -> throw new LinkGone();
        };
    }

    @GetMapping("/r/code")
    String askForCode(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        visits.ticket(visit);
        if (visit.proved()) {
            return "redirect:/r";
        }
        return visit.codeWentTo() == null ? "redirect:/r" : codePage(visit, model, Proof.EMPTY, List.of());
    }

    /** What was typed; shown again after a slip, the code excepted. */
    record Proof(
            @Nullable String day,
            @Nullable String month,
            @Nullable String year) {

        static final Proof EMPTY = new Proof(null, null, null);
    }

    @PostMapping("/r/prove")
    String prove(@RequestParam(defaultValue = "") String code, Proof proof, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            return visit.proved() ? "redirect:/r" : check(visit, code, proof, request, model);
        });
    }

    private String check(LinkVisit visit, String code, Proof proof, HttpServletRequest request, Model model) {
        var ticket = visits.ticket(visit);
        var born = TypedDate.read(proof.day(), proof.month(), proof.year());
        var faults = new ArrayList<Fault>();
        if (code.isBlank()) {
            faults.add(new Fault("code", "Enter the code that we sent you. It has 6 digits"));
        }
        if (born.isEmpty()) {
            faults.add(new Fault("day", "Enter your date of birth as a date, like 27 3 1985"));
        }
        if (born.isEmpty() || code.isBlank()) {
            return codePage(visit, model, proof, faults);
        }
        return switch (codes.check(ticket.id(), code, births.matches(ticket, born.get()))) {
            case CodeCheck.Right() -> {
                visit.prove();
                request.changeSessionId();
                yield "redirect:" + behind(visit);
            }
            case CodeCheck.Wrong(var left) -> codePage(visit, model, proof, List.of(new Fault("code", wrong(left))));
            case CodeCheck.Expired() ->
                codePage(visit, model, proof, List.of(new Fault("code", "This code has expired. Ask for another one")));
            case CodeCheck.Locked() -> throw new LinkGone();
        };
    }

    private static String wrong(int left) {
        return "The code or the date of birth is not right. Check both. You can try "
                + (left == 1 ? "once more" : left + " more times");
    }

    private static String behind(LinkVisit visit) {
        return switch (visit.purpose()) {
            case PASSPORT -> "/r/passport";
            case PLACE_REFERRAL -> "/r/where";
            case CONFIRM_REFERRAL -> "/r/words";
            case READ_DECISION -> "/r/answer";
            case ANSWER_QUESTION -> "/r/question";
            case ANSWER_MEASURE -> "/r/measure";
            case AGREE_PLAN -> "/r/plan";
            case PHASED_RETURN -> "/r/phased";
            case SHARE -> "/r/sharing";
            case CONVERSATION -> "/r/conversation";
            case ADJUSTMENT -> "/r/adjustment";
            case MY_PAGE -> "/r/me";
            case MESSAGES -> "/r/messages";
            case ASK_FOR_NEW_LINK -> "/r/new-link";
            case REFER -> "/refer";
            case FOR_EMPLOYER -> "/firm";
            case REGISTER_EMPLOYER -> "/employers/proof";
            case JOIN_EMPLOYER -> "/employers/join";
        };
    }

    private static String codePage(LinkVisit visit, Model model, Proof proof, List<Fault> faults) {
        model.addAttribute("where", visit.codeWentTo());
        model.addAttribute("proof", proof);
        return plain(model, "r/code", faults);
    }

    private static String enough(LinkVisit visit, Model model) {
        if (visit.codeWentTo() == null) {
            visit.codeWent("the contact that we have for you");
        }
        return codePage(
                visit,
                model,
                Proof.EMPTY,
                List.of(new Fault("code", "We cannot send you another code. Use the newest one that you have")));
    }
}
