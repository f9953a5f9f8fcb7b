package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseResult.Done;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.team.Colleague;

/** From the end of support to the last follow-up. Runs in the verb's transaction. */
@Component
class FollowingUp {

    private final FollowUpTable table;
    private final Supporting supporting;

    FollowingUp(FollowUpTable table, Supporting supporting) {
        this.table = table;
        this.supporting = supporting;
    }

    /** Nobody asks after somebody who has died, or who was never supported. */
    CaseResult follow(CareCase found, Instant now) {
        if (!found.can(CaseAction.FOLLOW)) return Contacting.tooLate(found);
        var from = found.state();
        boolean asks = found.startedOn().isPresent()
                && found.exitReason().filter(ExitReason.DIED::equals).isEmpty();
        if (asks) table.plan(found, found.endedOn().orElseThrow());
        found.follow();
        var result = supporting.done(found, CaseAction.FOLLOW, from, now, null, FollowUpBegan::new);
        return asks ? result : archive(found, now);
    }

    CaseResult log(CareCase found, Colleague by, LogFollowUp command, Instant now) {
        if (!found.can(CaseAction.LOG_FOLLOW_UP)) return Contacting.tooLate(found);
        var faults = new ArrayList<Fault>();
        if (command.outcome() == null && command.missing() == null) {
            faults.add(new Fault("outcome", "Choose how the person stands with work, or say why it is missing"));
        }
        if (command.outcome() != null && command.missing() != null) {
            faults.add(new Fault("missing", "There is an answer, so no reason is missing. Clear one of the two"));
        }
        within(faults, "ability", command.ability(), 0, 10);
        within(faults, "confidence", command.confidence(), 0, 10);
        within(faults, "satisfaction", command.satisfaction(), 1, 5);
        Words.tooLong("words", command.words()).ifPresent(faults::add);
        if (tooEarly(command, SupportClock.dayOf(now))) {
            faults.add(new Fault("case", "This follow-up is more than two weeks away"));
        }
        if (!faults.isEmpty()) return new Refused(faults);
        if (!table.done(command, by.id(), now)) {
            return Ending.refused("case", "This follow-up is done already");
        }
        var from = found.state();
        found.logFollowUp();
        supporting.done(found, CaseAction.LOG_FOLLOW_UP, from, now, null, FollowUpLogged::new);
        return table.of(found.id()).stream().allMatch(FollowUpTask::done)
                ? archive(found, now)
                : new Done(found.state());
    }

    private boolean tooEarly(LogFollowUp command, LocalDate today) {
        return table.of(command.caseId()).stream()
                .filter(task -> task.weeks() == command.weeks())
                .anyMatch(task -> today.isBefore(task.dueOn().minusDays(14)));
    }

    private CaseResult archive(CareCase found, Instant now) {
        var from = found.state();
        found.archive();
        return supporting.done(found, CaseAction.ARCHIVE, from, now, null, CaseArchived::new);
    }

    private static void within(List<Fault> faults, String field, @Nullable Integer score, int least, int most) {
        if (score != null && (score < least || score > most)) {
            faults.add(new Fault(field, "Enter a number from %d to %d, or leave it empty".formatted(least, most)));
        }
    }
}
