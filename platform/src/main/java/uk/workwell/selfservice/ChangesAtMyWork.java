package uk.workwell.selfservice;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.Adjustment;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.Catalogue;
import uk.workwell.link.Purpose;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.calendar.Written;

/** What was asked of my employer, how far it has come, and what waits for me. The words themselves are read further on. */
@Component
@Order(25)
class ChangesAtMyWork implements PersonsPart {

    private static final int AT_MOST = 10;

    private final Adjustments adjustments;
    private final Catalogue catalogue;
    private final AcceptedReferrals accepted;

    ChangesAtMyWork(Adjustments adjustments, Catalogue catalogue, AcceptedReferrals accepted) {
        this.adjustments = adjustments;
        this.catalogue = catalogue;
        this.accepted = accepted;
    }

    /** Nothing for somebody who came another way: there is nobody to ask. */
    @Override
    public Optional<Section> of(Me me) {
        return accepted.facts(new ReferralId(me.referral()))
                .filter(facts -> facts.employer() != null)
                .map(facts -> new Section(
                        "changes",
                        "Changes at my work",
                        adjustments.of(me.referral()).stream()
                                .filter(one -> one.state().isOpen())
                                .limit(AT_MOST)
                                .map(this::line)
                                .toList(),
                        "Nothing is asked for yet. What would help you at work? You, your coach or your employer can ask; you read it first.",
                        Go.link("Read, answer, or ask for a change", Purpose.ADJUSTMENT, me.referral())));
    }

    private Line line(Adjustment one) {
        return new Line(
                catalogue.words(one.code()),
                stands(one),
                one.waitsForThePerson() ? new Tag("warn", "Needs you") : null,
                null);
    }

    private static String stands(Adjustment one) {
        var due = one.dueOn();
        var until = due == null ? "" : " until " + Written.longDay(due);
        return switch (one.state()) {
            case REQUESTED -> "Read it, and say whether your employer may";
            case PERMISSION_OK -> "Sent to your employer";
            case UNDER_REVIEW -> "Your employer considers it";
            case COUNTER_PROPOSED -> "Your employer offers something else. Only you can accept it";
            case VARIED -> "Your employer offers a change. Only you can accept it";
            case AGREED -> one.waitsForThePerson() ? "Your employer said yes. Sign it if it is right" : "Agreed";
            case TRIAL -> "On trial" + until;
            case IN_PLACE -> "In place";
            case REVIEW_DUE -> "Did it work?";
            case CONFIRMED -> "It works";
            case DECLINED -> "Your employer said no";
            case ESCALATED -> "Your coach has taken it further";
            case ENDED, WITHDRAWN, EXPIRED -> "Ended";
        };
    }
}
