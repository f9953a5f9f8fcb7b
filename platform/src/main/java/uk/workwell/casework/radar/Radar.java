package uk.workwell.casework.radar;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.SupportClock;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * What waits for a coach, in their own cases and those that they stand in for: one statement, however many cases there are. For a
 * lead one more: the requests of the team.
 */
@Service
public class Radar {

    private final RadarTable table;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Clock clock;

    Radar(RadarTable table, SettingsBook settings, WorkingDays calendar, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What one look found.
     *
     * @param alerts the most serious and the longest waiting first
     * @param live how many of the coach's own cases are worked on; those that they stand in for are not their load
     */
    public record Sweep(List<Alert> alerts, int live) {

        public Sweep {
            alerts = List.copyOf(alerts);
        }

        public List<Alert> in(AlertKind.Part part) {
            return alerts.stream().filter(alert -> alert.kind().part() == part).toList();
        }
    }

    @Transactional(readOnly = true)
    public Sweep of(Colleague coach) {
        var now = clock.instant();
        var facts = table.of(coach.id(), now);
        var current = settings.current(coach.tenant());
        var fitNoteDays = current.support().returning().fitNoteDays().value();
        var rules = new RadarRules(calendar, current.timers(), fitNoteDays, SupportClock.dayOf(now));
        var asked = coach.is(Role.LEAD) ? table.asked(coach.provider(), coach.id()) : List.<AskedOfALead>of();
        var answered = asked.stream().map(AskedOfALead::caseId).collect(Collectors.toSet());
        return new Sweep(
                Stream.concat(
                                facts.stream()
                                        .flatMap(one -> rules.of(one).stream())
                                        // Who can answer it is not told to wait for an answer.
                                        .filter(alert -> alert.kind() != AlertKind.EXTENSION_UNDECIDED
                                                || !answered.contains(alert.caseId())),
                                asked.stream().map(rules::toAnswer))
                        .sorted(Alert.FIRST)
                        .toList(),
                (int) facts.stream()
                        .filter(CaseFacts::own)
                        .map(CaseFacts::state)
                        .filter(CaseState::live)
                        .count());
    }

    /** After how many days without a word a coach is told, by the ICB's settings. */
    public int silenceDays(Colleague colleague) {
        return settings.current(colleague.tenant()).timers().silenceDays().value();
    }
}
