package uk.workwell.casework.measures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What has to be right of a questionnaire before anybody is asked: what is wrong here would be wrong in every answer. */
final class QuestionnaireRules {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,29}";
    private static final int MOST_ITEMS = 60;
    private static final int MOST_CHOICES = 11;
    private static final int LONG = 1_000;

    private final Questionnaire one;
    private final List<String> wrong = new ArrayList<>();

    private QuestionnaireRules(Questionnaire one) {
        this.one = one;
    }

    /** @param before the version before it, or null for the first */
    static List<String> wrong(Questionnaire one, @Nullable Questionnaire before) {
        var rules = new QuestionnaireRules(one);
        rules.head();
        rules.choices();
        rules.items();
        if (rules.wrong.isEmpty()) one.scales().forEach(rules::scale);
        if (rules.wrong.isEmpty() && before != null) rules.follows(before);
        return rules.wrong;
    }

    private void head() {
        code("code", one.code());
        said("name", one.name(), 60);
        said("about", one.about(), 200);
        said("asks", one.asks(), LONG);
        said("attribution", one.attribution(), LONG);
    }

    private void choices() {
        var options = one.options();
        if (options == null) {
            int choices = one.high() - one.low() + 1;
            if (choices < 2 || choices > MOST_CHOICES) wrong.add("From low to high there must be 2 to 11 answers");
            var ends = one.ends();
            if (ends != null && ends.size() != 2)
                wrong.add("ends needs the words of the lowest and of the highest answer");
            return;
        }
        var values = options.stream().map(Questionnaire.Option::value).sorted().toList();
        if (values.size() < 2 || values.size() > MOST_CHOICES) wrong.add("There must be 2 to 11 options");
        else if (new HashSet<>(values).size() < values.size()) wrong.add("Two options have the same value");
        else if (values.getFirst() != one.low() || values.getLast() != one.high()) {
            wrong.add("low and high must be the lowest and the highest value of the options");
        }
        options.forEach(option -> said("the words of option " + option.value(), option.words(), 100));
    }

    private void items() {
        if (one.items().isEmpty() || one.items().size() > MOST_ITEMS) wrong.add("There must be 1 to 60 items");
        var codes = new HashSet<String>();
        for (var item : one.items()) {
            code("the code of an item", item.code());
            said("the text of item " + item.code(), item.text(), LONG);
            if (!codes.add(item.code())) wrong.add("Two items have the code " + item.code());
            var crisis = item.crisisFrom();
            if (crisis != null && (crisis < one.low() || crisis > one.high())) {
                wrong.add("crisisFrom of %s is no answer of this questionnaire".formatted(item.code()));
            }
        }
    }

    private void scale(Scale scale) {
        code("the code of a scale", scale.code());
        said("the name of scale " + scale.code(), scale.name(), 60);
        if (scale.items().isEmpty()) wrong.add("Scale %s counts no item".formatted(scale.code()));
        scale.items().stream()
                .filter(item -> one.item(item).isEmpty())
                .forEach(item -> wrong.add("Scale %s counts %s, which is no item".formatted(scale.code(), item)));
        if (new HashSet<>(scale.items()).size() < scale.items().size()) {
            wrong.add("Scale %s counts an item twice".formatted(scale.code()));
        }
        if (scale.factor() < 1 || scale.factor() > 1000)
            wrong.add("The factor of %s must be 1 to 1000".formatted(scale.code()));
        if (!wrong.isEmpty()) return;
        int low = scale.end(one.low());
        int high = scale.end(one.high());
        if (scale.low() != low || scale.high() != high) {
            wrong.add("Scale %s runs from %d to %d, not from %d to %d"
                    .formatted(scale.code(), low, high, scale.low(), scale.high()));
        }
        var reliable = scale.reliableChange();
        if (reliable != null && reliable < 1) wrong.add("reliableChange of %s must be above 0".formatted(scale.code()));
        bands(scale);
    }

    private void bands(Scale scale) {
        int next = scale.low();
        for (var band : scale.bands()) {
            if (band.from() != next || band.to() < band.from()) {
                wrong.add("The bands of %s must follow each other from %d to %d without a gap"
                        .formatted(scale.code(), scale.low(), scale.high()));
                return;
            }
            said("the words of a band of " + scale.code(), band.words(), 60);
            next = band.to() + 1;
        }
        if (!scale.bands().isEmpty() && next != scale.high() + 1) {
            wrong.add("The bands of %s must reach to %d".formatted(scale.code(), scale.high()));
        }
    }

    /** An item that keeps its code keeps its meaning, so that answers of years can be compared. */
    private void follows(Questionnaire before) {
        for (var item : one.items()) {
            var earlier = before.item(item.code());
            if (earlier.isEmpty()) continue;
            if (!earlier.get().text().equals(item.text()) || earlier.get().reversed() != item.reversed()) {
                wrong.add("%s means something else than in version %d. Give the new question a new code"
                        .formatted(item.code(), before.version()));
            } else if (!answers(one).equals(answers(before))) {
                wrong.add("%s is answered otherwise than in version %d. Give it a new code"
                        .formatted(item.code(), before.version()));
            }
        }
    }

    private static List<Integer> answers(Questionnaire of) {
        return Optional.ofNullable(of.options())
                .map(options -> options.stream()
                        .map(Questionnaire.Option::value)
                        .sorted()
                        .toList())
                .orElseGet(
                        () -> IntStream.rangeClosed(of.low(), of.high()).boxed().toList());
    }

    private void code(String what, @Nullable String code) {
        if (code == null || !code.matches(CODE)) {
            wrong.add(what + " must be capitals, figures and underscores, like WELLBEING_1");
        }
    }

    private void said(String what, @Nullable String words, int most) {
        if (words == null || words.isBlank()) wrong.add(what + " is missing");
        else if (words.length() > most) wrong.add(what + " is longer than %,d characters".formatted(most));
    }
}
