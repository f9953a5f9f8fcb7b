package uk.workwell.returntowork.phased;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.fitnote.FitNotes;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.ReturnRules;
import uk.workwell.tenant.settings.SettingsBook;

/** Holds a plan against the calendar, the fit notes and the settings of its ICB. */
@Component
class LookingOver {

    private final WorkingDays calendar;
    private final FitNotes notes;
    private final SettingsBook settings;

    LookingOver(WorkingDays calendar, FitNotes notes, SettingsBook settings) {
        this.calendar = calendar;
        this.notes = notes;
        this.settings = settings;
    }

    /** @param supportEnds the last day of support, where it is known */
    List<Check> checks(CaseId caseId, PhasedContent plan, @Nullable LocalDate supportEnds) {
        var rules = rules();
        return PhasedChecks.of(
                plan,
                new Around(
                        calendar::isBankHoliday,
                        notes.inForce(caseId),
                        new Hours(rules.steepHours().value() * 60),
                        rules.longestWeeks().value(),
                        supportEnds));
    }

    Hours allowedDeviation() {
        return new Hours(rules().deviationHours().value() * 60);
    }

    WorkingDays calendar() {
        return calendar;
    }

    private ReturnRules rules() {
        return settings.current(CurrentTenant.get()).support().returning();
    }
}
