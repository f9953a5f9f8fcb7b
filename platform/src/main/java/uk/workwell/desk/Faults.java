package uk.workwell.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.tenant.calendar.TypedDate;

/** Collects what is to be put right: one thing a field, the first that was found. */
final class Faults {

    private final Answers answers;
    private final List<Refer.Fault> found = new ArrayList<>();

    Faults(Answers answers) {
        this.answers = answers;
    }

    void say(Field field, String words) {
        if (found.stream().noneMatch(fault -> fault.field() == field)) {
            found.add(new Refer.Fault(field, words));
        }
    }

    /** Says the words where nothing was answered; answers whether something was. */
    boolean needs(Field field, String words) {
        if (!answers.has(field)) {
            say(field, words);
        }
        return answers.has(field);
    }

    void fits(Field field, String what) {
        var text = answers.get(field);
        if (text.codePointCount(0, text.length()) > field.longest()) {
            say(field, "Shorten " + what + " to " + field.longest() + " characters");
        }
    }

    /** Reads a date that may be missing, and says what is wrong with it. */
    Optional<LocalDate> date(Field field, String what, String example) {
        if (!answers.has(field)) {
            return Optional.empty();
        }
        return switch (TypedDate.read(answers.get(field))) {
            case TypedDate.Right(var date) -> Optional.of(date);
            case TypedDate.Impossible(var written) -> {
                say(
                        field,
                        "There is no " + written + " in the calendar. Enter " + what + " as a date, like " + example);
                yield Optional.empty();
            }
            case TypedDate.NotADate() -> {
                say(field, "Enter " + what + " as a date, like " + example);
                yield Optional.empty();
            }
        };
    }

    /** In the order of the questions. */
    List<Refer.Fault> inOrder() {
        return found.stream().sorted((a, b) -> a.field().compareTo(b.field())).toList();
    }
}
