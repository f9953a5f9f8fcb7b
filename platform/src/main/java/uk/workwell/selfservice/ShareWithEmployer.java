package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.portal.view.StatusWords;
import uk.workwell.selfservice.LinkVisit.Ending;
import uk.workwell.selfservice.LinkVisit.Outcome;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.ReleaseResult.ChangedSince;
import uk.workwell.sharing.release.ReleaseResult.Done;
import uk.workwell.sharing.release.ReleaseResult.NotFound;
import uk.workwell.sharing.release.ReleaseResult.Refused;
import uk.workwell.tenant.calendar.Written;

/** The person reads what their employer would read, word by word, and says yes, no, or not like this. */
@Controller
class ShareWithEmployer {

    private final Visits visits;
    private final PersonsSharing sharing;
    private final Dates dates;
    private final PersonsPage page;

    ShareWithEmployer(Visits visits, PersonsSharing sharing, Dates dates, PersonsPage page) {
        this.visits = visits;
        this.sharing = sharing;
        this.dates = dates;
        this.page = page;
    }

    @GetMapping("/r/sharing")
    String read(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        if (visit.outcome() != null) {
            return "redirect:/r/done";
        }
        return page(visits.proved(visit, Purpose.SHARE), ShareAnswer.EMPTY, model, List.of());
    }

    @PostMapping("/r/sharing")
    String answer(
            @RequestParam(defaultValue = "") String release,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String hash,
            ShareAnswer typed,
            HttpServletRequest request,
            Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            if (visit.outcome() != null) {
                return "redirect:/r/done";
            }
            var ticket = visits.proved(visit, Purpose.SHARE);
            var readers = sharing.page(ticket).readers();
            var faults = typed.faults(readers);
            var id = ShareAnswer.uuid(release);
            if (!faults.isEmpty() || id == null) {
                return page(ticket, typed, model, faults);
            }
            var answer = typed.answer(dates.today(), readers);
            var command = new AnswerRelease(ticket.subject(), new DocumentId(id), revision, hash, answer);
            return switch (sharing.answer(ticket, command)) {
                case Done(var same, var now) -> {
                    if (!sharing.nothingWaits(ticket)) yield "redirect:/r/sharing";
                    visit.end(new Outcome(Ending.SHARED, null));
                    yield "redirect:/r/done";
                }
                case Refused(var field, var words) -> page(ticket, typed, model, List.of(new Fault(field, words)));
                case ChangedSince changed ->
                    page(
                            ticket,
                            typed,
                            model,
                            List.of(new Fault(
                                    "say", "The words have changed since you read them. Read them again and choose")));
                case NotFound gone -> throw new LinkGone();
            };
        });
    }

    @PostMapping("/r/sharing/stop")
    String stop(@RequestParam(defaultValue = "") String permission, HttpServletRequest request) {
        var ticket = visits.proved(visits.of(request), Purpose.SHARE);
        var id = ShareAnswer.uuid(permission);
        if (id != null) {
            sharing.stop(ticket, id);
        }
        return "redirect:/r/sharing";
    }

    private String page(Ticket ticket, ShareAnswer typed, Model model, List<Fault> faults) {
        var shown = sharing.page(ticket);
        var waiting = shown.waiting();
        model.addAttribute("readers", shown.readers());
        model.addAttribute("standing", shown.standing());
        model.addAttribute("typed", typed);
        if (waiting != null) {
            model.addAttribute("release", waiting.id().toString());
            model.addAttribute("revision", waiting.revision());
            model.addAttribute("hash", waiting.hash());
            model.addAttribute("about", waiting.item().words());
            model.addAttribute("words", waiting.words());
            var due = waiting.dueAt();
            if (due != null) model.addAttribute("until", Written.longDay(due));
        }
        var seen = shown.seen();
        if (seen != null) {
            model.addAttribute("sees", StatusWords.head(seen.line()));
            model.addAttribute("told", seen.told());
        }
        return page.dressed(model, ticket, "r/sharing", faults);
    }
}
