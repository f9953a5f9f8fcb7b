package uk.workwell.casework.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.workwell.casework.assessment.AssessmentResult.Fault;

/** What has to be there before an assessment counts as complete. */
final class CompletenessRules {

    private CompletenessRules() {}

    static List<Fault> faults(Findings findings) {
        var faults = new ArrayList<Fault>();
        for (var domain : Domain.values()) {
            everyAreaAsked(findings, domain, faults);
            findings.in(domain).forEach(barrier -> everyBarrierWeighed(barrier, faults));
        }
        Arrays.stream(Score.values())
                .filter(score -> findings.score(score).isEmpty())
                .forEach(score -> faults.add(new Fault(
                        score.name(),
                        "Ask for a number from 0 to 10: " + score.words().toLowerCase())));
        return faults;
    }

    private static void everyAreaAsked(Findings findings, Domain domain, List<Fault> faults) {
        if (findings.in(domain).isEmpty() && !findings.nothingHere().contains(domain)) {
            faults.add(new Fault(
                    domain.name(),
                    domain.words() + ": tick what is in the way, or “Nothing in the way here” if you asked"));
        }
    }

    private static void everyBarrierWeighed(Barrier barrier, List<Fault> faults) {
        if (barrier.severity() == null) {
            faults.add(new Fault(
                    barrier.code().name(), barrier.code().words() + ": choose how much it is in the way of work"));
        } else if (barrier.changeable() == null) {
            faults.add(new Fault(barrier.code().name(), barrier.code().words() + ": choose whether it can change"));
        }
    }
}
