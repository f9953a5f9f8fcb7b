package uk.workwell.look;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this is a demonstration: then every page says that it is not run by or for the ICB it names and that its settings
 * are examples ({@code workwell.demonstration}, true in local mode).
 */
@Component("demonstration")
public final class Demonstration {

    /** What every page of a demonstration says. */
    public static final String WORDS = "Demonstration. Not run by or for this ICB. Settings are examples.";

    private final boolean on;

    Demonstration(@Value("${workwell.demonstration:false}") boolean on) {
        this.on = on;
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
