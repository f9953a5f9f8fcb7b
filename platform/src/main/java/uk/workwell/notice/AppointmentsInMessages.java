package uk.workwell.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.workwell.casework.appointments.Invitation;
import uk.workwell.casework.appointments.Invitations;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.Written;

/** What messages say of an appointment, and the file for the calendar that goes with an e-mail. */
@Component
class AppointmentsInMessages {

    static final String APPOINTMENT = "appointment";

    private final Invitations invitations;
    private final Team team;
    private final String organiser;

    AppointmentsInMessages(
            Invitations invitations,
            Team team,
            @Value("${workwell.mail.from:WorkWell <no-reply@workwell.example>}") String from) {
        this.invitations = invitations;
        this.team = team;
        this.organiser = address(from);
    }

    boolean about(Notice notice) {
        return notice.subject().kind().equals(APPOINTMENT);
    }

    Optional<String> when(Notice notice) {
        return of(notice)
                .map(one -> "%s at %s".formatted(Written.longDay(one.startsAt()), Written.time(one.startsAt())));
    }

    Optional<String> length(Notice notice) {
        return of(notice).map(one -> one.minutes() + " minutes");
    }

    Optional<String> how(Notice notice) {
        return of(notice).map(one -> {
            var venue = one.venue();
            return switch (one.mode()) {
                case PHONE -> "by phone";
                case VIDEO -> "by video";
                case IN_PERSON -> venue == null ? "in person" : "in person, at " + venue;
                case TEXT -> "by text chat";
                case HOME -> "at your home";
                case EMPLOYER_SITE -> "where you work";
                case THREE_WAY -> "as a conversation of three";
            };
        });
    }

    /** The coach's practical words. */
    Optional<String> practical(Notice notice) {
        return of(notice).map(one -> {
            var words = one.words();
            return words == null ? "You don't need to prepare anything." : words;
        });
    }

    Optional<String> coach(Notice notice) {
        return of(notice).map(this::name);
    }

    /** Nothing for messages about something else. */
    Optional<Invitations.File> file(Notice notice, String attendee) {
        if (!about(notice)) return Optional.empty();
        return of(notice).map(one -> invitations.file(one, organiser, name(one), attendee));
    }

    private Optional<Invitation> of(Notice notice) {
        return invitations.of(notice.subject().id());
    }

    private String name(Invitation one) {
        return team.find(one.coach()).map(Colleague::name).orElse("our team");
    }

    private static String address(String from) {
        try {
            return new InternetAddress(from).getAddress();
        } catch (AddressException e) {
            throw new IllegalStateException("workwell.mail.from is no e-mail address", e);
        }
    }
}
