package uk.workwell.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.Member;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.referral.EmployerWords;
import uk.workwell.tenant.calendar.TypedDate;
import uk.workwell.tenant.places.Postcode;

/** Turns checked answers into the words that the person will read. Text stays exactly as it was typed. */
final class WordsFromAnswers {

    private WordsFromAnswers() {}

    static EmployerWords of(Answers answers, Member sender, String employerName) {
        return new EmployerWords(
                who(answers),
                job(answers),
                new EmployerWords.Situation(
                        EmployerWords.AtWork.valueOf(answers.get(Field.AT_WORK)),
                        date(answers, Field.FIRST_DAY_OFF),
                        date(answers, Field.EXPECTED_RETURN),
                        date(answers, Field.FIT_NOTE_ENDS)),
                new EmployerWords.Ask(
                        questions(answers), answers.get(Field.HELP).strip()),
                text(answers, Field.TRIED),
                new EmployerWords.Referrer(
                        employerName, sender.name(), sender.jobTitle(), sender.email(), sender.phone()));
    }

    private static EmployerWords.Who who(Answers answers) {
        var mobile = text(answers, Field.MOBILE);
        var email = text(answers, Field.EMAIL);
        var born = date(answers, Field.BIRTH_DATE);
        if (born == null) {
            throw new IllegalArgumentException("Unchecked answers");
        }
        return new EmployerWords.Who(
                answers.get(Field.FULL_NAME).strip(),
                born,
                Postcode.of(answers.get(Field.POSTCODE)).written(),
                text(answers, Field.COUNCIL),
                mobile == null ? null : MobileNumber.of(mobile).value(),
                email == null ? null : EmailAddress.of(email).value(),
                text(answers, Field.PREFERRED_CONTACT),
                text(answers, Field.CONTACT_TIMES),
                text(answers, Field.ACCESS_NEEDS));
    }

    private static EmployerWords.Job job(Answers answers) {
        return new EmployerWords.Job(
                answers.get(Field.JOB_TITLE).strip(),
                text(answers, Field.SITE),
                date(answers, Field.STARTED),
                text(answers, Field.HOURS),
                text(answers, Field.PATTERN),
                text(answers, Field.DUTIES),
                hazards(answers));
    }

    private static List<EmployerWords.Hazard> hazards(Answers answers) {
        var ticked = answers.all(Field.HAZARDS);
        return Arrays.stream(EmployerWords.Hazard.values())
                .filter(hazard -> ticked.contains(hazard.name()))
                .toList();
    }

    private static Set<EmployerWords.Question> questions(Answers answers) {
        var ticked = answers.all(Field.QUESTIONS);
        return Arrays.stream(EmployerWords.Question.values())
                .filter(question -> ticked.contains(question.name()))
                .collect(Collectors.toSet());
    }

    private static @Nullable String text(Answers answers, Field field) {
        return answers.has(field) ? answers.get(field).strip() : null;
    }

    private static @Nullable LocalDate date(Answers answers, Field field) {
        return TypedDate.read(answers.get(field)) instanceof TypedDate.Right(var date) ? date : null;
    }
}
