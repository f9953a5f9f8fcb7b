package uk.workwell.casework.appointments;

import java.time.Instant;
import uk.workwell.casework.CaseId;

/** Somebody missed appointments in a row, and their coach has to act. */
public record MissedTask(CaseId caseId, String name, String reference, MissedCount missed, Instant since) {}
