package uk.workwell.referral.eligibility;

import uk.workwell.referral.eligibility.Rule.Wording;
import uk.workwell.tenant.settings.RefusalReason;
import uk.workwell.tenant.settings.Rules;

final class HealthRule {

    private static final Wording RULE =
            new Wording("healthMakesWorkHard", "Health makes work hard, or might", RefusalReason.NO_HEALTH_LINK);

    private HealthRule() {}

    /** The same everywhere; only the person can say it, an employer never does. */
    static Line healthMakesWorkHard(Circumstances person, @SuppressWarnings("unused") Rules area) {
        return switch (person.healthLink()) {
            case YES -> RULE.pass("The person says that health makes work hard");
            case NO ->
                RULE.fail("The person says that health does not make work hard", "The person seeing it otherwise");
            case UNKNOWN -> RULE.unknown("The person has not said", "The person's own word");
        };
    }
}
