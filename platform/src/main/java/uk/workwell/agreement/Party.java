package uk.workwell.agreement;

/** On whose side somebody speaks. */
public enum Party {
    PERSON,
    EMPLOYER,
    COACH,
    SYSTEM
}
