package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.workwell.portal.AdjustmentDesk;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Outcome;
import uk.workwell.portal.view.Agreements.Sheet;
import uk.workwell.portal.view.Agreements.Typed;
import uk.workwell.selfservice.FirmVisit.Here;

/**
 * A firm without an account reads a change at work that somebody there asks for, and answers it. What can be done and what is
 * refused is decided where the portal's page is answered too: there is no second set of rules.
 */
@Controller
class AnswerForTheFirm {

    static final String PAGE = "/firm/adjustment";

    private static final Set<Act> ANSWERS = EnumSet.of(Act.YES, Act.PARTLY, Act.TRIAL, Act.NO);

    private final FirmVisit firm;
    private final AdjustmentDesk desk;

    AnswerForTheFirm(FirmVisit firm, AdjustmentDesk desk) {
        this.firm = firm;
        this.desk = desk;
    }

    @GetMapping(PAGE)
    String read(FirmAnswer typed, HttpServletRequest request, Model model) {
        return firm.with(request, here -> sheet(here, typed, model, List.of()));
    }

    /** One of four answers was chosen: what it needs is asked on a page of its own. */
    @GetMapping(PAGE + "/answer")
    String form(FirmAnswer typed, HttpServletRequest request, Model model) {
        return firm.with(request, here -> {
            var act = typed.chosen().filter(ANSWERS::contains).orElse(null);
            return act == null
                    ? sheet(here, typed, model, List.of(new Fault("act", "Choose your answer")))
                    : form(
                            here,
                            act,
                            FirmAnswer.empty(
                                    typed.adjustment().toString(),
                                    act.name(),
                                    here.who().name()),
                            model,
                            List.of());
        });
    }

    @PostMapping(PAGE + "/answer")
    String answer(FirmAnswer typed, HttpServletRequest request, Model model) {
        return firm.with(request, here -> {
            var act = typed.chosen().filter(ANSWERS::contains).orElseThrow(LinkGone::new);
            return send(here, act, typed, model, faults -> form(here, act, typed, model, faults));
        });
    }

    /** Everything that is no answer: "we have it", "we need to know more", a word, "it is in place", "it ends". */
    @PostMapping(PAGE + "/say")
    String say(FirmAnswer typed, HttpServletRequest request, Model model) {
        return firm.with(request, here -> {
            var act = typed.chosen().filter(one -> !ANSWERS.contains(one)).orElseThrow(LinkGone::new);
            return send(here, act, typed, model, faults -> sheet(here, typed, model, faults));
        });
    }

    private interface Again {
        String with(List<Fault> faults);
    }

    private String send(Here here, Act act, FirmAnswer typed, Model model, Again again) {
        var answer = typed.typed(act).orElseThrow(LinkGone::new);
        if (typed.warned() == null && warned(typed, model)) return again.with(List.of());
        return switch (desk.answer(here.line(), typed.adjustment(), answer)) {
            case Outcome.Done done -> "redirect:" + PAGE + "?a=" + done.id();
            case Outcome.Problem(var field, var words) -> again.with(List.of(new Fault(where(field, answer), words)));
            case Outcome.Changed(var words) -> {
                model.addAttribute("changed", words);
                yield again.with(List.of());
            }
            case Outcome.Gone gone -> throw new LinkGone();
        };
    }

    /** Words of health are pointed at once; sent again they go, because nobody but the writer can know. */
    private boolean warned(FirmAnswer typed, Model model) {
        var found = desk.healthWords(typed.allWords());
        model.addAttribute("healthWords", String.join(", ", found));
        return !found.isEmpty();
    }

    /** By the name of the field on these pages. */
    private static String where(String field, Typed answer) {
        return switch (field) {
            case "offer", "say" -> "words";
            case "why" -> "reason";
            case "on" -> ANSWERS.contains(answer.act()) ? "act" : "words";
            default -> field;
        };
    }

    private String sheet(Here here, FirmAnswer typed, Model model, List<Fault> faults) {
        var sheet = find(here, typed);
        model.addAttribute("sheet", sheet);
        model.addAttribute("said", FirmWords.said(sheet));
        model.addAttribute("table", FirmWords.version(sheet.table()));
        var signed = sheet.signed();
        model.addAttribute("signed", signed == null ? null : FirmWords.version(signed));
        model.addAttribute("due", FirmWords.due(sheet));
        model.addAttribute("answers", FirmWords.answers(sheet));
        model.addAttribute("steps", FirmWords.steps(sheet));
        return page(here, sheet, typed, "firm/adjustment", model, faults);
    }

    private String form(Here here, Act act, FirmAnswer typed, Model model, List<Fault> faults) {
        var sheet = find(here, typed);
        if (!sheet.can(act)) return sheet(here, typed, model, faults);
        model.addAttribute("sheet", sheet);
        model.addAttribute("act", act.name());
        model.addAttribute("heading", FirmWords.heading(act));
        model.addAttribute("next", sheet.table().number() + 1);
        return page(here, sheet, typed, "firm/answer", model, faults);
    }

    private Sheet find(Here here, FirmAnswer typed) {
        return desk.sheet(here.line(), typed.adjustment()).orElseThrow(LinkGone::new);
    }

    /** What was read goes back as it was: an answer to another version is refused, not turned into one to this. */
    private String page(Here here, Sheet sheet, FirmAnswer typed, String view, Model model, List<Fault> faults) {
        boolean again = typed.hash() != null && model.getAttribute("changed") == null;
        model.addAttribute("number", again ? typed.number() : sheet.table().number());
        model.addAttribute("hash", again ? typed.hash() : sheet.hash());
        model.addAttribute("version", again ? typed.version() : sheet.version());
        model.addAttribute("typed", typed);
        firm.dress(model, here);
        return plain(model, view, faults);
    }
}
