package uk.workwell.casework.risk;

import java.time.Instant;
import java.util.Optional;

/**
 * That there is a concern about somebody on a case: all that the care team sees of it.
 *
 * @param open whether it is not closed
 * @param id for whoever may read its words, and only for them
 */
public record ConcernMark(boolean open, RiskState state, Instant raisedAt, Optional<RiskId> id) {}
