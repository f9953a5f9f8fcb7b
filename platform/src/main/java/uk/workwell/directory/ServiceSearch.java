package uk.workwell.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a service is looked for by; whatever is not said does not narrow.
 *
 * @param words beginnings of words, every one of which must be there
 * @param outwardCode where the person lives, "LA1"
 * @param age of the person in years
 */
public record ServiceSearch(
        String words,
        @Nullable Help help,
        @Nullable String outwardCode,
        @Nullable Integer age) {

    public static final ServiceSearch EVERYTHING = new ServiceSearch("", null, null, null);

    public ServiceSearch {
        words = words.strip();
        outwardCode = outwardCode == null || outwardCode.isBlank()
                ? null
                : outwardCode.strip().toUpperCase(Locale.ROOT);
    }
}
