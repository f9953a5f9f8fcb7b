/**
 * Appointments of a case in support: booked, moved, logged by the national attendance codes, never overwritten. With them
 * the diary of a coach: weekly hours, days away, free times, the calendar address. States of those who don't come:
 * {@code docs/states/missed.csv}. Venues and words to the person are sealed.
 */
@NullMarked
@NamedInterface("appointments")
package uk.workwell.casework.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
