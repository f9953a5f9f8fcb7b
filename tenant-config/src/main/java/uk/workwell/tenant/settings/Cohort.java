package uk.workwell.tenant.settings;

/** In which of three situations somebody comes; the length of support depends on it. */
public enum Cohort {
    IN_WORK,
    OFF_SICK,
    OUT_OF_WORK
}
