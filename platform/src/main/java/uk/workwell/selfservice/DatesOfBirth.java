package uk.workwell.selfservice;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.workwell.casework.measures.AnsweringByLink;
import uk.workwell.casework.ownpage.OwnPage;
import uk.workwell.casework.plan.PersonsPlan;
import uk.workwell.link.Ticket;
import uk.workwell.referral.AnsweringQuestions;
import uk.workwell.referral.ConfirmingReferrals;
import uk.workwell.referral.ReadingDecisions;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.returntowork.phased.PersonsPhased;

/** Checks a date of birth against what the link is for. */
@Component
class DatesOfBirth {

    private final ConfirmingReferrals confirming;
    private final UnplacedReferrals unplaced;
    private final ReadingDecisions decisions;
    private final AnsweringQuestions questions;
    private final AnsweringByLink measures;
    private final PersonsPlan plans;
    private final PersonsPhased phased;
    private final PersonsSharing sharing;
    private final OwnPage ownPage;
    private final PersonsSide side;

    DatesOfBirth(
            ConfirmingReferrals confirming,
            UnplacedReferrals unplaced,
            ReadingDecisions decisions,
            AnsweringQuestions questions,
            AnsweringByLink measures,
            PersonsPlan plans,
            PersonsPhased phased,
            PersonsSharing sharing,
            OwnPage ownPage,
            PersonsSide side) {
        this.confirming = confirming;
        this.unplaced = unplaced;
        this.decisions = decisions;
        this.questions = questions;
        this.measures = measures;
        this.plans = plans;
        this.phased = phased;
        this.sharing = sharing;
        this.ownPage = ownPage;
        this.side = side;
    }

    boolean matches(Ticket ticket, LocalDate day) {
        var referral = new ReferralId(ticket.subject());
        return switch (ticket.purpose()) {
            case PASSPORT -> sharing.bornOn(ticket, day);
            case CONFIRM_REFERRAL -> side.within(ticket, () -> confirming.bornOn(referral, day));
            case PLACE_REFERRAL -> side.withoutIcb(ticket, () -> unplaced.bornOn(ticket.subject(), day));
            case READ_DECISION -> side.within(ticket, () -> decisions.bornOn(referral, day));
            case ANSWER_QUESTION -> side.within(ticket, () -> questions.bornOn(referral, day));
            case ANSWER_MEASURE -> side.within(ticket, () -> measures.bornOn(ticket.subject(), day));
            case AGREE_PLAN, CONVERSATION -> side.within(ticket, () -> plans.bornOn(ticket.subject(), day));
            case PHASED_RETURN -> side.within(ticket, () -> phased.bornOn(ticket.subject(), day));
            case MESSAGES -> sharing.bornOn(ticket, day);
            case MY_PAGE -> side.within(ticket, () -> ownPage.bornOn(ticket.subject(), day));
            case ASK_FOR_NEW_LINK, REFER, FOR_EMPLOYER, REGISTER_EMPLOYER, JOIN_EMPLOYER -> false;
            case SHARE, ADJUSTMENT -> sharing.bornOn(ticket, day);
        };
    }
}
