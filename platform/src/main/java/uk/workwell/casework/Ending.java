package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.tenant.settings.SettingsBook;

/** The end of support, and back again within some weeks. Runs in the verb's transaction. */
@Component
class Ending {

    private final Supporting supporting;
    private final Pauses pauses;
    private final Load load;
    private final SettingsBook settings;
    private final ObjectProvider<ClosingBar> bars;

    Ending(Supporting supporting, Pauses pauses, Load load, SettingsBook settings, ObjectProvider<ClosingBar> bars) {
        this.supporting = supporting;
        this.pauses = pauses;
        this.load = load;
        this.settings = settings;
        this.bars = bars;
    }

    /** Why this case must not be closed now, from whoever says so first. */
    Optional<String> bar(CaseId caseId) {
        return bars.orderedStream().flatMap(bar -> bar.bars(caseId).stream()).findFirst();
    }

    CaseResult exit(CareCase found, ExitReason reason, @Nullable String words, Instant now) {
        if (!found.can(CaseAction.EXIT)) return Contacting.tooLate(found);
        if (!found.state().inSupport() && reason != ExitReason.DIED) {
            return refused("reason", "Support has not started. Log a contact instead, and say what came of it");
        }
        var tooLong = Words.tooLong("words", words);
        if (tooLong.isPresent()) return new Refused(List.of(tooLong.get()));
        var from = found.state();
        if (from == CaseState.PAUSED) pauses.end(found, SupportClock.dayOf(now));
        found.exit(reason);
        return supporting.done(found, CaseAction.EXIT, from, now, words, ExitDue::new);
    }

    CaseResult close(CareCase found, EndSupport command, Instant now) {
        if (!found.can(CaseAction.CLOSE)) return Contacting.tooLate(found);
        var faults = faults(found, command);
        if (!faults.isEmpty()) return new Refused(faults);
        var from = found.state();
        var outcome = command.outcome() == null ? WorkOutcome.UNKNOWN : command.outcome();
        found.close(command.reason(), outcome, now);
        return supporting.done(found, CaseAction.CLOSE, from, now, command.words(), CaseClosed::new);
    }

    /** What stands against closing it so. */
    List<Fault> faults(CareCase found, EndSupport command) {
        var faults = new ArrayList<Fault>();
        if (found.firstAppointment().isEmpty() && command.reason() != ExitReason.DIED) {
            faults.add(new Fault("reason", "Support has not started"));
        }
        if (command.outcome() == null && command.reason() != ExitReason.DIED) {
            faults.add(new Fault("outcome", "Choose how the person stands with work, or “Not known”"));
        }
        Words.tooLong("words", command.words()).ifPresent(faults::add);
        bar(found.id()).ifPresent(words -> faults.add(new Fault("case", words)));
        return faults;
    }

    CaseResult reopen(CareCase found, String reason, Instant now) {
        if (!found.can(CaseAction.REOPEN)) return Contacting.tooLate(found);
        var faults = new ArrayList<Fault>();
        var last = lastDayToReopen(found);
        if (last.isPresent() && SupportClock.dayOf(now).isAfter(last.get())) {
            faults.add(new Fault(
                    "case",
                    "More than %d days have passed. A new referral opens a new case".formatted(reopenDays(found))));
        }
        if (found.exitReason().filter(ExitReason.DIED::equals).isPresent()) {
            faults.add(new Fault("case", "This person has died"));
        }
        if (load.hasLive(found.person())) {
            faults.add(new Fault("case", "This person has another case already, which goes on"));
        }
        if (found.startedOn().isEmpty()) {
            faults.add(new Fault("case", "Support had not started. A new referral opens a new case"));
        }
        Words.needed("reason", reason, "Say why support goes on").ifPresent(faults::add);
        if (!faults.isEmpty()) return new Refused(faults);
        var from = found.state();
        found.reopen();
        return supporting.done(found, CaseAction.REOPEN, from, now, reason, CaseReopened::new);
    }

    /** The last day on which a closed case reopens instead of a new one. */
    Optional<LocalDate> lastDayToReopen(CareCase found) {
        return found.endedOn().map(day -> day.plusDays(reopenDays(found)));
    }

    private int reopenDays(CareCase found) {
        return settings.current(found.tenant()).timers().reopenDays().value();
    }

    static CaseResult refused(String field, String words) {
        return new Refused(List.of(new Fault(field, words)));
    }
}
