package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.workwell.link.Attempts;
import uk.workwell.link.CodeCheck;
import uk.workwell.link.CodeSent;
import uk.workwell.link.OneTimeCodes;
import uk.workwell.link.Purpose;

/** A link that is opened with a code and nothing else: the same three steps, whatever lies behind it. */
@Component
class MailboxDoor {

    private static final int MOST_CODES_AN_ADDRESS = 30;

    private final Visits visits;
    private final OneTimeCodes codes;
    private final Attempts attempts;

    MailboxDoor(Visits visits, OneTimeCodes codes, Attempts attempts) {
        this.visits = visits;
        this.codes = codes;
        this.attempts = attempts;
    }

    /**
     * One such door.
     *
     * @param address of its page, which leads on once the code was right
     * @param view the page that asks for the code
     */
    record Of(Purpose purpose, String address, String view) {}

    /** @throws LinkGone if this session opened no link of this kind */
    LinkVisit visit(Of door, HttpServletRequest request) {
        var visit = visits.of(request);
        if (visit.purpose() != door.purpose()) {
            throw new LinkGone();
        }
        return visit;
    }

    String ask(Of door, HttpServletRequest request, Model model) {
        return page(door, visit(door, request), model, List.of());
    }

    String sendCode(Of door, HttpServletRequest request, Model model) {
        var visit = visit(door, request);
        var ticket = visits.ticket(visit);
        if (!attempts.allow("send-code", request.getRemoteAddr(), MOST_CODES_AN_ADDRESS, Duration.ofHours(1))) {
            return page(door, visit, model, enough());
        }
        return switch (codes.send(ticket.id())) {
            case CodeSent.Sent(var where) -> {
                visit.codeWent(where);
                yield "redirect:" + door.address();
            }
            case CodeSent.Enough() -> page(door, visit, model, enough());
            case CodeSent.Gone() -> throw new LinkGone();
        };
    }

    String prove(Of door, String code, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visit(door, request);
            var ticket = visits.ticket(visit);
            if (code.isBlank()) {
                return page(door, visit, model, fault("Enter the code that we sent you. It has 6 digits"));
            }
            return switch (codes.check(ticket.id(), code, true)) {
                case CodeCheck.Right() -> {
                    visit.prove();
                    request.changeSessionId();
                    yield "redirect:" + door.address();
                }
                case CodeCheck.Wrong(var left) ->
                    page(
                            door,
                            visit,
                            model,
                            fault("This code is not right. You can try "
                                    + (left == 1 ? "once more" : left + " more times")));
                case CodeCheck.Expired() ->
                    page(door, visit, model, fault("This code has expired. Ask for another one"));
                case CodeCheck.Locked() -> throw new LinkGone();
            };
        });
    }

    private String page(Of door, LinkVisit visit, Model model, List<Fault> faults) {
        var ticket = visits.ticket(visit);
        model.addAttribute("where", codes.whereTo(ticket));
        model.addAttribute("sent", visit.codeWentTo() != null);
        model.addAttribute("base", door.address());
        return plain(model, door.view(), faults);
    }

    private static List<Fault> enough() {
        return fault("We cannot send you another code. Use the newest one that you have");
    }

    private static List<Fault> fault(String words) {
        return List.of(new Fault("code", words));
    }
}
