package uk.workwell.casework.ownpage;

import java.time.Instant;
import uk.workwell.casework.CaseId;

/** A question that waits for the coach: whose, and since when. */
public record OpenChallenge(CaseId caseId, String name, Instant askedAt) {}
