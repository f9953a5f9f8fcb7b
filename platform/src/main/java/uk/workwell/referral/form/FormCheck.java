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
    private final FormWords words;
    private final LocalDate today;

    /** @param words in which it says what is wrong */
    FormCheck(Answers answers, Settings settings, IcbFinder icbs, FormWords words, LocalDate today) {
        this.answers = answers;
        this.settings = settings;
        this.icbs = icbs;
        this.words = words;
        this.today = today;
    }

    List<Fault> faults(Step step) {
        var faults = new ArrayList<Fault>();
        step.fields().forEach(field -> problem(field).ifPresent(what -> faults.add(new Fault(field.key(), what))));
        boolean unreachable = step.asks("mobile")
                && answers.given("mobile").isEmpty()
                && answers.given("email").isEmpty();
        if (unreachable) {
            faults.add(new Fault("mobile", words.of("unreachable")));
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
            return Optional.of(words.of("tooLong", String.valueOf(field.most()), String.valueOf(text.length())));
        }
        return switch (field.kind()) {
            case PHONE -> said("phone", MobileNumber.problem(text));
            case EMAIL -> said("email", EmailAddress.problem(text));
            case NHS -> said("nhs", NhsNumber.problem(text));
            case POSTCODE -> said("postcode", postcode(text));
            case CHOICE, PICK, PLACE, COUNCIL ->
                field.choices().stream().anyMatch(choice -> choice.value().equals(text))
                        ? Optional.empty()
                        : Optional.of(field.missing().isEmpty() ? words.of("chooseOne") : field.missing());
            case AGE ->
                text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= OLDEST
                        ? Optional.empty()
                        : Optional.of(field.missing());
            case LINE, TEXT, PRACTICE, AGREE, BIRTH, PAST -> Optional.empty();
        };
    }

    /** A number or an address says itself, and more exactly, what is wrong with it, but in English only. */
    private Optional<String> said(String key, Optional<String> problem) {
        var translated = words.find(key);
        return translated == null ? problem : problem.map(exactly -> translated);
    }

    /** One that nobody knows is refused; one outside the area is not: somebody may still ask. */
    private Optional<String> postcode(String text) {
        return switch (Postcode.parse(text)) {
            case Postcode.Problem(var what) -> Optional.of(what);
            case Postcode.Valid(var postcode) ->
                icbs.find(Place.at(postcode)) instanceof IcbFinding.Unknown(var what)
                        ? Optional.of(what)
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
            return Optional.of(words.of("noSuchDay"));
        }
        if (day.get().isAfter(today)) {
            return Optional.of(words.of("inTheFuture"));
        }
        return field.kind() == Kind.BIRTH ? birth(day.get()) : Optional.empty();
    }

    private Optional<String> birth(LocalDate born) {
        int age = Period.between(born, today).getYears();
        if (age > OLDEST) {
            return Optional.of(words.of("tooOld", String.valueOf(age)));
        }
        int least = youngest();
        return age >= least
                ? Optional.empty()
                : Optional.of(words.of(
                        "tooYoung", String.valueOf(least), Days.written(born.plusYears(least), words.tongue())));
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
