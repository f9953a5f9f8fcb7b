package uk.workwell.casework.radar;

import static uk.workwell.casework.CaseState.ACTIVE;
import static uk.workwell.casework.CaseState.ASSESSED;
import static uk.workwell.casework.CaseState.CLOSED;
import static uk.workwell.casework.CaseState.CONTACTING;
import static uk.workwell.casework.CaseState.EXIT_DUE;
import static uk.workwell.casework.CaseState.FOLLOW_UP;
import static uk.workwell.casework.CaseState.OPENED;
import static uk.workwell.casework.CaseState.PAUSED;
import static uk.workwell.casework.CaseState.PLAN_AGREED;
import static uk.workwell.casework.CaseState.STARTED;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.SupportClock;
import uk.workwell.casework.SupportClock.Mark;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.Timers;

/** When something about a case waits, and why in words. A pure function of the facts, the day and the ICB's timers. */
final class RadarRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final Set<CaseState> IN_TOUCH = EnumSet.of(STARTED, ASSESSED, PLAN_AGREED, ACTIVE);
    private static final Set<CaseState> WITHOUT_PLAN = EnumSet.of(STARTED, ASSESSED);
    private static final int ANSWER_EXTENSION_WORKING_DAYS = 2;
    private static final int READ_ANSWERS_WORKING_DAYS = 2;
    private static final int BEFORE_A_PAUSE_ENDS = 3;
    private static final int BEFORE_A_FOLLOW_UP = 14;
    private static final int BETWEEN_APPOINTMENTS = 7;
    private static final int AFTER_A_FIT_NOTE = 28;

    private final WorkingDays calendar;
    private final Timers timers;
    private final int fitNoteDays;
    private final LocalDate today;
    private final ChangeRules changes;
    private final List<Function<CaseFacts, Optional<Alert>>> rules = List.of(
            this::nobodySpokeWithThem,
            this::aStepIsLate,
            this::aPromiseIsLate,
            this::aServiceIsSilent,
            this::timeIsUpOrShort,
            this::thereIsNoPlan,
            this::nobodyAnsweredForMoreWeeks,
            this::aPauseEnds,
            this::aFitNoteEnds,
            this::nobodyHasContactedThem,
            this::theyAreNotReachedYet,
            this::supportIsToBeClosed,
            this::aFollowUpIsDue,
            this::theyAnsweredAboutThePlan,
            this::theyAnsweredQuestions,
            this::nothingIsBooked);

    /** @param fitNoteDays how long before its end a fit note is asked about */
    RadarRules(WorkingDays calendar, Timers timers, int fitNoteDays, LocalDate today) {
        this.calendar = calendar;
        this.timers = timers;
        this.fitNoteDays = fitNoteDays;
        this.today = today;
        this.changes = new ChangeRules(calendar, today);
    }

    List<Alert> of(CaseFacts facts) {
        return Stream.concat(rules.stream().flatMap(rule -> rule.apply(facts).stream()), changes.of(facts).stream())
                .toList();
    }

    private Optional<Alert> nobodySpokeWithThem(CaseFacts facts) {
        if (!IN_TOUCH.contains(facts.state())) return Optional.empty();
        var last = lastHeard(facts);
        var due = last.plusDays(timers.silenceDays().value());
        return due.isAfter(today)
                ? Optional.empty()
                : alert(
                        AlertKind.SILENCE,
                        facts,
                        "No contact for %s, since %s".formatted(since(last), DAY.format(last)),
                        due);
    }

    private Optional<Alert> aStepIsLate(CaseFacts facts) {
        var oldest = facts.oldestStep();
        if (oldest == null || !facts.state().inSupport()) return Optional.empty();
        return alert(
                AlertKind.STEP_LATE,
                facts,
                facts.lateSteps() == 1
                        ? "A step of the plan was due on " + DAY.format(oldest)
                        : "%d steps of the plan are late, the first was due on %s"
                                .formatted(facts.lateSteps(), DAY.format(oldest)),
                oldest);
    }

    private Optional<Alert> aPromiseIsLate(CaseFacts facts) {
        var oldest = facts.oldestPromise();
        if (oldest == null || !facts.state().live()) return Optional.empty();
        return alert(
                AlertKind.PROMISE_LATE,
                facts,
                facts.latePromises() == 1
                        ? "A promise was due on " + DAY.format(oldest)
                        : "%d promises are late, the first was due on %s"
                                .formatted(facts.latePromises(), DAY.format(oldest)),
                oldest);
    }

    private Optional<Alert> aServiceIsSilent(CaseFacts facts) {
        var chase = facts.chase();
        if (chase == null || !facts.state().live()) return Optional.empty();
        var sent = chase.sentOn() == null ? "" : ", sent on " + DAY.format(chase.sentOn());
        return Optional.of(made(
                AlertKind.SERVICE_SILENT,
                facts,
                chase.service() + " has not answered" + sent,
                chase.dueOn(),
                chase.onward()));
    }

    private Optional<Alert> timeIsUpOrShort(CaseFacts facts) {
        if (!IN_TOUCH.contains(facts.state())) return Optional.empty();
        var clock = facts.clock();
        return clock.passed(today).filter(mark -> mark != Mark.HALF).flatMap(mark -> {
            var end = clock.endsOn();
            return switch (mark) {
                case END -> alert(AlertKind.TIME_OVER, facts, "Support was to end on " + DAY.format(end), end);
                case TWO_WEEKS_LEFT ->
                    alert(
                            AlertKind.TIME_SHORT,
                            facts,
                            "%s left, until %s".formatted(days(clock.left(today)), DAY.format(end)),
                            end);
                default ->
                    alert(
                            AlertKind.CLOCK_75,
                            facts,
                            "Clock passed 75%% on %s. %s left"
                                    .formatted(DAY.format(clock.reached(mark).orElse(today)), days(clock.left(today))),
                            end);
            };
        });
    }

    private Optional<Alert> thereIsNoPlan(CaseFacts facts) {
        if (!WITHOUT_PLAN.contains(facts.state())) return Optional.empty();
        var due = calendar.add(
                SupportClock.dayOf(facts.receivedAt()), timers.planWorkingDays().value());
        return due.isBefore(today)
                ? alert(AlertKind.PLAN_LATE, facts, "No plan is agreed yet. It was to be by " + DAY.format(due), due)
                : Optional.empty();
    }

    private Optional<Alert> nobodyAnsweredForMoreWeeks(CaseFacts facts) {
        var asked = facts.asked();
        if (asked == null || !facts.state().live()) return Optional.empty();
        var day = SupportClock.dayOf(asked.at());
        return alert(
                AlertKind.EXTENSION_UNDECIDED,
                facts,
                "%s asked for on %s, and no lead has answered".formatted(moreWeeks(asked.weeks()), DAY.format(day)),
                calendar.add(day, ANSWER_EXTENSION_WORKING_DAYS));
    }

    /** What a lead reads of a request that waits for a lead. */
    Alert toAnswer(AskedOfALead asked) {
        var day = SupportClock.dayOf(asked.at());
        return new Alert(
                AlertKind.EXTENSION_TO_ANSWER,
                asked.caseId(),
                asked.state(),
                asked.name(),
                asked.coach(),
                "%s asked for on %s. A lead has to answer".formatted(moreWeeks(asked.weeks()), DAY.format(day)),
                calendar.add(day, ANSWER_EXTENSION_WORKING_DAYS),
                null);
    }

    private Optional<Alert> aPauseEnds(CaseFacts facts) {
        var until = facts.pausedUntil();
        if (facts.state() != PAUSED || until == null || until.isAfter(today.plusDays(BEFORE_A_PAUSE_ENDS))) {
            return Optional.empty();
        }
        return alert(
                AlertKind.PAUSE_ENDS,
                facts,
                until.isAfter(today)
                        ? "The pause ends on %s. Agree how it goes on".formatted(DAY.format(until))
                        : "The pause was to end on " + DAY.format(until),
                until);
    }

    /** From a few days before its end until four weeks after: then nobody waits for another any more. */
    private Optional<Alert> aFitNoteEnds(CaseFacts facts) {
        var ends = facts.fitNoteEnds();
        if (ends == null || !facts.state().live()) return Optional.empty();
        if (ends.isAfter(today.plusDays(fitNoteDays))
                || ends.plusDays(AFTER_A_FIT_NOTE).isBefore(today)) {
            return Optional.empty();
        }
        return alert(
                AlertKind.FIT_NOTE_ENDS,
                facts,
                ends.isBefore(today)
                        ? "The fit note ended on %s. Nothing is written down that follows it"
                                .formatted(DAY.format(ends))
                        : "The fit note ends on %s. Ask what follows".formatted(DAY.format(ends)),
                ends);
    }

    private Optional<Alert> nobodyHasContactedThem(CaseFacts facts) {
        if (facts.state() != OPENED) return Optional.empty();
        var received = SupportClock.dayOf(facts.receivedAt());
        return alert(
                AlertKind.FIRST_CONTACT,
                facts,
                "Received on %s, not contacted yet".formatted(DAY.format(received)),
                calendar.add(received, timers.firstContactWorkingDays().value()));
    }

    private Optional<Alert> theyAreNotReachedYet(CaseFacts facts) {
        if (facts.state() != CONTACTING) return Optional.empty();
        var last = facts.lastContactOn();
        return alert(
                AlertKind.CONTACTING,
                facts,
                (last == null ? "Not reached yet" : "Last tried on " + DAY.format(last)) + ", no appointment yet",
                calendar.add(
                        SupportClock.dayOf(facts.tryingSince()),
                        timers.contactingWorkingDays().value()));
    }

    private Optional<Alert> supportIsToBeClosed(CaseFacts facts) {
        if (facts.state() != EXIT_DUE) return Optional.empty();
        var end = facts.clock().forecast() ? today : facts.clock().endsOn();
        return alert(
                AlertKind.TO_CLOSE,
                facts,
                "Support is ending. Write down how it ended",
                end.isAfter(today) ? today : end);
    }

    private Optional<Alert> aFollowUpIsDue(CaseFacts facts) {
        var next = facts.followUp();
        var after = facts.state() == CLOSED || facts.state() == FOLLOW_UP;
        if (next == null || !after || next.dueOn().isAfter(today.plusDays(BEFORE_A_FOLLOW_UP))) return Optional.empty();
        return alert(
                AlertKind.FOLLOW_UP,
                facts,
                "Follow-up %d weeks after the end of support".formatted(next.weeks()),
                next.dueOn());
    }

    /** Silence says the same, and louder. */
    private Optional<Alert> nothingIsBooked(CaseFacts facts) {
        if (!IN_TOUCH.contains(facts.state()) || facts.next() != null || facts.toLog() != null) return Optional.empty();
        var last = lastHeard(facts);
        var due = last.plusDays(BETWEEN_APPOINTMENTS);
        boolean silent = !last.plusDays(timers.silenceDays().value()).isAfter(today);
        return silent || due.isAfter(today)
                ? Optional.empty()
                : alert(
                        AlertKind.NEXT_NOT_BOOKED,
                        facts,
                        "No next appointment. Last contact on " + DAY.format(last),
                        due);
    }

    private Optional<Alert> theyAnsweredAboutThePlan(CaseFacts facts) {
        var said = facts.planSaid();
        if (said == null) return Optional.empty();
        var day = SupportClock.dayOf(said.at());
        return alert(
                said.agreed() ? AlertKind.PLAN_AGREED_BY_LINK : AlertKind.PLAN_CHANGE_ASKED,
                facts,
                (said.agreed() ? "Agreed to the plan by link on " : "Asked by link for a change of the plan on ")
                        + DAY.format(day),
                calendar.add(day, READ_ANSWERS_WORKING_DAYS));
    }

    private Optional<Alert> theyAnsweredQuestions(CaseFacts facts) {
        var measured = facts.measured();
        if (measured == null) return Optional.empty();
        var day = SupportClock.dayOf(measured.since());
        return alert(
                AlertKind.MEASURE_ANSWERED,
                facts,
                measured.many() == 1
                        ? "Answered a questionnaire by link on " + DAY.format(day)
                        : "Answered %d questionnaires by link, the first on %s"
                                .formatted(measured.many(), DAY.format(day)),
                calendar.add(day, READ_ANSWERS_WORKING_DAYS));
    }

    private static String moreWeeks(int weeks) {
        return weeks == 1 ? "1 more week" : weeks + " more weeks";
    }

    /** Nobody is silent before support has started: that is another rule's. */
    private LocalDate lastHeard(CaseFacts facts) {
        var last = facts.lastContactOn();
        if (last != null) return last;
        return facts.clock().forecast()
                ? SupportClock.dayOf(facts.openedAt())
                : facts.clock().start();
    }

    private String since(LocalDate day) {
        return days(ChronoUnit.DAYS.between(day, today));
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static Optional<Alert> alert(AlertKind kind, CaseFacts facts, String reason, LocalDate due) {
        return Optional.of(made(kind, facts, reason, due, null));
    }

    private static Alert made(AlertKind kind, CaseFacts facts, String reason, LocalDate due, @Nullable UUID about) {
        return new Alert(kind, facts.id(), facts.state(), facts.name(), facts.coach(), reason, due, about);
    }
}
