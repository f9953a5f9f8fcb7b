package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.workwell.link.Purpose;
import uk.workwell.referral.ReadingDecisions;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralState;

/** The person reads why the answer was no, and where else they get help. */
@Controller
class ReadTheAnswer {

    private final Visits visits;
    private final PersonsSide side;
    private final ReadingDecisions decisions;
    private final Dates dates;
    private final PersonsPage page;

    ReadTheAnswer(Visits visits, PersonsSide side, ReadingDecisions decisions, Dates dates, PersonsPage page) {
        this.visits = visits;
        this.side = side;
        this.decisions = decisions;
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
        return page.dressed(model, ticket, "r/answer", List.of());
    }
}
