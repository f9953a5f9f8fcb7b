package uk.workwell.referral.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one form in one language, from the bundles beside {@code form.csv}. English is the source and the fall-back;
 * a test holds every translation to all of its keys.
 */
final class FormWords {

    static final Locale ENGLISH = Locale.UK;

    /** What every form says, and what is wrong with an answer. */
    static final String COMMON = "common";

    private static final List<Locale> OTHERS = List.of(Locale.of("cy"), Locale.of("pl"), Locale.of("ur"));
    private static final Map<String, FormWords> READ = new ConcurrentHashMap<>();

    private final Map<String, String> words;
    private final Locale tongue;

    private FormWords(String form, Locale tongue) {
        this.tongue = tongue;
        this.words = new HashMap<>(keys(form, ENGLISH));
        if (!tongue.equals(ENGLISH)) words.putAll(keys(form, tongue));
    }

    static FormWords of(String form, Locale tongue) {
        return READ.computeIfAbsent(form + " " + tongue, key -> new FormWords(form, tongue));
    }

    /** The languages into which a form was translated. */
    static List<Locale> translations(String form) {
        return OTHERS.stream()
                .filter(tongue -> FormWords.class.getResource(bundle(form, tongue)) != null)
                .toList();
    }

    /** As they stand in one bundle, without what it falls back to. */
    static Map<String, String> keys(String form, Locale tongue) {
        var found = new Properties();
        var bundle = bundle(form, tongue);
        try (var stream = FormWords.class.getResourceAsStream(bundle);
                var text = new InputStreamReader(
                        Objects.requireNonNull(stream, bundle + " is missing"), StandardCharsets.UTF_8)) {
            found.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new HashMap<String, String>();
        found.stringPropertyNames().forEach(key -> keys.put(key, found.getProperty(key)));
        return Map.copyOf(keys);
    }

    Locale tongue() {
        return tongue;
    }

    /** @param gaps for {0}, {1} …; in the form in which they are to be read */
    String of(String key, String... gaps) {
        var found = words.get(key);
        if (found == null) throw new IllegalStateException("A form has no words for " + key);
        return gaps.length == 0 ? found : new MessageFormat(found, tongue).format(gaps);
    }

    @Nullable
    String find(String key) {
        return words.get(key);
    }

    private static String bundle(String form, Locale tongue) {
        return "/referral/form/" + form + (tongue.equals(ENGLISH) ? "" : "_" + tongue.getLanguage()) + ".properties";
    }
}
