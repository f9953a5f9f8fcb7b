package uk.workwell.casework.assessment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.team.Colleague;

/** What a complete assessment means for the case. */
@Component
class MoveOn {

    /** Why it is too early to complete an assessment, or empty. */
    Optional<String> tooEarly(CaseCard card) {
        return card.startedOn() == null
                ? Optional.of(
                        "Log the first appointment first. What you wrote is kept, and can be completed once support"
                                + " has started")
                : Optional.empty();
    }

    void assessed(Colleague by, CaseCard card) {}
}
