package uk.workwell.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.SupportClock.Pause;

/** What a pause must satisfy, each rule with its words. A pause can be told late, but never covers time already judged. */
final class PauseRules {

    static final int TOLD_AT_MOST_DAYS_LATE = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final LocalDate today;
    private final LocalDate planBegan;
    private final List<Pause> earlier;
    private final int mostWeeks;

    /** @param planBegan before this there is no support that could rest */
    PauseRules(LocalDate today, LocalDate planBegan, List<Pause> earlier, int mostWeeks) {
        this.today = today;
        this.planBegan = planBegan;
        this.earlier = earlier;
        this.mostWeeks = mostWeeks;
    }

    List<Fault> faults(PauseSupport pause) {
        var faults = new ArrayList<Fault>();
        if (pause.from().isAfter(today)) {
            faults.add(new Fault("from", "A pause begins today or has begun. Enter today or an earlier day"));
        } else if (pause.from().isBefore(today.minusDays(TOLD_AT_MOST_DAYS_LATE))) {
            faults.add(new Fault(
                    "from",
                    "A pause can be entered up to 14 days late. Enter a day from "
                            + DAY.format(today.minusDays(TOLD_AT_MOST_DAYS_LATE))));
        } else if (pause.from().isBefore(planBegan)) {
            faults.add(new Fault(
                    "from", "Work on the plan began on " + DAY.format(planBegan) + ". Enter that day or a later one"));
        }
        earlier.stream()
                .filter(other ->
                        pause.from().isBefore(other.until()) && other.from().isBefore(pause.until()))
                .findFirst()
                .ifPresent(other -> faults.add(new Fault(
                        "from",
                        "There was a pause from %s until %s. Enter days that do not overlap it"
                                .formatted(DAY.format(other.from()), DAY.format(other.until())))));
        if (!pause.until().isAfter(today)) {
            faults.add(new Fault("until", "Enter the day on which support goes on, after today"));
        } else if (pause.until().isAfter(pause.from().plusWeeks(mostWeeks))) {
            faults.add(new Fault(
                    "until",
                    "A pause lasts %s at most. Enter a day up to %s"
                            .formatted(
                                    mostWeeks == 1 ? "1 week" : mostWeeks + " weeks",
                                    DAY.format(pause.from().plusWeeks(mostWeeks)))));
        }
        Words.needed("reason", pause.reason(), "Say why support rests").ifPresent(faults::add);
        return faults;
    }
}
