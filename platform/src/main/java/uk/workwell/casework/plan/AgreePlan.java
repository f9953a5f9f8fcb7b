package uk.workwell.casework.plan;

import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;

/**
 * Both agree to the draft.
 *
 * @param person how the person agreed; null if the coach has not said so
 * @param version of the draft as it was shown
 */
public record AgreePlan(CaseId caseId, @Nullable PersonAgreed person, long version) {}
