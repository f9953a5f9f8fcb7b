package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.Channel;
import uk.workwell.casework.LogContact;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.Appointing;
import uk.workwell.casework.appointments.AppointmentId;
import uk.workwell.casework.appointments.AppointmentKind;
import uk.workwell.casework.appointments.AppointmentResult;
import uk.workwell.casework.appointments.BookAppointment;
import uk.workwell.casework.appointments.ContactAfterMissing;
import uk.workwell.casework.appointments.LogAppointment;
import uk.workwell.casework.appointments.MissedAppointments;

/** When people in support meet their coach: who comes, who does not, and what is booked for the days to come. */
@Component
@Profile({"local", "test"})
class SampleAppointments {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MINUTES = 45;

    private final SampleWork work;
    private final Appointing appointing;
    private final MissedAppointments missed;
    private final Clock clock;

    SampleAppointments(SampleWork work, Appointing appointing, MissedAppointments missed, Clock clock) {
        this.work = work;
        this.appointing = appointing;
        this.missed = missed;
        this.clock = clock;
    }

    /** The next one, in the days to come. */
    void next(SampleCase one, AppointmentKind kind, SampleDiary diary) {
        var at = diary.take(one.coach().id(), clock.instant().plus(DAY.multipliedBy(1L + one.which() % 9)));
        book(one, kind, at, clock.instant().minus(Duration.ofHours(20)));
    }

    /** In turn: missed one and came, missed one, missed two, was contacted after two, missed three. */
    void inSupport(SampleCase one, SampleDiary diary) {
        switch (one.which() % 5) {
            case 0 -> {
                meet(one, 9, Attendance.DID_NOT_ATTEND, diary);
                meet(one, 6, Attendance.ON_TIME, diary);
                next(one, AppointmentKind.REVIEW, diary);
            }
            case 1 -> {
                meet(one, 9, Attendance.ON_TIME, diary);
                meet(one, 6, Attendance.DID_NOT_ATTEND, diary);
                next(one, AppointmentKind.WORKPLACE, diary);
            }
            case 2 -> missTwo(one, diary);
            case 3 -> {
                missTwo(one, diary);
                var yesterday = clock.instant().minus(DAY);
                work.work(
                        one.coach(),
                        one.referral(),
                        yesterday,
                        card -> missed.contacted(
                                one.coach(),
                                new ContactAfterMissing(
                                        card.id(), yesterday, Channel.PHONE, LogContact.Outcome.LEFT_MESSAGE, null)));
            }
            default -> {
                missTwo(one, diary);
                meet(one, 3, Attendance.DID_NOT_ATTEND, diary);
            }
        }
    }

    private void missTwo(SampleCase one, SampleDiary diary) {
        meet(one, 9, Attendance.DID_NOT_ATTEND, diary);
        meet(one, 6, Attendance.DID_NOT_ATTEND, diary);
    }

    private void meet(SampleCase one, int daysAgo, Attendance attendance, SampleDiary diary) {
        var at = diary.take(one.coach().id(), clock.instant().minus(DAY.multipliedBy(daysAgo)));
        var id = book(one, AppointmentKind.REVIEW, at, at.minus(DAY));
        var words = attendance == Attendance.ON_TIME ? "Went through the week; the later start helps." : null;
        work.on(
                one.coach(),
                one.referral(),
                at.plus(Duration.ofHours(1)),
                card -> done(appointing.log(one.coach(), card.id(), id, logged(attendance, words))));
    }

    private static LogAppointment logged(Attendance attendance, @Nullable String words) {
        return new LogAppointment(attendance, words, null);
    }

    private AppointmentId book(SampleCase one, AppointmentKind kind, Instant at, Instant when) {
        var booking = new BookAppointment(kind, at, MINUTES, Mode.PHONE, null, null, null);
        return work.on(
                one.coach(), one.referral(), when, card -> done(appointing.book(one.coach(), card.id(), booking)));
    }

    private static AppointmentId done(AppointmentResult result) {
        if (result instanceof AppointmentResult.Done(var id)) return id;
        throw new IllegalStateException("A sample appointment was refused: " + result);
    }
}
