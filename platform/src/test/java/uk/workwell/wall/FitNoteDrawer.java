package uk.workwell.wall;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.fitnote.Advice;
import uk.workwell.casework.fitnote.FitNoteContent;
import uk.workwell.casework.fitnote.FitNotes;
import uk.workwell.casework.fitnote.Fitness;
import uk.workwell.casework.fitnote.Profession;

/** A fit note in a world's booked case. */
@Component
class FitNoteDrawer {

    private final FitNotes notes;

    FitNoteDrawer(FitNotes notes) {
        this.notes = notes;
    }

    UUID fill(World world) {
        var coach = world.icb.coach();
        var caseId = new CaseId(world.bookedCase);
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var said = new FitNoteContent(
                today,
                Fitness.MAY_BE_FIT,
                World.MARKER,
                Set.of(Advice.PHASED_RETURN),
                "Shorter days at first",
                today,
                today.plusDays(28),
                true,
                "Dr A. Hollybush",
                Profession.DOCTOR,
                "Northmere Surgery",
                false,
                false,
                null);
        return world.icb.as(coach, () -> {
            var entered = notes.enter(coach, caseId, said);
            if (!(entered instanceof CaseResult.Done)) throw new IllegalStateException("Not entered: " + entered);
            return notes.of(coach, caseId).getFirst().note();
        });
    }
}
