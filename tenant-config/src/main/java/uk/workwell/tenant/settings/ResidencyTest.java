package uk.workwell.tenant.settings;

/** What ties a person to an area; one of an ICB's tests is enough. */
public enum ResidencyTest {
    RESIDENT,
    GP,
    JOBCENTRE
}
