package uk.workwell.casework.radar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.workwell.casework.radar.CaseFacts.Change;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.places.ReferenceTable;

/** When a change at work waits, and why in words. A pure function of the facts and the day. */
final class ChangeRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final int BEFORE_A_TRIAL_ENDS = 7;
    private static final int TALK_WORKING_DAYS = 2;
    private static final int A_NO_IS_NEWS = 28;

    /** What the catalogue calls each kind of change. */
    private static final Map<String, String> WORDS =
            ReferenceTable.of("adjustments").rows(row -> Map.entry(row.text("code"), lower(row.text("words")))).stream()
                    .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final WorkingDays calendar;
    private final LocalDate today;

    ChangeRules(WorkingDays calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** One alert for each change that waits: each ends on a page of its own. */
    List<Alert> of(CaseFacts facts) {
        return facts.state().live()
                ? facts.changes().stream()
                        .flatMap(change -> of(facts, change).stream())
                        .toList()
                : List.of();
    }

    private Optional<Alert> of(CaseFacts facts, Change change) {
        return switch (change.state()) {
            case "PERMISSION_OK", "UNDER_REVIEW", "ESCALATED" -> unanswered(facts, change);
            case "DECLINED" -> refused(facts, change);
            case "TRIAL" -> trial(facts, change);
            case "REVIEW_DUE" ->
                alert(
                        AlertKind.CHANGE_REVIEW,
                        facts,
                        change,
                        "Review of %s was due on %s. Ask whether it works".formatted(words(change), day(due(change))),
                        due(change));
            case "COUNTER_PROPOSED", "VARIED" -> toAnswer(facts, change, "The employer offers something about %s");
            case "AGREED" -> change.signed() ? Optional.empty() : toAnswer(facts, change, "The employer agrees to %s");
            default -> Optional.empty();
        };
    }

    /** The day itself still belongs to the employer. */
    private Optional<Alert> unanswered(CaseFacts facts, Change change) {
        var due = change.dueOn();
        if (due == null || !due.isBefore(today)) return Optional.empty();
        var sent = change.sentOn();
        var asked = sent == null ? "" : ", asked on " + day(sent);
        var silent = change.state().equals("PERMISSION_OK")
                ? "Employer silent for " + days(sent == null ? due : sent)
                : "No answer from the employer";
        return alert(
                AlertKind.CHANGE_UNANSWERED,
                facts,
                change,
                "%s: %s%s, due on %s".formatted(silent, words(change), asked, day(due)),
                due);
    }

    private Optional<Alert> refused(CaseFacts facts, Change change) {
        if (change.alternative() || change.lastOn().plusDays(A_NO_IS_NEWS).isBefore(today)) return Optional.empty();
        return alert(
                AlertKind.CHANGE_REFUSED,
                facts,
                change,
                "The employer said no to %s on %s and offered nothing instead"
                        .formatted(words(change), day(change.lastOn())),
                calendar.add(change.lastOn(), TALK_WORKING_DAYS));
    }

    private Optional<Alert> trial(CaseFacts facts, Change change) {
        var until = change.dueOn();
        if (until == null || until.isAfter(today.plusDays(BEFORE_A_TRIAL_ENDS))) return Optional.empty();
        return alert(
                AlertKind.TRIAL_ENDS,
                facts,
                change,
                "The trial of %s ends on %s. Agree what follows".formatted(words(change), day(until)),
                until);
    }

    private Optional<Alert> toAnswer(CaseFacts facts, Change change, String said) {
        return alert(
                AlertKind.CHANGE_TO_SIGN,
                facts,
                change,
                said.formatted(words(change)) + " since " + day(change.lastOn()) + ". It waits for the person",
                change.dueOn() == null ? calendar.add(change.lastOn(), TALK_WORKING_DAYS) : change.dueOn());
    }

    private static LocalDate due(Change change) {
        return change.dueOn() == null ? change.lastOn() : change.dueOn();
    }

    private static String words(Change change) {
        return WORDS.getOrDefault(change.code(), change.code());
    }

    private String days(LocalDate since) {
        var days = ChronoUnit.DAYS.between(since, today);
        return days == 1 ? "1 day" : days + " days";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static Optional<Alert> alert(AlertKind kind, CaseFacts facts, Change change, String reason, LocalDate due) {
        return Optional.of(
                new Alert(kind, facts.id(), facts.state(), facts.name(), facts.coach(), reason, due, change.id()));
    }
}
