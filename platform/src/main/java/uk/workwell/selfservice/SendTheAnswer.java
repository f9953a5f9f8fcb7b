package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.selfservice.EveryWord.Line;
import uk.workwell.selfservice.LinkVisit.Ending;
import uk.workwell.selfservice.LinkVisit.Outcome;
import uk.workwell.tenant.calendar.Written;

/** Check answers, then send; or say no; or "this is not me". Each is a POST, and each happens once. */
@Controller
class SendTheAnswer {

    private final Visits visits;
    private final Links links;
    private final Answering answering;
    private final Typed typed;
    private final Dates dates;
    private final PersonsPage page;

    SendTheAnswer(Visits visits, Links links, Answering answering, Typed typed, Dates dates, PersonsPage page) {
        this.visits = visits;
        this.links = links;
        this.answering = answering;
        this.typed = typed;
        this.dates = dates;
        this.page = page;
    }

    @GetMapping("/r/check")
    String check(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        var ticket = visits.proved(visit, Purpose.CONFIRM_REFERRAL);
        if (!typed.rightAboutYou(ticket)) {
            return "redirect:/r/about-you";
        }
        if (!right(lastAnswers(ticket), ticket)) {
            return "redirect:/r/last-answers";
        }
        return check(ticket, model, List.of());
    }

    @PostMapping("/r/send")
    String send(HttpServletRequest request, Model model) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            if (visit.outcome() != null) {
                return "redirect:/r/done";
            }
            var ticket = visits.proved(visit, Purpose.CONFIRM_REFERRAL);
            var about = typed.aboutYou(ticket).orElse(AboutYou.EMPTY);
            var last = lastAnswers(ticket);
            if (!about.faults().isEmpty() || !right(last, ticket)) {
                return "redirect:/r/check";
            }
            return switch (answering.send(ticket, about, last)) {
                case Answering.Answer.Sent(var answerBy) -> {
                    visit.end(new Outcome(Ending.SENT, answerBy));
                    yield "redirect:/r/done";
                }
                case Answering.Answer.Missing(var fault) -> check(ticket, model, List.of(fault));
                case Answering.Answer.Late() -> throw new LinkGone();
            };
        });
    }

    @GetMapping("/r/no")
    String askBeforeDeleting(HttpServletRequest request, Model model) {
        var ticket = visits.proved(visits.of(request), Purpose.CONFIRM_REFERRAL, Purpose.PLACE_REFERRAL);
        model.addAttribute("unplaced", ticket.purpose() == Purpose.PLACE_REFERRAL);
        return ticket.purpose() == Purpose.PLACE_REFERRAL
                ? PersonsPage.plain(model, "r/no", List.of())
                : page.dressed(model, ticket, "r/no", List.of());
    }

    @PostMapping("/r/no")
    String sayNo(HttpServletRequest request) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            if (visit.outcome() == null) {
                answering.decline(visits.proved(visit, Purpose.CONFIRM_REFERRAL, Purpose.PLACE_REFERRAL));
                visit.end(new Outcome(Ending.DELETED, null));
            }
            return "redirect:/r/done";
        });
    }

    @GetMapping("/r/not-me")
    String askBeforeEnding(HttpServletRequest request, Model model) {
        visits.ticket(visits.of(request));
        return PersonsPage.plain(model, "r/not-me", List.of());
    }

    /** Ends the link and nothing else: nobody is told, and what it led to is deleted on its day. */
    @PostMapping("/r/not-me")
    String notMe(HttpServletRequest request) {
        var visit = visits.of(request);
        if (visit.outcome() == null) {
            var ticket = visits.ticket(visit);
            links.end(ticket.id());
            typed.forget(ticket);
            visit.end(new Outcome(Ending.NOT_ME, null));
        }
        return "redirect:/r/done";
    }

    @GetMapping("/r/done")
    String done(HttpServletRequest request, Model model) {
        return done(visits.of(request), model);
    }

    /** How it ended, in words. */
    static String done(LinkVisit visit, Model model) {
        var outcome = visit.outcome();
        if (outcome == null) {
            return "redirect:/r";
        }
        model.addAttribute("said", outcome.said());
        model.addAttribute("ending", outcome.ending().name());
        var by = outcome.answerBy();
        model.addAttribute("answerBy", by == null ? null : Written.longDay(by));
        return PersonsPage.plain(model, "r/done", List.of());
    }

    /** Where the script goes when the session is over, and where "finish" goes: nothing stays on a shared computer. */
    @GetMapping("/r/ended")
    String ended(HttpServletRequest request, Model model) {
        visits.forget(request);
        model.addAttribute("signedIn", true);
        return "r/ended";
    }

    private String check(Ticket ticket, Model model, List<Fault> faults) {
        model.addAttribute("about", about(typed.aboutYou(ticket).orElse(AboutYou.EMPTY)));
        model.addAttribute("last", last(lastAnswers(ticket)));
        model.addAttribute("answerBy", dates.answerBy(ticket));
        return page.dressed(model, ticket, "r/check", faults);
    }

    private LastAnswers lastAnswers(Ticket ticket) {
        return typed.lastAnswers(ticket).whereAsked(page.asksRightToWork(ticket));
    }

    private boolean right(LastAnswers last, Ticket ticket) {
        return last.faults(dates.today(), page.asksRightToWork(ticket)).isEmpty();
    }

    private static List<Line> about(AboutYou about) {
        var lines = new ArrayList<Line>();
        add(lines, "Name", about.fullName());
        add(lines, "Postcode", about.postcode());
        add(lines, "Job", about.jobTitle());
        add(lines, "Your situation", about.situation());
        add(lines, "Phone", about.mobile());
        add(lines, "E-mail", about.email());
        add(lines, "Best way to reach you", EveryWord.way(about.preferredContact()));
        add(lines, "Best times", about.contactTimes());
        add(lines, "Access needs", about.accessNeeds());
        add(lines, "Your comment", about.comment());
        add(lines, "NHS number", about.nhsNumber());
        return lines;
    }

    private static List<Line> last(LastAnswers last) {
        var lines = new ArrayList<Line>();
        add(
                lines,
                "Does a health condition or disability make work hard?",
                switch (last.healthLink()) {
                    case YES -> "Yes";
                    case NO -> "No";
                    case UNKNOWN -> "I prefer not to say";
                });
        var worked = last.lastWorked();
        add(lines, "Last day at work", worked == null ? null : Written.longDay(worked));
        if (last.rightToWork() != null) {
            add(
                    lines,
                    "Are you allowed to work in the UK?",
                    switch (last.said().rightToWork()) {
                        case YES -> "Yes";
                        case NO -> "No";
                        case UNKNOWN -> "I am not sure";
                    });
        }
        add(lines, "You agree to be referred", "Yes");
        add(lines, Answering.QUESTION, last.permitsContact() ? "Yes" : "No");
        return lines;
    }

    private static void add(List<Line> lines, String term, @Nullable String value) {
        AboutYou.typed(value).ifPresent(text -> lines.add(new Line(term, text, false)));
    }
}
