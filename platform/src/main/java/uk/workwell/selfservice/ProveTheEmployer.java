package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import uk.workwell.link.Purpose;
import uk.workwell.tenant.EmployerId;

/** Behind the link that went to an organisation's mailbox: a code, what was declared once more, and then it is registered. */
@Controller
class ProveTheEmployer {

    private static final String HERE = "/employers/proof";
    private static final MailboxDoor.Of DOOR =
            new MailboxDoor.Of(Purpose.REGISTER_EMPLOYER, HERE, "firm/register-proof");

    private final Visits visits;
    private final MailboxDoor door;
    private final Registrations registrations;
    private final SelfRegistering registering;
    private final DeclarationChecks checks;

    ProveTheEmployer(
            Visits visits,
            MailboxDoor door,
            Registrations registrations,
            SelfRegistering registering,
            DeclarationChecks checks) {
        this.visits = visits;
        this.door = door;
        this.registrations = registrations;
        this.registering = registering;
        this.checks = checks;
    }

    @GetMapping(HERE)
    String start(HttpServletRequest request, Model model) {
        if (!door.visit(DOOR, request).proved()) {
            return door.ask(DOOR, request, model);
        }
        var found = found(request);
        if (found.state() == State.REGISTERED) {
            model.addAttribute("base", HERE + "/register");
            model.addAttribute("heading", "Your organisation is registered");
            return plain(model, "firm/register-account", List.of());
        }
        DeclaredInWords.into(model, found.declared());
        return plain(model, "firm/register-last", List.of());
    }

    @PostMapping(HERE + "/code")
    String sendCode(HttpServletRequest request, Model model) {
        return door.sendCode(DOOR, request, model);
    }

    @PostMapping(HERE + "/prove")
    String prove(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        return door.prove(DOOR, code, request, model);
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
            return account(model, HERE + "/register", made, "Your organisation is registered");
        });
    }

    /** What came of making an account, for whoever proved their mailbox. */
    static String account(Model model, String again, Accounts.Made made, String heading) {
        model.addAttribute("heading", heading);
        model.addAttribute("base", again);
        model.addAttribute("password", made instanceof Accounts.Made.Fresh(var password) ? password : null);
        return plain(
                model,
                made instanceof Accounts.Made.Unreachable ? "firm/register-account" : "firm/register-done",
                List.of());
    }

    private Registration found(HttpServletRequest request) {
        var ticket = visits.proved(visits.of(request), Purpose.REGISTER_EMPLOYER);
        return registrations
                .find(new EmployerId(ticket.subject()))
                .filter(found -> ticket.id().value().equals(found.ticket()))
                .orElseThrow(LinkGone::new);
    }
}
