package uk.workwell.directory;

import java.time.Instant;
import uk.workwell.tenant.Actor;

/** That somebody changed what is said of a service. */
public record ServiceChange(long version, Instant at, Actor by) {}
