package uk.workwell.workspace;

import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.casework.risk.DutyDesk;
import uk.workwell.casework.risk.DutyTime;
import uk.workwell.look.Count;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.team.Colleague;

/** Concerns that wait for whoever is on duty, before anything else; for everybody else there is no such panel. */
@Component
class ConcernsToday {

    private static final int SHOWN = 5;

    private final DutyDesk desk;
    private final DutyTime duty;

    ConcernsToday(DutyDesk desk, DutyTime duty) {
        this.desk = desk;
        this.duty = duty;
    }

    Optional<Panel> of(Colleague colleague) {
        var open = desk.open(colleague);
        if (open.isEmpty()) return Optional.empty();
        var now = duty.now();
        var lines = new Lines();
        open.stream()
                .limit(SHOWN)
                .forEach(row -> lines.line(
                        ConcernView.link(row.id(), row.name()),
                        "%s. Raised %s".formatted(row.state().words(), Dates.stamp(row.raisedAt())),
                        DutyWords.left(row.state(), row.dueAt(), duty, now)));
        return Optional.of(new Panel("Concerns for duty")
                .count(new Count(open.size()).bad())
                .headEnd(new RouterLink("Open duty", DutyView.class))
                .flush(lines));
    }
}
