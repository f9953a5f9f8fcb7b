package uk.workwell.referral.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import uk.workwell.referral.eligibility.Rule.Wording;
import uk.workwell.tenant.settings.RefusalReason;
import uk.workwell.tenant.settings.Rules;

final class AgeRule {

    /** Nobody born longer ago than this is waiting for a coach: the date is mistyped. */
    private static final int OLDEST = 110;

    private AgeRule() {}

    static Line oldEnough(Circumstances person, Rules area) {
        int least = area.minimumAge().value();
        var rule = new Wording("oldEnough", least + " or older on the day of receipt", RefusalReason.AGE);
        var born = person.birthDate();
        if (born == null) {
            return rule.unknown("The date of birth is not known", "The date of birth");
        }
        if (born.isAfter(person.receivedOn())) {
            return rule.unknown("The date of birth lies after the day of receipt", "The right date of birth");
        }
        int age = Period.between(born, person.receivedOn()).getYears();
        if (age > OLDEST) {
            return rule.unknown("The date of birth makes an age of " + age, "The right date of birth");
        }
        var input = age + " years old on " + Rule.day(person.receivedOn());
        return age >= least ? rule.pass(input) : rule.fail(input, "Turns " + least + " on " + birthday(person, least));
    }

    /** Somebody born on 29 February turns on 1 March in other years. */
    private static String birthday(Circumstances person, int age) {
        var born = requireNonNull(person.birthDate());
        var day = born.plusYears(age);
        return Rule.day(day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1));
    }
}
