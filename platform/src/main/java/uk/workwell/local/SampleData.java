package uk.workwell.local;

/**
 * Fills an empty database with invented people and cases, by calling the services' verbs. Local mode runs every such bean
 * once the application is up, in the beans' order; each sees for itself whether its work has been done before.
 */
public interface SampleData {

    /** @return a few words for the developer's terminal, such as "3 ICBs, 214 people" */
    String fill();
}
