package uk.workwell.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.portal.view.Step;
import uk.workwell.referral.EmployerWords;

/** What a referral needs before it can be sent, step by step, in words for whoever typed it. */
@Component
class ReferRules {

    private static final int YOUNGEST = 14;
    private static final int OLDEST = 100;

    private final ContactRules contact;
    private final Places places;
    private final Clock clock;

    ReferRules(ContactRules contact, Places places, Clock clock) {
        this.contact = contact;
        this.places = places;
        this.clock = clock;
    }

    /** What is to be put right in a step, in the order of its questions. */
    List<Refer.Fault> check(Step step, Answers answers) {
        var faults = new Faults(answers);
        switch (step) {
            case WHO -> who(answers, faults);
            case JOB -> job(faults);
            case SITUATION -> situation(answers, faults);
            case TRIED -> faults.fits(Field.TRIED, "what you have tried");
            case CHECK -> faults.needs(Field.AGREED, "Confirm that they agree before you send it");
        }
        return faults.inOrder();
    }

    /** Everything at once, for sending. */
    List<Refer.Fault> checkAll(Answers answers) {
        return Arrays.stream(Step.values())
                .flatMap(step -> check(step, answers).stream())
                .toList();
    }

    private void who(Answers answers, Faults faults) {
        if (faults.needs(Field.FULL_NAME, "Enter their full name")) {
            faults.fits(Field.FULL_NAME, "the name");
            if (answers.get(Field.FULL_NAME).codePoints().noneMatch(Character::isLetter)) {
                faults.say(Field.FULL_NAME, "Enter their name in letters, like Marigold Thistlewood");
            }
        }
        faults.needs(Field.BIRTH_DATE, "Enter their date of birth, like 27 3 1986");
        faults.date(Field.BIRTH_DATE, "the date of birth", "27 3 1986").ifPresent(born -> age(born, faults));
        if (faults.needs(Field.POSTCODE, "Enter their home postcode, like LA1 1AA")) {
            place(answers, faults);
        }
        contact.check(answers, faults);
        faults.fits(Field.CONTACT_TIMES, "the good times");
        faults.fits(Field.ACCESS_NEEDS, "what helps them take part");
    }

    private void age(LocalDate born, Faults faults) {
        var today = LocalDate.now(clock);
        int age = Period.between(born, today).getYears();
        if (born.isAfter(today)) {
            faults.say(Field.BIRTH_DATE, "That date has not come yet. Enter their date of birth, like 27 3 1986");
        } else if (age < YOUNGEST || age > OLDEST) {
            faults.say(
                    Field.BIRTH_DATE, "They would be " + age + " years old. Check the year of birth, like 27 3 1986");
        }
    }

    private void place(Answers answers, Faults faults) {
        switch (places.find(answers)) {
            case Refer.Place.Served served -> {}
            case Refer.Place.StillOpen open -> {}
            case Refer.Place.AskCouncil ask -> faults.say(Field.COUNCIL, "Choose the council that their home is in");
            case Refer.Place.HandOn handOn -> faults.say(Field.POSTCODE, handOn.heading());
            case Refer.Place.NotFound(var words) -> faults.say(Field.POSTCODE, words);
        }
    }

    private void job(Faults faults) {
        if (faults.needs(Field.JOB_TITLE, "Enter their job title, like warehouse operative")) {
            faults.fits(Field.JOB_TITLE, "the job title");
        }
        faults.date(Field.STARTED, "when they started", "1 9 2019").ifPresent(started -> {
            if (started.isAfter(LocalDate.now(clock))) {
                faults.say(Field.STARTED, "That date has not come yet. Enter when they started, like 1 9 2019");
            }
        });
        faults.fits(Field.HOURS, "the hours");
        faults.fits(Field.PATTERN, "the pattern");
        faults.fits(Field.DUTIES, "the main tasks");
    }

    private void situation(Answers answers, Faults faults) {
        if (!faults.needs(Field.AT_WORK, "Say whether they are at work")
                || Arrays.stream(EmployerWords.AtWork.values())
                        .noneMatch(known -> known.name().equals(answers.get(Field.AT_WORK)))) {
            faults.say(Field.AT_WORK, "Say whether they are at work");
        }
        var today = LocalDate.now(clock);
        var off = faults.date(Field.FIRST_DAY_OFF, "the first day off", "3 11 2026");
        off.filter(day -> day.isAfter(today) || day.isBefore(today.minusYears(5)))
                .ifPresent(day -> faults.say(
                        Field.FIRST_DAY_OFF, "Check the year: enter a first day off that has been, like 3 11 2026"));
        faults.date(Field.EXPECTED_RETURN, "the expected return", "7 12 2026").ifPresent(back -> {
            if (off.isPresent() && !back.isAfter(off.get())) {
                faults.say(Field.EXPECTED_RETURN, "Enter an expected return after the first day off, like 7 12 2026");
            } else if (back.isAfter(today.plusYears(3)) || back.isBefore(today.minusYears(1))) {
                faults.say(Field.EXPECTED_RETURN, "Check the year of the expected return, like 7 12 2026");
            }
        });
        faults.date(Field.FIT_NOTE_ENDS, "when the fit note ends", "30 11 2026").ifPresent(end -> {
            if (end.isAfter(today.plusYears(2)) || end.isBefore(today.minusYears(2))) {
                faults.say(Field.FIT_NOTE_ENDS, "Check the year in which the fit note ends, like 30 11 2026");
            }
        });
        if (faults.needs(Field.HELP, "Say what you would like help with, like how to plan the return")) {
            faults.fits(Field.HELP, "the questions");
        }
    }
}
