package uk.workwell.local;

/**
 * How far somebody has come. Each story ends in another state.
 *
 * @see SampleLife
 */
enum SampleStory {
    AWAITING(3, 1, 4),
    SAID_NO(3, 4, 9),
    SILENT(3, 16, 7),
    TAKEN_BACK(3, 3, 8),
    TO_SCREEN(6, 2, 1),
    KNOWN_ALREADY(3, 1, 0),
    NOT_ELIGIBLE(3, 12, 7),
    REDIRECTED(3, 13, 6),
    HELD(3, 3, 1),
    NEW(3, 4, 1),
    CONTACTING(3, 9, 2),
    BOOKED(3, 10, 2),
    STARTED(6, 20, 11),
    ASSESSED(3, 24, 5),
    PLANNED(3, 28, 5),
    WORKING(6, 40, 9),
    PAUSED(3, 50, 6),
    ENDING(3, 100, 3),
    ENDED(3, 80, 4),
    FOLLOWED(3, 120, 8),
    ARCHIVED(3, 280, 5),
    NOT_TAKING_PART(3, 30, 5),
    NOT_REACHED(3, 45, 6);

    private final int people;
    private final int first;
    private final int step;

    SampleStory(int people, int first, int step) {
        this.people = people;
        this.first = first;
        this.step = step;
    }

    /** How many people of each area live it. */
    int people() {
        return people;
    }

    /** How many hours after the referral's time of day the first appointment is: another one for each story. */
    int hour() {
        return switch (this) {
            case ASSESSED -> 2;
            case PLANNED -> 3;
            case WORKING -> 4;
            case PAUSED -> 5;
            case ENDING -> 6;
            case ENDED -> 7;
            case FOLLOWED -> 8;
            case ARCHIVED -> 9;
            default -> 1;
        };
    }

    /** How many days ago the employer sent it, for the first, second, third of them. */
    int daysAgo(int which) {
        return first + which * step;
    }
}
