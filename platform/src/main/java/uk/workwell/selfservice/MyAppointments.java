package uk.workwell.selfservice;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.casework.appointments.AppointmentCard;
import uk.workwell.casework.appointments.PersonsAppointments;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.Written;

/** When we meet next, and how. */
@Component
@Order(20)
class MyAppointments implements PersonsPart {

    private final PersonsAppointments appointments;
    private final Team team;

    MyAppointments(PersonsAppointments appointments, Team team) {
        this.appointments = appointments;
        this.team = team;
    }

    @Override
    public Optional<Section> of(Me me) {
        return Optional.of(new Section(
                "appointments",
                "My appointments",
                appointments.coming(me.caseId()).stream().map(this::line).toList(),
                "Your next appointment appears here once there is one.",
                null));
    }

    private Line line(AppointmentCard one) {
        var words = one.words();
        return new Line(
                "%s, %s".formatted(Written.longDay(one.startsAt()), Written.time(one.startsAt())),
                "%s with %s, about %d minutes%s"
                        .formatted(
                                how(one),
                                team.find(one.coach()).map(Colleague::name).orElse("our team"),
                                one.minutes(),
                                words == null ? "" : ". " + words),
                new Tag("good", "Booked"),
                null);
    }

    private static String how(AppointmentCard one) {
        var venue = one.venue();
        return switch (one.mode()) {
            case PHONE -> "By phone";
            case VIDEO -> "By video";
            case IN_PERSON -> venue == null ? "In person" : "At " + venue;
            case TEXT -> "By text chat";
            case HOME -> "At your home";
            case EMPLOYER_SITE -> "Where you work";
            case THREE_WAY -> "A conversation of three";
        };
    }
}
