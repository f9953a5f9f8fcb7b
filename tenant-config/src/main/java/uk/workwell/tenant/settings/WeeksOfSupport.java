package uk.workwell.tenant.settings;

/** How long support lasts, in weeks from its start (1 to 52), by cohort. */
public record WeeksOfSupport(Sourced<Integer> inWork, Sourced<Integer> offSick, Sourced<Integer> outOfWork) {

    public Sourced<Integer> of(Cohort cohort) {
        return switch (cohort) {
            case IN_WORK -> inWork;
            case OFF_SICK -> offSick;
            case OUT_OF_WORK -> outOfWork;
        };
    }
}
