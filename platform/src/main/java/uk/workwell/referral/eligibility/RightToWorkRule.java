package uk.workwell.referral.eligibility;

import java.util.stream.Stream;
import uk.workwell.referral.eligibility.Rule.Wording;
import uk.workwell.tenant.settings.RefusalReason;
import uk.workwell.tenant.settings.Rules;

/** Asked of everyone alike, where the area asks it at all; nothing beyond the answer is kept. */
final class RightToWorkRule {

    private static final Wording DECLARED =
            new Wording("mayWorkHere", "The person says that they may work in the UK", RefusalReason.NO_RIGHT_TO_WORK);

    private static final Wording SHOWN = new Wording(
            "mayWorkHere",
            "Somebody has seen evidence that the person may work in the UK",
            RefusalReason.NO_RIGHT_TO_WORK);

    private RightToWorkRule() {}

    static Stream<Line> mayWorkHere(Circumstances person, Rules area) {
        return switch (area.rightToWork().value()) {
            case NONE -> Stream.empty();
            case DECLARE -> Stream.of(declared(DECLARED, person.said().rightToWork()));
            case EVIDENCE -> Stream.of(shown(person.said()));
        };
    }

    private static Line declared(Wording rule, Answer answer) {
        return switch (answer) {
            case YES -> rule.pass("The person says yes");
            case NO -> rule.fail("The person says no", "A yes of the person, if their status changes");
            case UNKNOWN -> rule.unknown("Not answered", "The person's own yes or no");
        };
    }

    private static Line shown(Said said) {
        if (said.rightToWork() != Answer.NO && said.evidenceSeen() == Answer.YES) {
            return SHOWN.pass("Evidence was seen");
        }
        return said.rightToWork() == Answer.YES
                ? SHOWN.unknown("The person says yes. Nobody has seen evidence yet", "Seeing evidence")
                : declared(SHOWN, said.rightToWork());
    }
}
