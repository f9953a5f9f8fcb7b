package uk.workwell.tenant.settings;

/** What an employer can do in this area. */
public enum EmployerMode {
    /** Employers have no part; HR gets a page to hand on, and nothing is kept. */
    OFF,
    /** HR gets a page to hand on, and nothing is kept. */
    SIGNPOST,
    REFER
}
