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
import uk.workwell.employer.Accounts;
import uk.workwell.employer.Registration;
import uk.workwell.employer.Registration.State;
import uk.workwell.employer.Registrations;
import uk.workwell.employer.SelfRegistering;
import uk.workwell.link.Attempts;
import uk.workwell.link.CodeCheck;
import uk.workwell.link.CodeSent;
import uk.workwell.link.OneTimeCodes;
import uk.workwell.link.Purpose;
import uk.workwell.tenant.EmployerId;

/** Behind the link that went to an organisation's mailbox: a code, what was declared once more, and then it is registered. */
@Controller
class ProveTheEmployer {

    private static final int MOST_CODES_AN_ADDRESS = 30;
    private static final String HERE = "/employers/proof";

    private final Visits visits;
    private final OneTimeCodes codes;
    private final Attempts attempts;
    private final Registrations registrations;
    private final SelfRegistering registering;
    private final DeclarationChecks checks;

    ProveTheEmployer(
            Visits visits,
            OneTimeCodes codes,
            Attempts attempts,
            Registrations registrations,
            SelfRegistering registering,
            DeclarationChecks checks) {
        this.visits = visits;
        this.codes = codes;
        this.attempts = attempts;
        this.registrations = registrations;
        this.registering = registering;
        this.checks = checks;
    }

    @GetMapping(HERE)
    String start(HttpServletRequest request, Model model) {
        var visit = visit(request);
        if (!visit.proved()) {
            return door(visit, model, List.of());
        }
        var found = found(request);
        if (found.state() == State.REGISTERED) {
            return plain(model, "firm/register-account", List.of());
        }
        DeclaredInWords.into(model, found.declared());
        return plain(model, "firm/register-last", List.of());
    }

    @PostMapping(HERE + "/code")
    String sendCode(HttpServletRequest request, Model model) {
        var visit = visit(request);
        var ticket = visits.ticket(visit);
        if (!attempts.allow("send-code", request.getRemoteAddr(), MOST_CODES_AN_ADDRESS, Duration.ofHours(1))) {
            return door(visit, model, enough());
        }
        return switch (codes.send(ticket.id())) {
            case CodeSent.Sent(var where) -> {
                visit.codeWent(where);
                yield "redirect:" + HERE;
            }
            case CodeSent.Enough() -> door(visit, model, enough());
            case CodeSent.Gone() -> throw new LinkGone();
        };
    }

    @PostMapping(HERE + "/prove")
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
                    yield "redirect:" + HERE;
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

    /** The first password is shown here and nowhere else, once. A repeat goes on where the first one was interrupted. */
    @PostMapping(HERE + "/register")
    String register(HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var found = found(request);
            var declared = found.declared();
            if (found.state() == State.MAILED && checks.incomplete(declared).isPresent()) {
                throw new LinkGone();
            }
            var made = registering
                    .register(found.id(), declared, checks.icb(declared))
                    .orElseThrow(LinkGone::new);
            model.addAttribute("password", made instanceof Accounts.Made.Fresh(var password) ? password : null);
            return plain(
                    model,
                    made instanceof Accounts.Made.Unreachable ? "firm/register-account" : "firm/register-done",
                    List.of());
        });
    }

    private Registration found(HttpServletRequest request) {
        var ticket = visits.proved(visits.of(request), Purpose.REGISTER_EMPLOYER);
        return registrations
                .find(new EmployerId(ticket.subject()))
                .filter(found -> ticket.id().value().equals(found.ticket()))
                .orElseThrow(LinkGone::new);
    }

    private LinkVisit visit(HttpServletRequest request) {
        return Optional.of(visits.of(request))
                .filter(visit -> visit.purpose() == Purpose.REGISTER_EMPLOYER)
                .orElseThrow(LinkGone::new);
    }

    private String door(LinkVisit visit, Model model, List<Fault> faults) {
        var ticket = visits.ticket(visit);
        model.addAttribute("where", codes.whereTo(ticket));
        model.addAttribute("sent", visit.codeWentTo() != null);
        return plain(model, "firm/register-proof", faults);
    }

    private static List<Fault> enough() {
        return fault("We cannot send you another code. Use the newest one that you have");
    }

    private static List<Fault> fault(String words) {
        return List.of(new Fault("code", words));
    }
}
