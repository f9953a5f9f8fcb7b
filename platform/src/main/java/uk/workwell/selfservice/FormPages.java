package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.workwell.referral.Told;
import uk.workwell.referral.form.Answers;
import uk.workwell.referral.form.Field;
import uk.workwell.referral.form.Form;
import uk.workwell.referral.form.FromForm;
import uk.workwell.referral.form.Step;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.WayIn;

/** Shows a form page by page, and reads what was typed. */
@Component
class FormPages {

    private static final List<String> PARTS = List.of(".day", ".month", ".year");

    private final FromForm fromForm;

    FormPages(FromForm fromForm) {
        this.fromForm = fromForm;
    }

    /** One page's answers, to be checked before sending. */
    record Section(String key, String title, List<Told> told) {}

    /** What was typed into this page, over what was there before. What a browser leaves out is empty: a box unticked. */
    static Answers typed(HttpServletRequest request, Step step, Answers before) {
        var answers = before;
        for (var field : step.fields()) {
            for (var name : names(field)) {
                var value = request.getParameter(name);
                answers = answers.with(name, value == null ? "" : value);
            }
        }
        return answers;
    }

    private static List<String> names(Field field) {
        return field.kind().isDate()
                ? PARTS.stream().map(part -> field.key() + part).toList()
                : List.of(field.key());
    }

    /**
     * Puts a page together.
     *
     * @param base address of the form, without a slash at its end
     * @param name key of the form's name, as it stands over each question
     */
    static String show(
            Model model,
            String base,
            String name,
            Form form,
            Step step,
            Answers answers,
            List<uk.workwell.referral.form.Fault> wrong) {
        var faults = wrong.stream()
                .map(fault -> new Fault(fault.field(), fault.words()))
                .toList();
        model.addAttribute("step", step);
        model.addAttribute("ofReader", form.way() == WayIn.SELF);
        model.addAttribute("answers", answers);
        model.addAttribute("faults", faults);
        model.addAttribute("wrong", Fault.byField(faults));
        model.addAttribute("action", base + "/" + step.key());
        model.addAttribute(
                "back",
                form.before(step).map(before -> base + "/" + before.key()).orElse(base));
        model.addAttribute("pageLang", form.tongue().toLanguageTag());
        model.addAttribute("name", name);
        model.addAttribute("number", form.number(step));
        model.addAttribute("steps", form.steps().size());
        return "refer/step";
    }

    /** Adds timed saving to a page. */
    static void saves(Model model, String base, Step step, @Nullable Instant savedAt) {
        model.addAttribute("kept", base + "/" + step.key() + "/kept");
        if (savedAt != null) {
            model.addAttribute("saved", Written.time(savedAt));
        }
    }

    List<Section> sections(Form form, Answers answers) {
        return form.steps().stream()
                .map(step -> new Section(step.key(), step.title(), fromForm.told(step, answers, form.tongue())))
                .toList();
    }
}
