package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import uk.workwell.referral.eligibility.Eligibility;
import uk.workwell.referral.eligibility.Receipt;
import uk.workwell.referral.form.Answers;
import uk.workwell.referral.form.Form;
import uk.workwell.referral.form.Forms;
import uk.workwell.referral.form.FromForm;
import uk.workwell.referral.form.Step;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.WayIn;

/**
 * "Can I use it?": a few questions before anybody says who they are. The same rules answer as in triage. Answers live in this
 * browser's session and nowhere else.
 */
@Controller
class CanIUseIt {

    private static final List<String> CARRIED =
            List.of("work", "health", "lastWorked.day", "lastWorked.month", "lastWorked.year");

    private final OwnArea area;
    private final Forms forms;
    private final FromForm fromForm;
    private final Clock clock;

    CanIUseIt(OwnArea area, Forms forms, FromForm fromForm, Clock clock) {
        this.area = area;
        this.forms = forms;
        this.fromForm = fromForm;
        this.clock = clock;
    }

    /** What a self-referral need not ask again. */
    static Answers brought(Tenant tenant, HttpServletRequest request) {
        var given = answers(tenant, request);
        var brought = Answers.NONE;
        for (var key : CARRIED) {
            if (!given.text(key).isEmpty()) {
                brought = brought.with(key, given.text(key));
            }
        }
        return brought;
    }

    @GetMapping("/s/{slug}/eligible/{page}")
    String ask(@PathVariable String slug, @PathVariable String page, HttpServletRequest request, Model model) {
        var tenant = area.of(slug);
        return show(tenant, page, answers(tenant, request), List.of(), model);
    }

    @PostMapping("/s/{slug}/eligible/{page}")
    String keep(
            @PathVariable String slug,
            @PathVariable String page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var tenant = area.of(slug);
        var before = answers(tenant, request);
        var step = form(tenant, before).step(page).orElseThrow(CanIUseIt::nothingHere);
        var answers = FormPages.typed(request, step, before);
        request.getSession(true).setAttribute(name(tenant), answers);
        var faults = forms.faults(step, answers, area.settings(tenant));
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(tenant, page, answers, faults, model);
        }
        return "redirect:" + base(tenant) + "/"
                + form(tenant, answers).after(step).map(Step::key).orElse("answer");
    }

    @GetMapping("/s/{slug}/eligible/answer")
    String answer(@PathVariable String slug, HttpServletRequest request, Model model) {
        var tenant = area.of(slug);
        var answers = answers(tenant, request);
        var settings = area.settings(tenant);
        var form = form(tenant, answers);
        var missing = forms.incomplete(form, answers, settings);
        if (missing.isPresent()) {
            return "redirect:" + base(tenant) + "/" + missing.get().key();
        }
        var receipt = Eligibility.assess(fromForm.circumstances(answers, settings, WorkingDays.today(clock)), settings);
        area.dress(model, tenant);
        var words = new EligibleWords(settings, receipt.locality(), area.showsExamples());
        model.addAttribute("fits", receipt.outcome() != Receipt.Outcome.NOT_ELIGIBLE);
        model.addAttribute("lines", words.lines(receipt));
        model.addAttribute("weeks", words.weeks(answers));
        model.addAttribute("elsewhere", words.elsewhere(receipt));
        model.addAttribute("back", base(tenant) + "/" + form.steps().getLast().key());
        model.addAttribute("self", settings.intake().takes(WayIn.SELF));
        return "refer/answer";
    }

    private String show(
            Tenant tenant, String page, Answers answers, List<uk.workwell.referral.form.Fault> faults, Model model) {
        var form = form(tenant, answers);
        var step = form.step(page).orElseThrow(CanIUseIt::nothingHere);
        area.dress(model, tenant);
        var view = FormPages.show(model, base(tenant), "refer.name.eligible", form, step, answers, faults);
        if (form.before(step).isEmpty()) {
            model.addAttribute("back", "/s/" + tenant.slug());
        }
        return view;
    }

    private Form form(Tenant tenant, Answers answers) {
        return forms.canIUseIt(area.settings(tenant), answers);
    }

    private static Answers answers(Tenant tenant, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(name(tenant)) instanceof Answers given ? given : Answers.NONE;
    }

    private static String name(Tenant tenant) {
        return "ww.eligible." + tenant.slug();
    }

    private static String base(Tenant tenant) {
        return "/s/" + tenant.slug() + "/eligible";
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
