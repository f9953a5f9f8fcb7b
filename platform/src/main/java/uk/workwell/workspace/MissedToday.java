package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.workwell.casework.appointments.MissedAppointments;
import uk.workwell.casework.appointments.MissedState;
import uk.workwell.casework.appointments.MissedTask;
import uk.workwell.look.Count;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;

/** Who missed appointments in a row without a word, each with what to do; nothing where nobody did. */
@Service
class MissedToday {

    private final MissedAppointments missed;

    MissedToday(MissedAppointments missed) {
        this.missed = missed;
    }

    Optional<Component> of(Colleague colleague) {
        var waiting = missed.waiting(colleague);
        if (waiting.isEmpty()) return Optional.empty();
        var lines = new Lines();
        waiting.forEach(task -> lines.line(
                CasePart.APPOINTMENTS.link(task.caseId(), task.name()),
                remedy(task),
                new StatusTag(Tone.WARN, task.missed().words())));
        return Optional.of(
                new Panel("Did not come").count(new Count(waiting.size())).flush(lines));
    }

    private static String remedy(MissedTask task) {
        return task.missed().state() == MissedState.TO_CONTACT
                ? "Contact them and offer a new time"
                : "Reach them, or end support. Nothing ends by itself";
    }
}
