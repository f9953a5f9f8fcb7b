package uk.workwell.returntowork.phased;

import java.time.Instant;

/** A name under one version. */
public record PhasedSignature(int number, Who by, Instant at, String hash) {}
