package uk.workwell.portal.view;

/** The questions of "Refer someone", by step. What is typed is kept as typed, right or wrong. */
public enum Field {
    FULL_NAME(Step.WHO, 200),
    BIRTH_DATE(Step.WHO, 40),
    POSTCODE(Step.WHO, 20),
    COUNCIL(Step.WHO, 100),
    MOBILE(Step.WHO, 40),
    EMAIL(Step.WHO, 254),
    PREFERRED_CONTACT(Step.WHO, 20),
    CONTACT_TIMES(Step.WHO, 200),
    ACCESS_NEEDS(Step.WHO, 400),
    JOB_TITLE(Step.JOB, 120),
    SITE(Step.JOB, 120),
    STARTED(Step.JOB, 40),
    HOURS(Step.JOB, 60),
    PATTERN(Step.JOB, 200),
    DUTIES(Step.JOB, 600),
    HAZARDS(Step.JOB, 200),
    LINE_MANAGER(Step.JOB, 40),
    AT_WORK(Step.SITUATION, 20),
    FIRST_DAY_OFF(Step.SITUATION, 40),
    EXPECTED_RETURN(Step.SITUATION, 40),
    FIT_NOTE_ENDS(Step.SITUATION, 40),
    QUESTIONS(Step.SITUATION, 100),
    HELP(Step.SITUATION, 600),
    TRIED(Step.TRIED, 600),
    AGREED(Step.CHECK, 5);

    private final Step step;
    private final int longest;

    Field(Step step, int longest) {
        this.step = step;
        this.longest = longest;
    }

    public Step step() {
        return step;
    }

    /** The longest answer, in characters as people count them. */
    public int longest() {
        return longest;
    }

    /** The field's id on its page: {@code first-day-off}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
