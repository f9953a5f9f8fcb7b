package uk.workwell.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.workwell.casework.CaseResult.Fault;

/** What a time for an appointment must satisfy, each rule with its words. */
final class AppointmentRules {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** Nobody plans a light-touch service further ahead. */
    private static final Duration FAR = Duration.ofDays(190);

    private static final int WORDS = 300;

    private final Instant accepted;
    private final Instant now;

    /** @param accepted when the referral was accepted: nothing of the case is earlier */
    AppointmentRules(Instant accepted, Instant now) {
        this.accepted = accepted;
        this.now = now;
    }

    /** @param outside why the coach does not work then: it can be booked all the same, with a word */
    List<Fault> booked(Booking booking, Optional<Taken> clash, Optional<String> outside) {
        var words = booking.outsideWords();
        var faults = listed(Stream.of(
                aTimeToCome(booking.startsAt()),
                aSensibleLength(booking.minutes()),
                clash.map(AppointmentRules::freeForTheCoach),
                words != null && words.strip().length() > WORDS
                        ? Optional.of(new Fault("outsideWords", "Shorten this to %d characters".formatted(WORDS)))
                        : Optional.empty()));
        // A word helps only where nothing else is wrong.
        return faults.isEmpty() && (words == null || words.isBlank())
                ? outside.map(AppointmentRules::whyAllTheSame).stream().toList()
                : faults;
    }

    List<Fault> logged(LogFirstAppointment log, Optional<Taken> clash) {
        return listed(Stream.of(
                notBeforeAcceptance("startsAt", log.startsAt()),
                notInTheFuture(log),
                aSensibleLength(log.minutes()),
                anOutcome(log),
                anAgreement(log),
                log.attendance().takesTime() ? clash.map(AppointmentRules::freeForTheCoach) : Optional.empty()));
    }

    List<Fault> contact(LogContact contact) {
        var faults = new ArrayList<>(listed(Stream.of(
                contact.at().isAfter(now)
                        ? Optional.of(new Fault("at", "A contact is logged after it happened. Enter a time before now"))
                        : Optional.empty(),
                notBeforeAcceptance("at", contact.at()),
                contact.words() != null && contact.words().length() > 2000
                        ? Optional.of(new Fault("words", "Shorten the note to 2,000 characters or fewer"))
                        : Optional.empty())));
        if (contact.outcome() == LogContact.Outcome.BOOKED && contact.booking() == null) {
            faults.add(new Fault("startsAt", "Enter the date and time of the first appointment"));
        }
        return faults;
    }

    /** Another appointment of the same coach. */
    record Taken(Instant startsAt, int minutes) {}

    private Optional<Fault> aTimeToCome(Instant startsAt) {
        if (!startsAt.isAfter(now)) {
            return Optional.of(
                    new Fault("startsAt", "An appointment is booked for a time to come. Enter a time after now"));
        }
        return startsAt.isAfter(now.plus(FAR))
                ? Optional.of(new Fault("startsAt", "Enter a time within the next six months"))
                : Optional.empty();
    }

    /** As every appointment outside the hours is answered. */
    private static Fault whyAllTheSame(String why) {
        return new Fault("outsideWords", why + " Choose another time, or write why it is booked all the same");
    }

    private Optional<Fault> notBeforeAcceptance(String field, Instant at) {
        // Forms know minutes, the acceptance knows seconds.
        return at.plusSeconds(60).isBefore(accepted)
                ? Optional.of(new Fault(
                        field, "The referral was accepted on " + WHEN.format(accepted) + ". Enter a time after that"))
                : Optional.empty();
    }

    private Optional<Fault> notInTheFuture(LogFirstAppointment log) {
        return log.startsAt().isAfter(now) && !log.attendance().knownBefore()
                ? Optional.of(
                        new Fault(
                                "startsAt",
                                "This appointment is in the future, so nobody can have attended it yet. Enter a time before now"))
                : Optional.empty();
    }

    private static Optional<Fault> aSensibleLength(int minutes) {
        return minutes >= 5 && minutes <= 480
                ? Optional.empty()
                : Optional.of(new Fault("minutes", "Enter the length in minutes, from 5 to 480, like 45"));
    }

    private static Optional<Fault> anOutcome(LogFirstAppointment log) {
        return log.attendance() == Attendance.FUTURE
                ? Optional.of(new Fault("attendance", "Choose how the appointment went"))
                : Optional.empty();
    }

    private static Optional<Fault> anAgreement(LogFirstAppointment log) {
        return log.attendance().attended() && log.agreedToTakePart() == null
                ? Optional.of(new Fault("agreedToTakePart", "Choose whether the person agreed to take part"))
                : Optional.empty();
    }

    private static Fault freeForTheCoach(Taken taken) {
        return new Fault(
                "startsAt",
                "The coach has another appointment on %s, for %d minutes. Choose another time"
                        .formatted(WHEN.format(taken.startsAt()), taken.minutes()));
    }

    private static List<Fault> listed(Stream<Optional<Fault>> faults) {
        return faults.flatMap(Optional::stream).toList();
    }
}
