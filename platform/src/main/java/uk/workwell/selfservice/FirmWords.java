package uk.workwell.selfservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.portal.view.Agreements;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Option;
import uk.workwell.portal.view.Agreements.Sheet;
import uk.workwell.tenant.calendar.Written;

/** A change at work in the words that a firm reads behind its link. */
final class FirmWords {

    private FirmWords() {}

    /** @param kind person, employer or coach, as the style sheet calls them */
    record Said(String kind, String initial, String head, String when, String words) {}

    record Row(String name, String value) {}

    record Version(int number, String words, List<Row> rows, List<String> signatures) {}

    static List<Said> said(Sheet sheet) {
        return sheet.said().stream()
                .map(one -> new Said(
                        switch (one.side()) {
                            case PERSON -> "person";
                            case EMPLOYER -> "employer";
                            case COACH, NOBODY -> "coach";
                        },
                        switch (one.side()) {
                            case PERSON -> "P";
                            case EMPLOYER -> "E";
                            case COACH -> "C";
                            case NOBODY -> "–";
                        },
                        one.head(),
                        Written.stamp(one.at()),
                        Objects.requireNonNullElse(one.words(), "")))
                .toList();
    }

    static Version version(Agreements.Version one) {
        var rows = Stream.of(
                        day("From", one.from()),
                        day(one.trial() ? "Trial until" : "Until", one.until()),
                        one.owner().isEmpty() ? null : new Row("Who sees to it", one.owner()),
                        one.cost().isEmpty() ? null : new Row("Cost", one.cost() + ", paid by: " + one.payer()))
                .filter(Objects::nonNull)
                .toList();
        return new Version(one.number(), one.words(), rows, one.signatures());
    }

    private static @Nullable Row day(String name, @Nullable LocalDate day) {
        return day == null ? null : new Row(name, Written.longDay(day));
    }

    /** Empty where no answer is due. */
    static String due(Sheet sheet) {
        var by = sheet.answerBy();
        return by == null ? "" : "Answer due " + Written.longDay(by);
    }

    static List<Option> answers(Sheet sheet) {
        return Stream.of(Act.YES, Act.PARTLY, Act.TRIAL, Act.NO)
                .filter(sheet::can)
                .map(act -> new Option(act.name(), choice(act, sheet)))
                .toList();
    }

    static List<Option> steps(Sheet sheet) {
        return Stream.of(Act.ACKNOWLEDGE, Act.ASK_MORE, Act.SAY, Act.IN_PLACE, Act.END)
                .filter(sheet::can)
                .map(act -> new Option(act.name(), step(act)))
                .toList();
    }

    private static String choice(Act act, Sheet sheet) {
        return switch (act) {
            case YES -> "Yes: as asked, from a date you give";
            case PARTLY -> "Partly: you offer something else. Only they can accept it";
            case TRIAL -> "Try it first: a trial of " + sheet.trialWeeks() + " with a review";
            case NO -> "No: you give a reason, and an alternative if there is one";
            default -> throw new IllegalArgumentException("No answer: " + act);
        };
    }

    private static String step(Act act) {
        return switch (act) {
            case ACKNOWLEDGE -> "We have it, and will answer";
            case ASK_MORE -> "Ask for more before you answer";
            case SAY -> "Say this";
            case IN_PLACE -> "It is in place";
            case END -> "End it, for this reason";
            default -> throw new IllegalArgumentException("No step: " + act);
        };
    }

    static String heading(Act act) {
        return switch (act) {
            case YES -> "Yes, as asked";
            case PARTLY -> "Partly: what do you offer?";
            case TRIAL -> "Try it first";
            case NO -> "No: why not?";
            default -> throw new IllegalArgumentException("No answer: " + act);
        };
    }
}
