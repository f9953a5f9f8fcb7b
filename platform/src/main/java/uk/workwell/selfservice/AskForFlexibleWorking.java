package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.agreement.flexible.FlexibleId;
import uk.workwell.agreement.flexible.FlexibleResult;
import uk.workwell.agreement.flexible.FlexibleResult.ChangedSince;
import uk.workwell.agreement.flexible.FlexibleResult.Done;
import uk.workwell.agreement.flexible.FlexibleResult.NotFound;
import uk.workwell.agreement.flexible.FlexibleResult.Refused;
import uk.workwell.agreement.flexible.FlexibleWorking;
import uk.workwell.agreement.flexible.PersonsFlexible.Read;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.selfservice.AdjustmentAnswer.Shown;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.tenant.calendar.TypedDate;

/** The person asks for flexible working by law, and answers what their employer says to it. */
@Controller
class AskForFlexibleWorking {

    private final Visits visits;
    private final PersonsRequests requests;
    private final FlexibleWorking working;
    private final FlexibleWords words;
    private final Dates dates;
    private final PersonsPage page;

    AskForFlexibleWorking(
            Visits visits,
            PersonsRequests requests,
            FlexibleWorking working,
            FlexibleWords words,
            Dates dates,
            PersonsPage page) {
        this.visits = visits;
        this.requests = requests;
        this.working = working;
        this.words = words;
        this.dates = dates;
        this.page = page;
    }

    /** As typed so far; shown again after a slip. */
    record Wanted(
            @Nullable String code,
            @Nullable String ask,
            @Nullable String from,
            @Nullable String earlier,
            @Nullable String too) {

        static final Wanted EMPTY = new Wanted("", "", "", "", "");
    }

    @GetMapping("/r/flexible")
    String read(HttpServletRequest request, Model model) {
        return page(visits.proved(visits.of(request), Purpose.ADJUSTMENT), model, Wanted.EMPTY, "", List.of());
    }

    @PostMapping("/r/flexible/ask")
    String ask(Wanted wanted, HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = visits.proved(visits.of(request), Purpose.ADJUSTMENT);
            var fault = unreadable(wanted);
            if (fault != null) return page(ticket, model, wanted, "", List.of(fault));
            return switch (requests.prepare(
                    ticket,
                    text(wanted.code()),
                    text(wanted.ask()),
                    date(wanted.from()).orElse(null),
                    date(wanted.earlier()).orElse(null),
                    date(wanted.too()).orElse(null))) {
                case Refused(var field, var problem) ->
                    page(ticket, model, wanted, "", List.of(new Fault(field(field), problem)));
                case NotFound gone -> throw new LinkGone();
                default -> "redirect:/r/flexible";
            };
        });
    }

    private static String field(String field) {
        return switch (field) {
            case "code", "from", "earlier" -> field;
            default -> "ask";
        };
    }

    private static @Nullable Fault unreadable(Wanted wanted) {
        if (date(wanted.earlier()).isEmpty() && !text(wanted.earlier()).isBlank()) {
            return new Fault("earlier", "Enter a date like 7 12 2026, or leave it empty");
        }
        return date(wanted.too()).isEmpty() && !text(wanted.too()).isBlank()
                ? new Fault("too", "Enter a date like 7 12 2026, or leave it empty")
                : null;
    }

    /** Signed, and sent to whom they chose. */
    @PostMapping("/r/flexible/make")
    String make(
            Shown shown,
            @RequestParam(required = false) @Nullable List<String> who,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = visits.proved(visits.of(request), Purpose.ADJUSTMENT);
            var readers = requests.page(ticket, dates.today()).readers();
            var share = new ShareAnswer("YES", who, "END", null);
            var faults = share.faults(readers);
            if (!faults.isEmpty()) return page(ticket, model, Wanted.EMPTY, "", faults);
            var read = read(ticket, shown).orElse(null);
            if (read == null || !(share.answer(dates.today(), readers) instanceof Answer.Yes yes)) {
                return page(ticket, model, Wanted.EMPTY, "", List.of());
            }
            return after(requests.make(ticket, read, yes.only()), ticket, model, "", "who");
        });
    }

    @PostMapping("/r/flexible")
    String act(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String say,
            Shown shown,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var ticket = visits.proved(visits.of(request), Purpose.ADJUSTMENT);
            var read = read(ticket, shown).orElse(null);
            var what = FlexibleAct.of(act).orElse(null);
            if (read == null || what == null) return page(ticket, model, Wanted.EMPTY, say, List.of());
            return after(requests.act(ticket, read, what, say), ticket, model, say, "say");
        });
    }

    private String after(FlexibleResult made, Ticket ticket, Model model, String say, String field) {
        return switch (made) {
            case Done done -> "redirect:/r/flexible";
            case Refused(var other, var problem) ->
                page(ticket, model, Wanted.EMPTY, say, List.of(new Fault(field, problem)));
            case ChangedSince changed ->
                page(
                        ticket,
                        model,
                        Wanted.EMPTY,
                        say,
                        List.of(new Fault(
                                field, "Something new was said since you read it. Read it again and choose")));
            case NotFound gone -> throw new LinkGone();
        };
    }

    private static Optional<Read> read(Ticket ticket, Shown shown) {
        return AdjustmentAnswer.read(ticket.subject(), shown)
                .map(one -> new Read(
                        one.referral(), new FlexibleId(one.id().value()), one.version(), one.number(), one.hash()));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private static Optional<LocalDate> date(@Nullable String typed) {
        return TypedDate.read(text(typed)) instanceof TypedDate.Right(var date) ? Optional.of(date) : Optional.empty();
    }

    private String page(Ticket ticket, Model model, Wanted wanted, String say, List<Fault> faults) {
        var today = dates.today();
        var shown = requests.page(ticket, today);
        model.addAttribute("wanted", wanted);
        model.addAttribute("say", say);
        model.addAttribute("kinds", working.kinds());
        model.addAttribute("law", FlexibleWords.law(working.law()));
        model.addAttribute("mayAsk", shown.mayAsk());
        model.addAttribute("readers", shown.readers());
        model.addAttribute("name", shown.name());
        model.addAttribute(
                "requests",
                shown.all().stream().map(one -> words.sheet(one, today)).toList());
        return page.dressed(model, ticket, "r/flexible", faults);
    }
}
