package uk.workwell.desk;

import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;

/** Only the person may read the link: a personal mobile or address, never one of the employer's. */
@Component
class ContactRules {

    private final Employers employers;

    ContactRules(Employers employers) {
        this.employers = employers;
    }

    void check(Answers answers, Faults faults) {
        if (!answers.has(Field.MOBILE) && !answers.has(Field.EMAIL)) {
            faults.say(
                    Field.MOBILE,
                    "Enter a personal mobile number, like 07700 900 461, or an e-mail address further down");
            return;
        }
        if (answers.has(Field.MOBILE)) {
            mobile(answers, faults);
        }
        if (answers.has(Field.EMAIL)) {
            email(answers.get(Field.EMAIL), faults);
        }
    }

    private void mobile(Answers answers, Faults faults) {
        var typed = answers.get(Field.MOBILE);
        var problem = MobileNumber.problem(typed);
        if (problem.isPresent()) {
            faults.say(Field.MOBILE, withoutStop(problem.get()));
            return;
        }
        var number = MobileNumber.of(typed);
        if (!number.takesTexts() && !answers.has(Field.EMAIL)) {
            faults.say(
                    Field.MOBILE,
                    "The link cannot go to a landline. Enter a mobile number, like 07700 900 461, or add an e-mail address");
        } else if (employers.members().stream().anyMatch(member -> has(member, number))) {
            faults.say(
                    Field.MOBILE,
                    "That number belongs to somebody who acts for your organisation. Enter their personal number");
        }
    }

    private void email(String typed, Faults faults) {
        var problem = EmailAddress.problem(typed);
        if (problem.isPresent()) {
            faults.say(Field.EMAIL, withoutStop(problem.get()));
        } else if (employers.ownDomain(EmailAddress.of(typed).value())) {
            faults.say(
                    Field.EMAIL,
                    "That is an address of your organisation. Enter a personal one: only they should read the link");
        }
    }

    private static boolean has(Member member, MobileNumber number) {
        var phone = member.phone();
        return phone != null
                && MobileNumber.problem(phone).isEmpty()
                && MobileNumber.of(phone).equals(number);
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
