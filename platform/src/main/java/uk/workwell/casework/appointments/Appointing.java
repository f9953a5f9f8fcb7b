package uk.workwell.casework.appointments;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CoachTime;
import uk.workwell.casework.appointments.AppointmentResult.ChangedSince;
import uk.workwell.casework.appointments.AppointmentResult.Done;
import uk.workwell.casework.appointments.AppointmentResult.NotFound;
import uk.workwell.casework.appointments.AppointmentResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;

/**
 * Books, moves and logs appointments of somebody in support, for whoever may work on the case. What is shown to a colleague
 * is the version that a verb names: when somebody else was quicker nothing is changed and the answer says who and when.
 */
@Service
public class Appointing {

    private final Caseload caseload;
    private final AppointmentTable table;
    private final Writing writing;
    private final CoachDiary diary;
    private final Team team;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Appointing(
            Caseload caseload,
            AppointmentTable table,
            Writing writing,
            CoachDiary diary,
            Team team,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.caseload = caseload;
        this.table = table;
        this.writing = writing;
        this.diary = diary;
        this.team = team;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public AppointmentResult book(Colleague by, CaseId caseId, BookAppointment booking) {
        return on(by, caseId, card -> {
            var notNow = inSupport(card);
            if (notNow.isPresent()) return refused(notNow.get());
            var faults = faults(card, booking, List.of());
            return faults.isEmpty() ? new Done(writing.book(by, card, booking)) : new Refused(faults);
        });
    }

    /** Another time, place or purpose: a new version, which the person hears of. */
    public AppointmentResult move(Colleague by, CaseId caseId, AppointmentId shown, BookAppointment to) {
        return onShown(by, caseId, shown, (card, found) -> {
            var notNow = inSupport(card);
            if (notNow.isPresent()) return refused(notNow.get());
            var faults = faults(card, to, List.of(new CoachDay.Busy(found.startsAt(), found.minutes())));
            return faults.isEmpty() ? new Done(writing.move(by, card, found, to)) : new Refused(faults);
        });
    }

    /** How it went; and, in one go, what happened and when they meet next. */
    public AppointmentResult log(Colleague by, CaseId caseId, AppointmentId shown, LogAppointment log) {
        return onShown(by, caseId, shown, (card, found) -> {
            var faults = new ArrayList<>(new BookingRules(clock.instant()).logged(found, log));
            var happened = log.happened();
            if (happened != null && happened.length() > Writing.HAPPENED) {
                faults.add(new Fault("happened", "Shorten this to 10,000 characters"));
            }
            var next = log.next();
            if (next != null) {
                inSupport(card).ifPresent(words -> faults.add(new Fault("next.startsAt", words)));
                var given = log.attendance().takesTime()
                        ? List.<CoachDay.Busy>of()
                        : List.of(new CoachDay.Busy(found.startsAt(), found.minutes()));
                faults(card, next, given)
                        .forEach(fault -> faults.add(new Fault("next." + fault.field(), fault.words())));
            }
            return faults.isEmpty() ? new Done(writing.log(by, card, found, log)) : new Refused(faults);
        });
    }

    private List<Fault> faults(CaseCard card, BookAppointment booking, List<CoachDay.Busy> given) {
        var from = booking.startsAt();
        var to = from.plusSeconds(60L * Math.max(1, booking.minutes()));
        return new BookingRules(clock.instant()).booked(booking, diary.around(card.coach(), from, to, given));
    }

    private static Optional<String> inSupport(CaseCard card) {
        return card.state().inSupport()
                ? Optional.empty()
                : Optional.of("This is not possible while the case is “"
                        + card.state().words() + "”");
    }

    private interface OnAppointment {
        AppointmentResult does(CaseCard card, AppointmentCard found);
    }

    private AppointmentResult onShown(Colleague by, CaseId caseId, AppointmentId shown, OnAppointment verb) {
        return on(by, caseId, card -> {
            var found = table.find(card.id(), shown.value()).filter(one -> !one.first());
            if (found.isEmpty()) return new NotFound();
            var newest = table.versions(card.id(), found.get().series()).getFirst();
            return newest.id().equals(shown) && newest.booked() ? verb.does(card, newest) : changedSince(newest);
        });
    }

    private AppointmentResult on(Colleague by, CaseId caseId, Function<CaseCard, AppointmentResult> verb) {
        try {
            return answered(caseload.of(by).find(caseId).map(card -> transaction.execute(status -> verb.apply(card))));
        } catch (CoachTime.TimeTaken taken) {
            return new Refused(List.of(taken.fault()));
        } catch (DuplicateKeyException quicker) {
            // The version that somebody else made a moment ago.
            return answered(Optional.ofNullable(transaction.execute(status -> table.of(caseId).stream()
                    .max(java.util.Comparator.comparing(AppointmentCard::recordedAt))
                    .map(this::changedSince)
                    .orElseGet(NotFound::new))));
        }
    }

    private AppointmentResult changedSince(AppointmentCard newest) {
        return new ChangedSince(
                team.find(newest.recordedBy()).map(Colleague::name).orElse("Somebody"), newest.recordedAt());
    }

    private static AppointmentResult refused(String words) {
        return new Refused(List.of(new Fault("case", words)));
    }

    private static AppointmentResult answered(Optional<AppointmentResult> result) {
        return result.orElseGet(NotFound::new);
    }
}
