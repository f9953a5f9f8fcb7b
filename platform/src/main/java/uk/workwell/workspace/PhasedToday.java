package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.team.Colleague;

/** Weeks of phased returns that were worked otherwise than planned: a reason to talk, on a coach's Today. */
@Service
class PhasedToday {

    private final PhasedReturns returns;

    PhasedToday(PhasedReturns returns) {
        this.returns = returns;
    }

    Optional<Component> panel(Colleague coach) {
        var all = returns.toTalkAbout(coach);
        if (all.isEmpty()) return Optional.empty();
        var lines = new Lines().withActions();
        all.forEach(one -> {
            var talk = CasePart.PHASED_RETURN.link(one.caseId(), "Talk about it");
            talk.addClassNames("ww-btn", "ww-btn--secondary", "ww-btn--s");
            talk.getElement().setAttribute("aria-label", "Talk about it: " + one.name());
            lines.line(
                    CaseView.link(one.caseId(), one.name()),
                    one.weeks() == 1
                            ? "Week %d of the return was worked otherwise than planned".formatted(one.week() + 1)
                            : "%d weeks of the return were worked otherwise than planned".formatted(one.weeks()),
                    talk);
        });
        return Optional.of(new Panel("Returns that go otherwise than planned").flush(lines));
    }
}
