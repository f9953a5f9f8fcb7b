package uk.workwell.casework;

import java.time.Instant;

/**
 * A time for an appointment.
 *
 * @param minutes 5 to 480
 */
public record Booking(Instant startsAt, int minutes, Mode mode) {}
