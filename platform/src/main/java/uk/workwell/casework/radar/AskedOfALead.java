package uk.workwell.casework.radar;

import java.time.Instant;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseState;

/**
 * More weeks that somebody of the team asked for, and no lead has answered.
 *
 * @param name of the person
 * @param coach whose case it is, by name
 */
record AskedOfALead(CaseId caseId, CaseState state, String name, String coach, int weeks, Instant at) {}
