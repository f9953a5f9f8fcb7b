package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.workwell.draft.DraftId;
import uk.workwell.draft.OpenDraft;
import uk.workwell.draft.TenantDrafts;
import uk.workwell.referral.form.Answers;
import uk.workwell.referral.form.AnswersAsText;
import uk.workwell.referral.form.Form;
import uk.workwell.referral.form.Forms;
import uk.workwell.referral.form.Step;
import uk.workwell.selfservice.ReferrerVisit.Here;
import uk.workwell.tenant.calendar.Written;

/** A professional's form: four short pages behind their organisation's link. Who refers is remembered for the visit. */
@Controller
class ReferSomebody {

    private static final OpenDraft.Kind KIND = OpenDraft.Kind.PROFESSIONAL;
    private static final String REMEMBERED = "ww.referrer";
    private static final List<String> WHO = List.of("referrerName", "referrerRole", "referrerPhone");

    private final ReferrerVisit referrer;
    private final OwnArea area;
    private final Forms forms;
    private final FormPages pages;
    private final TenantDrafts drafts;
    private final AnswersAsText bodies;
    private final SendDraft sending;

    ReferSomebody(
            ReferrerVisit referrer,
            OwnArea area,
            Forms forms,
            FormPages pages,
            TenantDrafts drafts,
            AnswersAsText bodies,
            SendDraft sending) {
        this.referrer = referrer;
        this.area = area;
        this.forms = forms;
        this.pages = pages;
        this.drafts = drafts;
        this.bodies = bodies;
        this.sending = sending;
    }

    static String base(DraftId draft) {
        return "/refer/" + draft;
    }

    @PostMapping("/refer/new")
    String begin(HttpServletRequest request) {
        var here = referrer.of(request);
        var who = request.getSession(true).getAttribute(REMEMBERED) instanceof Answers known ? known : Answers.NONE;
        var draft = here.as(() -> drafts.beginFor(KIND, here.referrer().id(), bodies.write(who)));
        return "redirect:" + base(draft) + "/"
                + forms.incomplete(form(here, who), who, area.settings(here.tenant()))
                        .map(Step::key)
                        .orElse("check");
    }

    @GetMapping("/refer/{draft}/{page}")
    String ask(@PathVariable UUID draft, @PathVariable String page, HttpServletRequest request, Model model) {
        var here = referrer.of(request);
        var found = find(here, draft);
        if (found.isSent()) {
            return "redirect:" + base(found.id()) + "/sent";
        }
        return show(here, found, page, bodies.read(found.body()), List.of(), model);
    }

    @PostMapping("/refer/{draft}/{page}")
    String keep(
            @PathVariable UUID draft,
            @PathVariable String page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var here = referrer.of(request);
        var found = find(here, draft);
        if (found.isSent()) {
            return "redirect:" + base(found.id()) + "/sent";
        }
        var kept = keep(here, found, page, request);
        var answers = bodies.read(kept.body());
        var form = form(here, answers);
        var settings = area.settings(here.tenant());
        var step = form.step(page).orElseThrow(LinkGone::new);
        remember(request, answers);
        var faults = forms.faults(step, answers, settings);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(here, kept, page, answers, faults, model);
        }
        var next = forms.incomplete(form, answers, settings).isEmpty()
                ? "check"
                : form.after(step).map(Step::key).orElse("check");
        return "redirect:" + base(found.id()) + "/" + next;
    }

    /** Timed saving: keeps what is there, right or wrong. */
    @PostMapping("/refer/{draft}/{page}/kept")
    @ResponseBody
    Map<String, String> keepMeanwhile(@PathVariable UUID draft, @PathVariable String page, HttpServletRequest request) {
        var here = referrer.of(request);
        var kept = keep(here, find(here, draft), page, request);
        return Map.of("saved", Written.time(kept.savedAt()));
    }

    @GetMapping("/refer/{draft}/check")
    String check(@PathVariable UUID draft, HttpServletRequest request, Model model) {
        var here = referrer.of(request);
        var found = find(here, draft);
        if (found.isSent()) {
            return "redirect:" + base(found.id()) + "/sent";
        }
        var answers = bodies.read(found.body());
        var form = form(here, answers);
        var incomplete = forms.incomplete(form, answers, area.settings(here.tenant()));
        if (incomplete.isPresent()) {
            return "redirect:" + base(found.id()) + "/" + incomplete.get().key();
        }
        referrer.dress(model, here);
        model.addAttribute("base", base(found.id()));
        model.addAttribute("sections", pages.sections(form, answers));
        model.addAttribute("saved", Written.time(found.savedAt()));
        return "refer/check";
    }

    @PostMapping("/refer/{draft}/send")
    String send(@PathVariable UUID draft, HttpServletRequest request) {
        var here = referrer.of(request);
        var found = find(here, draft);
        var settings = area.settings(here.tenant());
        boolean complete = here.as(() -> sending.once(
                found, KIND, here.referrer().kind(), settings, here.referrer().id(), Locale.UK));
        return "redirect:" + base(found.id()) + (complete ? "/sent" : "/check");
    }

    @GetMapping("/refer/{draft}/sent")
    String sent(@PathVariable UUID draft, HttpServletRequest request, Model model) {
        var here = referrer.of(request);
        var found = find(here, draft);
        if (!found.isSent()) {
            return "redirect:" + base(found.id()) + "/check";
        }
        referrer.dress(model, here);
        return "refer/sent-for";
    }

    @PostMapping("/refer/{draft}/drop")
    String drop(@PathVariable UUID draft, HttpServletRequest request) {
        var here = referrer.of(request);
        var found = find(here, draft);
        here.as(() -> {
            drafts.delete(found);
            return true;
        });
        return "redirect:/refer";
    }

    private OpenDraft keep(Here here, OpenDraft draft, String page, HttpServletRequest request) {
        return here.as(() ->
                        drafts.change(draft, KIND, body -> bodies.write(typed(here, page, request, bodies.read(body)))))
                .orElseThrow(LinkGone::new);
    }

    /** Twice, because an answer may bring another question onto the same page. */
    private Answers typed(Here here, String page, HttpServletRequest request, Answers before) {
        var first = form(here, before).step(page).orElseThrow(LinkGone::new);
        var answers = FormPages.typed(request, first, before);
        return form(here, answers)
                .step(page)
                .map(step -> FormPages.typed(request, step, answers))
                .orElse(answers);
    }

    private String show(
            Here here,
            OpenDraft draft,
            String page,
            Answers answers,
            List<uk.workwell.referral.form.Fault> faults,
            Model model) {
        var form = form(here, answers);
        var step = form.step(page).orElseThrow(LinkGone::new);
        referrer.dress(model, here);
        FormPages.saves(model, base(draft.id()), step, draft.savedAt());
        var view = FormPages.show(model, base(draft.id()), "refer.name.somebody", form, step, answers, faults);
        if (form.before(step).isEmpty()) {
            model.addAttribute("back", "/refer");
        }
        return view;
    }

    private static void remember(HttpServletRequest request, Answers answers) {
        var who = Answers.NONE;
        for (var key : WHO) {
            who = who.with(key, answers.raw(key));
        }
        request.getSession(true).setAttribute(REMEMBERED, who);
    }

    private Form form(Here here, Answers answers) {
        return forms.of(here.referrer().kind(), area.settings(here.tenant()), answers);
    }

    /** Another organisation's draft is like none. */
    private OpenDraft find(Here here, UUID draft) {
        return here.as(() -> drafts.find(KIND, here.referrer().id(), new DraftId(draft)))
                .orElseThrow(LinkGone::new);
    }
}
