package uk.workwell.local;

/**
 * How far somebody has come. Each story ends in another state.
 *
 * @see SampleLife
 * @see SampleForms
 */
enum SampleStory {
    AWAITING(3, 1, 4, 0, 0),
    SAID_NO(3, 4, 9, 0, 0),
    SILENT(3, 16, 7, 0, 0),
    TAKEN_BACK(3, 3, 8, 0, 0),
    TO_SCREEN(6, 2, 1, 12, 5),
    ASKED(0, 4, 1, 4, 4),
    KNOWN_ALREADY(3, 1, 0, 0, 0),
    LOOKS_ALIKE(0, 1, 1, 3, 3),
    NOT_ELIGIBLE(3, 12, 7, 7, 220),
    REDIRECTED(3, 13, 6, 6, 220),
    HELD(3, 3, 1, 2, 3),
    NEW(3, 4, 1, 3, 3),
    CONTACTING(3, 9, 2, 4, 5),
    BOOKED(3, 10, 2, 4, 5),
    STARTED(6, 20, 11, 4, 12),
    ASSESSED(3, 24, 5, 3, 8),
    PLANNED(3, 28, 5, 3, 8),
    WORKING(6, 40, 9, 10, 35),
    PAUSED(3, 50, 6, 2, 15),
    ENDING(3, 100, 3, 2, 8),
    ENDED(3, 80, 4, 12, 11),
    FOLLOWED(3, 120, 8, 18, 110),
    ARCHIVED(3, 221, 5, 28, 15),
    NOT_TAKING_PART(3, 30, 5, 6, 200),
    NOT_REACHED(3, 45, 6, 6, 180);

    private final int byEmployer;
    private final int first;
    private final int step;
    private final int byForm;
    private final int span;

    SampleStory(int byEmployer, int first, int step, int byForm, int span) {
        this.byEmployer = byEmployer;
        this.first = first;
        this.step = step;
        this.byForm = byForm;
        this.span = span;
    }

    /** How many people of each area live it whom an employer sent. */
    int byEmployer() {
        return byEmployer;
    }

    /** How many more came by a form: by themselves, or referred by somebody else. */
    int byForm() {
        return byForm;
    }

    /** How many days ago the employer sent it, for the first, second, third of them. */
    int daysAgo(int which) {
        return first + which * step;
    }

    /** The same for those who came by a form: spread over the days in which this story can have begun. */
    int daysAgoByForm(int which) {
        return first + (which * 7 + 3) % span;
    }
}
