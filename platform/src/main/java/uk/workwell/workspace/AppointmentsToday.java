package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import uk.workwell.casework.appointments.DiaryEntry;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;

/** Whom a coach meets today, in order. */
class AppointmentsToday extends Div {

    AppointmentsToday(List<DiaryEntry> entries) {
        add(entries.isEmpty() ? none() : list(entries));
    }

    private static Component none() {
        return new EmptyState("No appointments today", "Appointments that you book appear here on their day.");
    }

    private static Component list(List<DiaryEntry> entries) {
        var lines = new Lines();
        entries.forEach(entry -> lines.line(
                entry.name().isEmpty()
                        ? new Span("Another coach's case")
                        : AppointmentLinks.to(AppointmentView.class, entry.caseId(), entry.id(), entry.name()),
                "%s, %s"
                        .formatted(
                                Dates.longStamp(entry.startsAt()),
                                entry.kind().words().toLowerCase(Locale.UK))));
        return new Panel("Appointments today").count(new Count(entries.size())).flush(lines);
    }
}
