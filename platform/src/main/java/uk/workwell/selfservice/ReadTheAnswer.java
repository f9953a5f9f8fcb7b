package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.workwell.link.Purpose;
import uk.workwell.referral.ReadingDecisions;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralState;
import uk.workwell.referral.referrer.Outcomes;

/** The person reads why the answer was no, and where else they get help. */
@Controller
class ReadTheAnswer {

    private final Visits visits;
    private final PersonsSide side;
    private final ReadingDecisions decisions;
    private final Outcomes outcomes;
    private final Dates dates;
    private final PersonsPage page;

    ReadTheAnswer(
            Visits visits,
            PersonsSide side,
            ReadingDecisions decisions,
            Outcomes outcomes,
            Dates dates,
            PersonsPage page) {
        this.visits = visits;
        this.side = side;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.dates = dates;
        this.page = page;
    }

    @GetMapping("/r/answer")
    String read(HttpServletRequest request, Model model) {
        var ticket = visits.proved(visits.of(request), Purpose.READ_DECISION);
        var decision = side.within(ticket, () -> {
                    side.seen(ticket, "decision");
                    return decisions.read(new ReferralId(ticket.subject()));
                })
                .orElseThrow(LinkGone::new);
        model.addAttribute("words", decision.words());
        model.addAttribute("by", decision.by());
        model.addAttribute("on", dates.day(decision.at()));
        model.addAttribute("redirected", decision.outcome() == ReferralState.REDIRECTED);
        side.within(ticket, () -> outcomes.sender(new ReferralId(ticket.subject())))
                .ifPresent(sender -> model.addAttribute("sender", sender));
        return page.dressed(model, ticket, "r/answer", List.of());
    }

    /** Whoever referred them gets the reason only by this. */
    @PostMapping("/r/answer/allow")
    String allowReason(HttpServletRequest request) {
        var ticket = visits.proved(visits.of(request), Purpose.READ_DECISION);
        side.within(ticket, () -> {
            outcomes.allowReason(new ReferralId(ticket.subject()));
            return true;
        });
        return "redirect:/r/answer";
    }
}
