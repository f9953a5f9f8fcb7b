package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import uk.workwell.draft.OpenDraft;
import uk.workwell.link.Attempts;
import uk.workwell.referral.form.Answers;
import uk.workwell.referral.form.Form;
import uk.workwell.referral.form.Forms;
import uk.workwell.referral.form.Step;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.WayIn;

/** "Refer myself": one question a page, saved at each. No account, no script, nothing in an address. */
@Controller
class ReferMyself {

    private static final String NAME = "refer.name.self";
    private static final int MOST_BEGUN = 60;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final OwnArea area;
    private final MyDraft mine;
    private final Forms forms;
    private final PrivacyNotices notices;
    private final Attempts attempts;

    ReferMyself(OwnArea area, MyDraft mine, Forms forms, PrivacyNotices notices, Attempts attempts) {
        this.area = area;
        this.mine = mine;
        this.forms = forms;
        this.notices = notices;
        this.attempts = attempts;
    }

    /** Where its address names a language, all pages of this form go on in it. */
    @GetMapping("/s/{slug}/refer")
    String start(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Model model) {
        var tenant = area.of(slug);
        area.dress(model, tenant);
        Tongues.speak(model, request);
        Tongues.remember(MyDraft.base(tenant), request, response);
        if (!isOpen(tenant)) {
            model.addAttribute("ways", area.settings(tenant).intake().ways().value());
            return "refer/closed";
        }
        model.addAttribute("keptDays", keptDays(tenant));
        mine.of(tenant, request)
                .filter(draft -> !draft.isSent())
                .ifPresent(draft -> model.addAttribute("begun", Written.time(draft.savedAt())));
        return "refer/start";
    }

    /** Begins, or goes on with what this browser has begun. Answers to "Can I use it?" come along. */
    @PostMapping("/s/{slug}/refer")
    String begin(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Model model) {
        var tenant = openOr404(slug);
        var brought = CanIUseIt.brought(tenant, request);
        var begun = mine.of(tenant, request).filter(draft -> !draft.isSent());
        if (begun.isPresent()) {
            var draft = mine.change(tenant, begun.get(), known -> over(known, brought))
                    .orElse(begun.get());
            var answers = mine.answers(draft);
            return forms.incomplete(form(tenant, answers, request), answers, area.settings(tenant))
                    .map(step -> redirect(tenant, step.key()))
                    .orElseGet(() -> redirect(tenant, "check"));
        }
        if (!attempts.allow("self-referral", request.getRemoteAddr(), MOST_BEGUN, WINDOW)) {
            area.dress(model, tenant);
            Tongues.speak(model, request);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return "refer/later";
        }
        mine.begin(tenant, brought, Duration.ofDays(keptDays(tenant)), request, response);
        return redirect(tenant, form(tenant, brought, request).first().key());
    }

    @GetMapping("/s/{slug}/refer/{page}")
    String ask(@PathVariable String slug, @PathVariable String page, HttpServletRequest request, Model model) {
        var tenant = openOr404(slug);
        var draft = mine.of(tenant, request).orElse(null);
        if (draft == null || draft.isSent()) {
            return draft == null ? "redirect:" + MyDraft.base(tenant) : redirect(tenant, "sent");
        }
        var answers = mine.answers(draft);
        return show(tenant, draft, form(tenant, answers, request), page, answers, List.of(), model);
    }

    /** Kept right or wrong; goes on only when right. */
    @PostMapping("/s/{slug}/refer/{page}")
    String keep(
            @PathVariable String slug,
            @PathVariable String page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var tenant = openOr404(slug);
        var draft = mine.of(tenant, request).orElse(null);
        if (draft == null || draft.isSent()) {
            return draft == null ? "redirect:" + MyDraft.base(tenant) : redirect(tenant, "sent");
        }
        var kept = mine.change(tenant, draft, before -> typed(tenant, page, request, before))
                .orElse(draft);
        var answers = mine.answers(kept);
        var form = form(tenant, answers, request);
        var settings = area.settings(tenant);
        var step = form.step(page).orElseThrow(ReferMyself::nothingHere);
        var faults = forms.faults(step, answers, settings, form.tongue());
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(tenant, kept, form, page, answers, faults, model);
        }
        return forms.incomplete(form, answers, settings).isEmpty()
                ? redirect(tenant, "check")
                : redirect(tenant, form.after(step).map(Step::key).orElse("check"));
    }

    /** Timed saving: keeps what is there, right or wrong. */
    @PostMapping("/s/{slug}/refer/{page}/kept")
    @ResponseBody
    Map<String, String> keepMeanwhile(
            @PathVariable String slug, @PathVariable String page, HttpServletRequest request) {
        var tenant = openOr404(slug);
        return mine.of(tenant, request)
                .flatMap(draft -> mine.change(tenant, draft, before -> typed(tenant, page, request, before)))
                .map(kept -> Map.of("saved", Written.time(kept.savedAt())))
                .orElseThrow(ReferMyself::nothingHere);
    }

    @PostMapping("/s/{slug}/refer/drop")
    String drop(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        var tenant = area.of(slug);
        mine.of(tenant, request).ifPresent(draft -> mine.delete(tenant, draft, request, response));
        return "redirect:/s/" + tenant.slug();
    }

    private String show(
            Tenant tenant,
            OpenDraft draft,
            Form form,
            String page,
            Answers answers,
            List<uk.workwell.referral.form.Fault> faults,
            Model model) {
        var step = form.step(page).orElseThrow(ReferMyself::nothingHere);
        area.dress(model, tenant);
        if (step.asks("agreed")) {
            model.addAttribute("notice", notices.of(tenant.id(), form, answers));
        }
        FormPages.saves(model, MyDraft.base(tenant), step, draft.savedAt());
        return FormPages.show(model, MyDraft.base(tenant), NAME, form, step, answers, faults);
    }

    /** Twice, because an answer may bring another question onto the same page. */
    private Answers typed(Tenant tenant, String page, HttpServletRequest request, Answers before) {
        var first = form(tenant, before, request).step(page).orElseThrow(ReferMyself::nothingHere);
        var answers = FormPages.typed(request, first, before);
        return form(tenant, answers, request)
                .step(page)
                .map(step -> FormPages.typed(request, step, answers))
                .orElse(answers);
    }

    private Form form(Tenant tenant, Answers answers, HttpServletRequest request) {
        return forms.of(WayIn.SELF, area.settings(tenant), answers, Tongues.of(request));
    }

    private static Answers over(Answers known, Answers brought) {
        var answers = known;
        for (var entry : brought.typed().entrySet()) {
            answers = answers.with(entry.getKey(), entry.getValue());
        }
        return answers;
    }

    private Tenant openOr404(String slug) {
        var tenant = area.of(slug);
        if (!isOpen(tenant)) {
            throw nothingHere();
        }
        return tenant;
    }

    private boolean isOpen(Tenant tenant) {
        return area.settings(tenant).intake().takes(WayIn.SELF);
    }

    private int keptDays(Tenant tenant) {
        return area.settings(tenant).timers().draftPurgeDays().value();
    }

    private static String redirect(Tenant tenant, String page) {
        return "redirect:" + MyDraft.base(tenant) + "/" + page;
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
