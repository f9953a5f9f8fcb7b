package uk.workwell.portal.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of "Refer someone". */
public enum Step {
    WHO,
    JOB,
    SITUATION,
    TRIED,
    CHECK;

    /** Its last word in the address: {@code situation}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything else. */
    public static Optional<Step> of(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }
}
