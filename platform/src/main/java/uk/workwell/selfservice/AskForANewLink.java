package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.selfservice.LinkVisit.Ending;
import uk.workwell.selfservice.LinkVisit.Outcome;

/** The owner of a locked link asks for another. It goes to the contact that the old one went to; nothing is shown here. */
@Controller
class AskForANewLink {

    private final Visits visits;
    private final Links links;
    private final PersonsSide side;
    private final ConfirmingReferrals confirming;
    private final SendingReferrals sending;

    AskForANewLink(
            Visits visits, Links links, PersonsSide side, ConfirmingReferrals confirming, SendingReferrals sending) {
        this.visits = visits;
        this.links = links;
        this.side = side;
        this.confirming = confirming;
        this.sending = sending;
    }

    @GetMapping("/r/new-link")
    String ask(HttpServletRequest request, Model model) {
        var visit = visits.of(request);
        if (visit.purpose() != Purpose.ASK_FOR_NEW_LINK) {
            throw new LinkGone();
        }
        visits.ticket(visit);
        return PersonsPage.plain(model, "r/new-link", List.of());
    }

    @PostMapping("/r/new-link")
    String send(HttpServletRequest request) {
        return Visits.oneAtATime(request, () -> {
            var visit = visits.of(request);
            if (visit.purpose() != Purpose.ASK_FOR_NEW_LINK) {
                throw new LinkGone();
            }
            if (visit.outcome() == null) {
                var ticket = visits.ticket(visit);
                side.within(ticket, () -> {
                    if (links.use(ticket.id())) {
                        confirming
                                .open(new ReferralId(ticket.subject()))
                                .ifPresent(referral ->
                                        sending.sendAgain(referral.employer(), referral.employerReferralId()));
                    }
                    return true;
                });
                visit.end(new Outcome(Ending.NEW_LINK, null));
            }
            return "redirect:/r/done";
        });
    }
}
