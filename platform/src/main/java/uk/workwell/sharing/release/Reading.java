package uk.workwell.sharing.release;

import java.time.Instant;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.DocumentId;

/** Somebody at the employer has read a released text. */
public record Reading(DocumentId release, MemberId reader, Instant first, Instant last) {}
