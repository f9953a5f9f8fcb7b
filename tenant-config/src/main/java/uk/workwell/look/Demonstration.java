package uk.workwell.look;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether this is a demonstration: then every page says that it is not run by or for the ICB it names and that its settings
 * are examples ({@code workwell.demonstration}; true in the profile {@code local} unless it says otherwise).
 */
@Component("demonstration")
public final class Demonstration {

    /** What every page of a demonstration says. */
    public static final String WORDS = "Demonstration. Not run by or for this ICB. Settings are examples.";

    private final boolean on;

    Demonstration(Environment environment) {
        this.on =
                environment.getProperty("workwell.demonstration", Boolean.class, environment.matchesProfiles("local"));
    }

    /** True when every page has to say so. */
    public boolean on() {
        return on;
    }

    /** The words, for templates. */
    public String words() {
        return WORDS;
    }
}
