package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.workwell.casework.ownpage.Challenges;
import uk.workwell.look.Count;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;

/** Who asks why somebody looked at their record; nothing where nobody does. */
@Service
class ChallengesToday {

    private final Challenges challenges;

    ChallengesToday(Challenges challenges) {
        this.challenges = challenges;
    }

    Optional<Component> of(Colleague colleague) {
        var waiting = challenges.waiting(colleague);
        if (waiting.isEmpty()) return Optional.empty();
        var lines = new Lines();
        waiting.forEach(one -> lines.line(
                CasePart.OVERVIEW.link(one.caseId(), one.name()),
                "Asks why somebody looked at their record. Since " + Dates.stamp(one.askedAt()),
                new StatusTag(Tone.WARN, "Answer them")));
        return Optional.of(new Panel("Questions about who looked")
                .count(new Count(waiting.size()))
                .flush(lines));
    }
}
