package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Appointment;
import uk.workwell.casework.CaseCard;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.person.PersonCard;

/** The small panels of a case: its appointments, what comes next, how to reach the person. */
final class CaseAppointments {

    private CaseAppointments() {}

    static Component panel(List<Appointment> appointments) {
        if (appointments.isEmpty()) {
            return new EmptyState(
                    "No appointments yet", "The first one is booked when you log that you reached the person.");
        }
        var lines = new Lines();
        appointments.forEach(one -> lines.line(
                new Span(Dates.longStamp(one.startsAt())),
                "%s%s, %d minutes%s"
                        .formatted(
                                one.first() ? "First appointment, " : "",
                                one.mode().words(),
                                one.minutes(),
                                agreement(one.agreedToTakePart())),
                new StatusTag(
                        one.attendance().attended() ? Tone.GOOD : Tone.QUIET,
                        one.attendance().words())));
        return new Panel("Appointments").flush(lines);
    }

    static Component next(CaseCard found, Optional<Appointment> booked) {
        var panel = new Panel("Next");
        if (!found.state().live()) return panel.body(new Span("Nothing: the case has ended."));
        return booked.<Component>map(one -> panel.flush(new Lines()
                        .line(
                                new RouterLink(
                                        "First appointment",
                                        FirstAppointmentView.class,
                                        new RouteParameters(
                                                CasePart.CASE, found.id().toString())),
                                "%s, %s, %d minutes"
                                        .formatted(
                                                Dates.longStamp(one.startsAt()),
                                                one.mode().words(),
                                                one.minutes()))))
                .orElseGet(() -> panel.body(new Span(
                        found.contactCanBeLogged()
                                ? "Reach the person and book the first appointment."
                                : "Nothing is booked.")));
    }

    static Component contact(PersonCard person) {
        var facts = new SummaryList().tight();
        row(facts, "Prefers", Contacts.preferred(person.preferredContact()));
        row(facts, "Good times", person.contactTimes());
        row(facts, "Mobile", Contacts.phone(person.mobile()));
        row(facts, "E-mail", person.email());
        row(facts, "Access needs", person.accessNeeds());
        return new Panel("How to reach them").body(facts);
    }

    private static void row(SummaryList facts, String term, @Nullable String value) {
        facts.row(term, value == null || value.isBlank() ? "Not given" : value);
    }

    private static String agreement(@Nullable Boolean agreed) {
        return agreed == null ? "" : agreed ? ". Agreed to take part" : ". Did not agree to take part";
    }
}
