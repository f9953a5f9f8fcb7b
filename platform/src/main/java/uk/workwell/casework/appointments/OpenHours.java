package uk.workwell.casework.appointments;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** From when to when a coach works on one weekday; the end is later than the beginning. */
public record OpenHours(DayOfWeek day, LocalTime from, LocalTime to) {}
