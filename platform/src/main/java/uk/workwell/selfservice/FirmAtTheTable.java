package uk.workwell.selfservice;

import static uk.workwell.selfservice.AtTheTable.uuid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Table;
import uk.workwell.selfservice.AtTheTable.PromiseTyped;
import uk.workwell.selfservice.AtTheTable.TextTyped;

/** A firm without an account at the table of a return-to-work conversation: an equal of the other two, by its link. */
@Controller
class FirmAtTheTable {

    static final String PAGE = "/firm/conversation";

    private final FirmsSeat seat;

    FirmAtTheTable(FirmsSeat seat) {
        this.seat = seat;
    }

    @GetMapping(PAGE)
    String read(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        return seat.with(request, c, at -> at.page(model, List.of(), null));
    }

    @PostMapping(PAGE + "/prepare")
    String prepare(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "") String preparation,
            HttpServletRequest request,
            Model model) {
        return seat.with(request, c, at -> AtTheTable.prepare(at, model, preparation));
    }

    @PostMapping(PAGE + "/begin")
    String begin(@RequestParam(defaultValue = "") String c, HttpServletRequest request) {
        return seat.with(request, c, AtTheTable::begin);
    }

    @GetMapping(PAGE + "/write")
    String form(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        return seat.with(request, c, at -> AtTheTable.form(at, model));
    }

    @PostMapping(PAGE + "/write")
    String save(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            TextTyped text,
            HttpServletRequest request,
            Model model) {
        return seat.with(request, c, at -> AtTheTable.save(at, model, revision, text));
    }

    @PostMapping(PAGE + "/promise")
    String promise(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String owner,
            PromiseTyped typed,
            HttpServletRequest request,
            Model model) {
        return seat.with(request, c, at -> AtTheTable.promise(at, model, revision, owner, typed));
    }

    @PostMapping(PAGE + "/take-out")
    String takeOut(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String promise,
            HttpServletRequest request,
            Model model) {
        return did(request, c, model, "promise", table -> table.takeOut(revision, uuid(promise)));
    }

    @PostMapping(PAGE + "/offer")
    String offer(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            HttpServletRequest request,
            Model model) {
        return did(request, c, model, "offer", table -> table.offer(revision));
    }

    @PostMapping(PAGE + "/sign")
    String sign(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "") String read,
            HttpServletRequest request,
            Model model) {
        return seat.with(request, c, at -> AtTheTable.sign(at, model, revision, hash, read));
    }

    @PostMapping(PAGE + "/settle")
    String settle(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "") String promise,
            @RequestParam(defaultValue = "") String kept,
            HttpServletRequest request,
            Model model) {
        return did(request, c, model, "promises", table -> table.settle(uuid(promise), kept.equals("YES")));
    }

    @PostMapping(PAGE + "/cancel")
    String cancel(@RequestParam(defaultValue = "") String c, HttpServletRequest request, Model model) {
        return did(request, c, model, "cancel", Table::cancel);
    }

    private String did(
            HttpServletRequest request, String c, Model model, String field, Function<Table, Answered> verb) {
        return seat.with(request, c, at -> AtTheTable.did(at, model, field, verb));
    }
}
