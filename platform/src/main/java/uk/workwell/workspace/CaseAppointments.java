package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Appointment;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.appointments.AppointmentCard;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.person.PersonCard;

/** The small panels of a case: its appointments, what comes next, how to reach the person. */
final class CaseAppointments {

    private CaseAppointments() {}

    static Component panel(CaseCard found, List<AppointmentCard> appointments, Instant now) {
        if (appointments.isEmpty()) {
            return new EmptyState(
                    "No appointments yet", "The first one is booked when you log that you reached the person.");
        }
        var stack = new Stack();
        // A forgotten one stands with those to come: both want something from the coach.
        var open =
                appointments.stream().filter(AppointmentCard::booked).toList().reversed();
        var past = appointments.stream().filter(one -> !one.booked()).toList();
        if (open.isEmpty() && found.state().inSupport()) {
            stack.add(new EmptyState("Nothing is booked", "The next appointment appears here.", book(found)));
        } else if (!open.isEmpty()) {
            var panel = new Panel("To come").count(new Count(open.size())).flush(lines(open, now));
            stack.add(found.state().inSupport() ? panel.headEnd(book(found)) : panel);
        }
        if (!past.isEmpty()) stack.add(new Panel("Past and cancelled").flush(lines(past, now)));
        return stack;
    }

    private static Lines lines(List<AppointmentCard> appointments, Instant now) {
        var lines = new Lines();
        appointments.forEach(one ->
                lines.line(AppointmentLinks.to(one), AppointmentLinks.words(one), AppointmentLinks.tag(one, now)));
        return lines;
    }

    private static Component book(CaseCard found) {
        var link = new RouterLink(
                "Book an appointment",
                BookAppointmentView.class,
                new RouteParameters(CasePart.CASE, found.id().toString()));
        link.addClassNames("ww-btn", "ww-btn--secondary");
        return link;
    }

    /** What comes next for somebody in support. */
    static Component next(CaseCard found, AppointmentCard coming) {
        return new Panel("Next").flush(new Lines().line(AppointmentLinks.to(coming), AppointmentLinks.words(coming)));
    }

    static Component next(CaseCard found, Optional<Appointment> booked) {
        var panel = new Panel("Next");
        if (!found.state().live()) return panel.body(new Span("Nothing: the case has ended."));
        if (found.state().inSupport()) return panel.body(new Span("Nothing is booked."), book(found));
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
}
