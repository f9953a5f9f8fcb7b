package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import uk.workwell.draft.OpenDraft;
import uk.workwell.referral.form.Forms;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.WayIn;

/** Check answers, send, and what happens next. */
@Controller
class SendMyReferral {

    private final OwnArea area;
    private final MyDraft mine;
    private final Forms forms;
    private final FormPages pages;
    private final SendDraft sending;
    private final WorkingDays workingDays;

    SendMyReferral(
            OwnArea area, MyDraft mine, Forms forms, FormPages pages, SendDraft sending, WorkingDays workingDays) {
        this.area = area;
        this.mine = mine;
        this.forms = forms;
        this.pages = pages;
        this.sending = sending;
        this.workingDays = workingDays;
    }

    @GetMapping("/s/{slug}/refer/check")
    String check(@PathVariable String slug, HttpServletRequest request, Model model) {
        var tenant = area.of(slug);
        var draft = mine.of(tenant, request).orElse(null);
        if (draft == null) {
            return "redirect:" + MyDraft.base(tenant);
        }
        if (draft.isSent()) {
            return to(tenant, "sent");
        }
        var answers = mine.answers(draft);
        var form = forms.of(WayIn.SELF, area.settings(tenant), answers, Tongues.of(request));
        var incomplete = forms.incomplete(form, answers, area.settings(tenant));
        if (incomplete.isPresent()) {
            return to(tenant, incomplete.get().key());
        }
        area.dress(model, tenant);
        Tongues.speak(model, request);
        model.addAttribute("base", MyDraft.base(tenant));
        model.addAttribute("sections", pages.sections(form, answers));
        model.addAttribute("saved", Written.time(draft.savedAt()));
        return "refer/check";
    }

    @PostMapping("/s/{slug}/refer/send")
    String send(@PathVariable String slug, HttpServletRequest request) {
        var tenant = area.of(slug);
        if (!area.settings(tenant).intake().takes(WayIn.SELF)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var draft = mine.of(tenant, request).orElse(null);
        if (draft == null) {
            return "redirect:" + MyDraft.base(tenant);
        }
        var settings = area.settings(tenant);
        boolean complete = MyDraft.as(
                tenant,
                draft,
                () -> sending.once(draft, OpenDraft.Kind.SELF, WayIn.SELF, settings, null, Tongues.of(request)));
        return to(tenant, complete ? "sent" : "check");
    }

    @GetMapping("/s/{slug}/refer/sent")
    String sent(@PathVariable String slug, HttpServletRequest request, Model model) {
        var tenant = area.of(slug);
        var sentAt = mine.of(tenant, request).map(OpenDraft::sentAt).orElse(null);
        if (sentAt == null) {
            return "redirect:" + MyDraft.base(tenant);
        }
        area.dress(model, tenant);
        Tongues.speak(model, request);
        var day = sentAt.atZone(WorkingDays.LONDON).toLocalDate();
        var timers = area.settings(tenant).timers();
        model.addAttribute(
                "answerBy",
                Tongues.longDay(
                        workingDays.add(day, timers.screeningWorkingDays().value()), request));
        model.addAttribute("base", MyDraft.base(tenant));
        return "refer/sent";
    }

    private static String to(Tenant tenant, String page) {
        return "redirect:" + MyDraft.base(tenant) + "/" + page;
    }
}
