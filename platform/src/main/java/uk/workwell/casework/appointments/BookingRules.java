package uk.workwell.casework.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.CoachDay.Busy;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** What a booking and an entry of attendance must satisfy, each rule with words for the coach. */
final class BookingRules {

    /** Characters that go out with an invitation. */
    static final int WORDS = 300;

    static final int VENUE = 200;

    /** Nobody plans a light-touch service further ahead. In days. */
    private static final int FAR = 190;

    private final Instant now;

    BookingRules(Instant now) {
        this.now = now;
    }

    /**
     * @param day how the coach's day looks without the appointment that is moved
     */
    List<Fault> booked(BookAppointment booking, CoachDay day) {
        var faults = new ArrayList<Fault>();
        if (!booking.kind().bookable()) faults.add(new Fault("kind", "Choose what the appointment is for"));
        boolean rightLength = booking.minutes() >= 5 && booking.minutes() <= 480;
        if (!rightLength) faults.add(new Fault("minutes", "Enter the length in minutes, from 5 to 480, like 45"));
        if (!booking.startsAt().isAfter(now)) {
            faults.add(new Fault("startsAt", "An appointment is booked for a time to come. Enter a time after now"));
        } else if (booking.startsAt().isAfter(now.plusSeconds(FAR * 86_400L))) {
            faults.add(new Fault("startsAt", "Enter a time within the next six months"));
        } else if (rightLength) {
            day.busy(booking.startsAt(), booking.minutes())
                    .map(BookingRules::clash)
                    .ifPresent(faults::add);
        }
        if (needsVenue(booking.mode()) && blank(booking.venue())) {
            faults.add(new Fault("venue", "Enter where you meet, like “Lancaster Library, room 2”"));
        }
        tooLong(faults, "venue", booking.venue(), VENUE);
        tooLong(faults, "words", booking.words(), WORDS);
        tooLong(faults, "outsideWords", booking.outsideWords(), WORDS);
        if (faults.isEmpty()) outside(booking, day).ifPresent(faults::add);
        return faults;
    }

    /** Cancelling is known before; that somebody came, or did not, only afterwards. */
    List<Fault> logged(AppointmentCard found, LogAppointment log) {
        if (log.attendance() == Attendance.FUTURE) {
            return List.of(new Fault("attendance", "Choose how the appointment went"));
        }
        return found.startsAt().isAfter(now) && !log.attendance().knownBefore()
                ? List.of(new Fault(
                        "attendance",
                        "This appointment is still to come, on %s. Until then it can only be cancelled"
                                .formatted(stamp(found.startsAt()))))
                : List.of();
    }

    /** @param opened when the case was: forms know minutes, it knows seconds */
    static List<Fault> contact(ContactAfterMissing contact, Instant opened, Instant now) {
        var faults = new ArrayList<Fault>();
        if (contact.at().isAfter(now)) {
            faults.add(new Fault("at", "A contact is written down after it happened. Enter a time before now"));
        } else if (contact.at().plusSeconds(60).isBefore(opened)) {
            faults.add(new Fault("at", "The case was opened on %s. Enter a time after that".formatted(stamp(opened))));
        }
        if (!ContactAfterMissing.OUTCOMES.contains(contact.outcome())) {
            faults.add(new Fault("outcome", "Choose what came of it"));
        }
        tooLong(faults, "words", contact.words(), 2000);
        return faults;
    }

    static boolean needsVenue(Mode mode) {
        return mode == Mode.IN_PERSON || mode == Mode.EMPLOYER_SITE;
    }

    /** Outside the hours it can be booked all the same, with a word. */
    private static Optional<Fault> outside(BookAppointment booking, CoachDay day) {
        return blank(booking.outsideWords())
                ? day.outside(booking.startsAt(), booking.minutes())
                        .map(why -> new Fault(
                                "outsideWords", why + " Choose another time, or write why it is booked all the same"))
                : Optional.empty();
    }

    private static Fault clash(Busy busy) {
        return new Fault(
                "startsAt",
                "The coach has another appointment on %s, for %d minutes. Choose another time"
                        .formatted(stamp(busy.startsAt()), busy.minutes()));
    }

    private static void tooLong(List<Fault> faults, String field, @Nullable String text, int most) {
        if (text != null && text.strip().length() > most) {
            faults.add(new Fault(field, "Shorten this to %d characters".formatted(most)));
        }
    }

    private static String stamp(Instant at) {
        return Written.longDay(LocalDate.ofInstant(at, WorkingDays.LONDON)) + " at " + Written.time(at);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
