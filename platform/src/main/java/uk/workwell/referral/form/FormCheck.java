package uk.workwell.referral.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.NhsNumber;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.places.IcbFinder;
import uk.workwell.tenant.places.IcbFinding;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.settings.Settings;

/** Reads answers as somebody would who wants them to be right, and says what to do about each that is not. */
final class FormCheck {

    private static final int OLDEST = 110;

    private final Answers answers;
    private final Settings settings;
    private final IcbFinder icbs;
    private final LocalDate today;

    FormCheck(Answers answers, Settings settings, IcbFinder icbs, LocalDate today) {
        this.answers = answers;
        this.settings = settings;
        this.icbs = icbs;
        this.today = today;
    }

    List<Fault> faults(Step step) {
        var faults = new ArrayList<Fault>();
        step.fields().forEach(field -> problem(field).ifPresent(words -> faults.add(new Fault(field.key(), words))));
        boolean unreachable = step.asks("mobile")
                && answers.given("mobile").isEmpty()
                && answers.given("email").isEmpty();
        if (unreachable) {
            faults.add(new Fault("mobile", "Enter a phone number or an email address: one of the two is enough"));
        }
        return faults;
    }

    private Optional<String> problem(Field field) {
        if (field.kind().isDate()) {
            return date(field);
        }
        var text = answers.text(field.key());
        if (text.isEmpty()) {
            return field.required() ? Optional.of(field.missing()) : Optional.empty();
        }
        if (text.length() > field.most()) {
            return Optional.of("Shorten this to %d characters. You have %d".formatted(field.most(), text.length()));
        }
        return switch (field.kind()) {
            case PHONE -> MobileNumber.problem(text);
            case EMAIL -> EmailAddress.problem(text);
            case NHS -> NhsNumber.problem(text);
            case POSTCODE -> postcode(text);
            case CHOICE, PICK, PLACE, COUNCIL ->
                field.choices().stream().anyMatch(choice -> choice.value().equals(text))
                        ? Optional.empty()
                        : Optional.of(field.missing().isEmpty() ? "Choose one of the answers" : field.missing());
            case AGE ->
                text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= OLDEST
                        ? Optional.empty()
                        : Optional.of(field.missing());
            case LINE, TEXT, PRACTICE, AGREE, BIRTH, PAST -> Optional.empty();
        };
    }

    /** One that nobody knows is refused; one outside the area is not: somebody may still ask. */
    private Optional<String> postcode(String text) {
        return switch (Postcode.parse(text)) {
            case Postcode.Problem(var words) -> Optional.of(words);
            case Postcode.Valid(var postcode) ->
                icbs.find(Place.at(postcode)) instanceof IcbFinding.Unknown(var words)
                        ? Optional.of(words)
                        : Optional.empty();
        };
    }

    private Optional<String> date(Field field) {
        var typed = answers.date(field.key());
        if (typed.isEmpty()) {
            return field.required() ? Optional.of(field.missing()) : Optional.empty();
        }
        var day = typed.read();
        if (day.isEmpty()) {
            return Optional.of("There is no such day. Enter a date like 27 3 2026, with the year in full");
        }
        if (day.get().isAfter(today)) {
            return Optional.of("This day is in the future. Enter an earlier date");
        }
        return field.kind() == Kind.BIRTH ? birth(day.get()) : Optional.empty();
    }

    private Optional<String> birth(LocalDate born) {
        int age = Period.between(born, today).getYears();
        if (age > OLDEST) {
            return Optional.of("This makes an age of " + age + ". Check the year");
        }
        int least = youngest();
        return age >= least
                ? Optional.empty()
                : Optional.of(
                        "This service is for people of %d and older: from %s on. Before that, a GP practice or a careers adviser can help"
                                .formatted(least, Written.day(born.plusYears(least))));
    }

    /** The lowest minimum anywhere in the area: where it is higher, the rules say so and a human decides. */
    private int youngest() {
        return Stream.concat(
                        Stream.of(settings.rules()),
                        settings.localities().stream().map(place -> settings.rulesAt(place.code())))
                .mapToInt(rules -> rules.minimumAge().value())
                .min()
                .orElseThrow();
    }
}
