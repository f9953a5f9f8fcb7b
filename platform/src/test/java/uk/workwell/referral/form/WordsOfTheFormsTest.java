package uk.workwell.referral.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.tenant.settings.WayIn;

/** Every question has its words, every word its question, and every translation all of them. */
class WordsOfTheFormsTest {

    /** Beside form.csv, English says these by the numbers and addresses themselves. */
    private static final Set<String> IN_TRANSLATIONS_ONLY = Set.of("phone", "email", "nhs", "postcode");

    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final FormTable TABLE = new FormTable();

    static Stream<String> forms() {
        return TABLE.forms().stream();
    }

    static Stream<Arguments> translations() {
        return Stream.concat(forms(), Stream.of(FormWords.COMMON))
                .flatMap(form -> FormWords.translations(form).stream().map(tongue -> Arguments.of(form, tongue)));
    }

    private static Set<String> needed(FormTable.Line line) {
        var keys = new HashSet<>(Set.of(line.at()));
        var shape = line.shape();
        if (shape != null) {
            shape.choices().forEach(code -> keys.add(line.at() + "." + code));
            if (shape.required()) keys.add(line.at() + ".missing");
        }
        return keys;
    }

    private static List<FormTable.Line> lines(String form) {
        return TABLE.steps(form).stream()
                .flatMap(step -> Stream.concat(Stream.of(step), TABLE.fields(form, step.step()).stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionHasItsWordsAndNoneAreLeftOver(String form) {
        var needed = lines(form).stream()
                .flatMap(line -> needed(line).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var may = new TreeSet<>(needed);
        lines(form).forEach(line -> may.add(line.at() + ".hint"));
        var keys = FormWords.keys(form, FormWords.ENGLISH).keySet();
        assertThat(keys).containsAll(needed);
        assertThat(may).containsAll(keys);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasEveryKeyOfItsSourceAndNoOther(String form, Locale tongue) {
        var source = FormWords.keys(form, FormWords.ENGLISH).keySet();
        var translated = new TreeSet<>(FormWords.keys(form, tongue).keySet());
        if (form.equals(FormWords.COMMON)) {
            assertThat(translated).containsAll(IN_TRANSLATIONS_ONLY);
            translated.removeAll(IN_TRANSLATIONS_ONLY);
        }
        assertThat(translated).isEqualTo(new TreeSet<>(source));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationSaysSomethingAndKeepsTheGaps(String form, Locale tongue) {
        var source = FormWords.keys(form, FormWords.ENGLISH);
        FormWords.keys(form, tongue).forEach((key, words) -> {
            assertThat(words).as(key).isNotBlank();
            assertThat(gaps(words)).as(key).isEqualTo(gaps(source.getOrDefault(key, "")));
        });
    }

    private static List<String> gaps(String words) {
        return GAP.matcher(words).results().map(MatchResult::group).sorted().toList();
    }

    @Nested
    class TheLanguages {

        @Test
        void areThoseOfTheFormThatSomebodyFillsInAlone() {
            assertThat(Forms.translations(WayIn.SELF)).containsExactly(Locale.of("pl"));
            assertThat(Forms.translations(WayIn.GP)).isEmpty();
            assertThat(Forms.translations(WayIn.PHONE)).isEmpty();
        }

        @Test
        void eachHaveTheWordsThatEveryFormSays() {
            for (var tongue : Forms.translations(WayIn.SELF)) {
                assertThat(FormWords.translations(FormWords.COMMON)).contains(tongue);
            }
        }
    }
}
