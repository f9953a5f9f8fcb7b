package uk.workwell.referral;

import uk.workwell.team.Colleague;
import uk.workwell.team.Role;

/** Which referrals a colleague may see. What they may not see does not exist for them. */
final class Sight {

    private Sight() {}

    /** Triage is work of coaches, leads and the duty lead. */
    static boolean ofTriage(Colleague colleague) {
        return colleague.is(Role.COACH) || colleague.is(Role.LEAD) || colleague.is(Role.DUTY_LEAD);
    }

    /** Decided referrals of everybody; a coach sees those that they decided or were given. */
    static boolean ofDecided(Colleague colleague) {
        return colleague.is(Role.LEAD) || colleague.is(Role.DUTY_LEAD);
    }

    static boolean of(Colleague colleague, Referral referral) {
        if (!ofTriage(colleague)
                || !referral.provider().equals(colleague.provider())
                || referral.receivedAt() == null) {
            return false;
        }
        return switch (referral.state()) {
            case DRAFT, AWAITING_PERSON, DECLINED_BY_PERSON, WITHDRAWN -> false;
            case RISK_HOLD -> colleague.is(Role.DUTY_LEAD);
            case RECEIVED, SCREENING, INFO_REQUESTED -> true;
            case DUPLICATE, LAPSED -> ofDecided(colleague);
            case ACCEPTED, NOT_ELIGIBLE, REDIRECTED ->
                ofDecided(colleague)
                        || referral.ruling()
                                .filter(ruling -> ruling.concerns(colleague.id()))
                                .isPresent();
        };
    }
}
