package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.flexible.FlexibleWorking;
import uk.workwell.link.LinkAskedFor;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.referral.AnsweringQuestions;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.ReadingDecisions;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.selfservice.LinkVisit.Ending;
import uk.workwell.selfservice.LinkVisit.Outcome;
import uk.workwell.sharing.release.AnsweringReleases;

/** The owner of a locked link asks for another. It goes to the contact that the old one went to; nothing is shown here. */
@Controller
class AskForANewLink {

    private static final int AGAIN_AT_MOST = 3;
    private static final int SHARES_AGAIN_AT_MOST = 20;
    private static final Duration ANSWERS_LAST = Duration.ofDays(28);

    private final Visits visits;
    private final Links links;
    private final PersonsSide side;
    private final ConfirmingReferrals confirming;
    private final SendingReferrals sending;
    private final UnplacedReferrals unplaced;
    private final ReadingDecisions decisions;
    private final AnsweringQuestions questions;
    private final AnsweringReleases releases;
    private final LinksOfOnesOwn kept;
    private final Adjustments agreements;
    private final FlexibleWorking requests;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForANewLink(
            Visits visits,
            Links links,
            PersonsSide side,
            ConfirmingReferrals confirming,
            SendingReferrals sending,
            UnplacedReferrals unplaced,
            ReadingDecisions decisions,
            AnsweringQuestions questions,
            AnsweringReleases releases,
            LinksOfOnesOwn kept,
            Adjustments agreements,
            FlexibleWorking requests,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.links = links;
        this.side = side;
        this.confirming = confirming;
        this.sending = sending;
        this.unplaced = unplaced;
        this.decisions = decisions;
        this.questions = questions;
        this.releases = releases;
        this.kept = kept;
        this.agreements = agreements;
        this.requests = requests;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
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
                if (ticket.tenant() == null) {
                    side.withoutIcb(ticket, () -> anotherBeforeAnIcb(ticket));
                } else {
                    side.within(ticket, () -> {
                        transaction.executeWithoutResult(status -> another(ticket));
                        return true;
                    });
                }
                visit.end(new Outcome(Ending.NEW_LINK, null));
            }
            return "redirect:/r/done";
        });
    }

    private boolean anotherBeforeAnIcb(Ticket asking) {
        transaction.executeWithoutResult(status -> {
            if (links.use(asking.id())) {
                unplaced.sendAgain(asking.subject());
            }
        });
        return true;
    }

    private void another(Ticket asking) {
        if (!links.use(asking.id())) {
            return;
        }
        var referral = new ReferralId(asking.subject());
        confirming
                .open(referral)
                .ifPresent(waiting -> sending.sendAgain(waiting.employer(), waiting.employerReferralId()));
        questions.sendAgain(referral);
        if (!releases.waiting(asking.subject()).isEmpty()
                && links.issued(Purpose.SHARE, asking.subject()) <= SHARES_AGAIN_AT_MOST) {
            var tenant = PersonsSide.tenant(asking);
            var until = clock.instant().plus(ANSWERS_LAST);
            var ticket = links.issue(Purpose.SHARE, tenant, null, asking.subject(), until);
            events.publishEvent(new LinkAskedFor(tenant, ticket, Purpose.SHARE, asking.subject()));
        }
        kept.again(asking);
        if ((agreements.someWait(asking.subject()) || requests.someWait(asking.subject()))
                && links.issued(Purpose.ADJUSTMENT, asking.subject()) <= SHARES_AGAIN_AT_MOST) {
            agreements.sendLink(asking.subject());
        }
        if (decisions.read(referral).isPresent()
                && links.issued(Purpose.READ_DECISION, asking.subject()) <= AGAIN_AT_MOST) {
            var tenant = PersonsSide.tenant(asking);
            var until = clock.instant().plus(ANSWERS_LAST);
            var ticket = links.issue(Purpose.READ_DECISION, tenant, null, asking.subject(), until);
            events.publishEvent(new LinkAskedFor(tenant, ticket, Purpose.READ_DECISION, asking.subject()));
        }
    }
}
