package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.WebUtils;
import uk.workwell.employer.Declaration;
import uk.workwell.employer.Declaration.Page;
import uk.workwell.employer.Registration;
import uk.workwell.employer.Registration.State;
import uk.workwell.employer.Registrations;
import uk.workwell.link.Attempts;
import uk.workwell.tenant.calendar.Written;

/** An organisation registers itself: three short pages, a check, and a message to the mailbox that they gave. Works without a script. */
@Controller
class RegisterAnEmployer {

    private static final String COOKIE = "ww-employer";
    private static final String BASE = "/employers/register";
    private static final int MOST_AN_ADDRESS = 20;
    private static final int MOST_A_MAILBOX = 5;

    private final Registrations registrations;
    private final DeclarationChecks checks;
    private final MailTheEmployer mailing;
    private final Attempts attempts;

    RegisterAnEmployer(
            Registrations registrations, DeclarationChecks checks, MailTheEmployer mailing, Attempts attempts) {
        this.registrations = registrations;
        this.checks = checks;
        this.mailing = mailing;
        this.attempts = attempts;
    }

    @GetMapping("/employers/register")
    String start(HttpServletRequest request, Model model) {
        model.addAttribute("begun", mine(request).isPresent());
        return plain(model, "firm/register", List.of());
    }

    @PostMapping("/employers/register")
    String begin(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (mine(request).isEmpty()) {
            if (!attempts.allow("register-begin", request.getRemoteAddr(), MOST_AN_ADDRESS, Duration.ofHours(1))) {
                return tooOften(response, model);
            }
            cookie(request, response, registrations.begin());
        }
        return "redirect:" + BASE + "/organisation";
    }

    @GetMapping("/employers/register/{page}")
    String ask(@PathVariable String page, HttpServletRequest request, Model model) {
        var mine = mine(request);
        if (mine.isEmpty()) {
            return "redirect:" + BASE;
        }
        return switch (page) {
            case "check" -> check(mine.get(), model);
            case "sent" -> mine.get().state() == State.DRAFT ? "redirect:" + BASE + "/check" : sent(mine.get(), model);
            default -> show(mine.get(), page(page), mine.get().declared(), List.of(), model);
        };
    }

    @PostMapping("/employers/register/{page}")
    String keep(@PathVariable String page, HttpServletRequest request, HttpServletResponse response, Model model) {
        var mine = mine(request);
        if (mine.isEmpty()) {
            return "redirect:" + BASE;
        }
        if (page.equals("send")) {
            return send(mine.get(), request, response, model);
        }
        var here = page(page);
        var typed = new HashMap<>(mine.get().declared().typed());
        here.fields()
                .forEach(field -> typed.put(
                        field, Optional.ofNullable(request.getParameter(field)).orElse("")));
        registrations.save(mine.get().id(), typed);
        var declared = new Declaration(typed);
        var faults = checks.faults(here, declared);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(mine.get(), here, declared, faults, model);
        }
        return "redirect:" + BASE + "/"
                + checks.incomplete(declared).map(RegisterAnEmployer::name).orElse("check");
    }

    /** The answer is the same whatever anybody here knows of the organisation or the address. */
    private String send(Registration mine, HttpServletRequest request, HttpServletResponse response, Model model) {
        var incomplete = checks.incomplete(mine.declared());
        if (incomplete.isPresent()) {
            return "redirect:" + BASE + "/" + name(incomplete.get());
        }
        var mailbox = mine.declared().get("email").toLowerCase(Locale.ROOT);
        if (!attempts.allow("register-send", request.getRemoteAddr(), MOST_AN_ADDRESS, Duration.ofHours(1))
                || !attempts.allow("register-mailbox", mailbox, MOST_A_MAILBOX, Duration.ofDays(1))) {
            return tooOften(response, model);
        }
        mailing.send(mine);
        return "redirect:" + BASE + "/sent";
    }

    private String check(Registration mine, Model model) {
        var incomplete = checks.incomplete(mine.declared());
        if (incomplete.isPresent()) {
            return "redirect:" + BASE + "/" + name(incomplete.get());
        }
        DeclaredInWords.into(model, mine.declared());
        model.addAttribute("saved", Written.time(mine.savedAt()));
        return plain(model, "firm/register-check", List.of());
    }

    private static String sent(Registration mine, Model model) {
        model.addAttribute("email", mine.declared().get("email"));
        return plain(model, "firm/register-sent", List.of());
    }

    private static String show(Registration mine, Page page, Declaration declared, List<Fault> faults, Model model) {
        model.addAttribute("page", name(page));
        model.addAttribute("typed", declared);
        model.addAttribute("saved", declared.typed().isEmpty() ? null : Written.time(mine.savedAt()));
        return plain(model, "firm/register-" + name(page), faults);
    }

    private static String tooOften(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return plain(model, "firm/register-later", List.of());
    }

    private Optional<Registration> mine(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : registrations.bySecret(cookie.getValue());
    }

    private static Page page(String name) {
        for (var page : Page.values()) {
            if (name(page).equals(name)) {
                return page;
            }
        }
        throw new LinkGone();
    }

    private static String name(Page page) {
        return page.name().toLowerCase(Locale.ROOT);
    }

    private static void cookie(HttpServletRequest request, HttpServletResponse response, String secret) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, secret)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(BASE)
                        .maxAge(Registrations.KEPT)
                        .build()
                        .toString());
    }
}
