package uk.workwell.local;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.passport.Clauses;
import uk.workwell.agreement.passport.IssuePassport;
import uk.workwell.agreement.passport.PassportId;
import uk.workwell.agreement.passport.PassportResult;
import uk.workwell.agreement.passport.Passports;

/** Passports of people in three areas, made of what they agreed with their employers; every second was withdrawn. */
@Component
@Profile({"local", "test"})
@Order(46)
class SamplePassports implements SampleData {

    private static final int MADE = 8;

    private final SampleEmployees employees;
    private final Passports passports;
    private final SampleDays days;

    SamplePassports(SampleEmployees employees, Passports passports, SampleDays days) {
        this.employees = employees;
        this.passports = passports;
        this.days = days;
    }

    @Override
    public String fill() {
        int made = employees.inEachArea(this::fill);
        return made == 0 ? "passports as they were" : made + " passports";
    }

    private int fill(List<SampleEmployee> all) {
        if (all.stream().anyMatch(one -> !passports.of(one.referral()).isEmpty())) return 0;
        int made = 0;
        for (var one : all) {
            if (made == MADE) break;
            if (make(one, made)) made++;
        }
        return made;
    }

    private boolean make(SampleEmployee one, int number) {
        var chosen = passports.choices(one.referral()).stream()
                .map(Clauses.Offered::id)
                .toList();
        if (chosen.isEmpty()) return false;
        var own = number % 2 == 0 ? "I work best when I know on Monday what the week brings." : "";
        var id = one.asPerson(
                days.ago(2),
                () -> issued(passports.issue(
                        new IssuePassport(one.facts().wall(), one.referral(), one.name(), chosen, own))));
        if (number % 2 == 1) one.asPerson(days.ago(1), () -> passports.withdraw(one.referral(), id));
        return true;
    }

    private static PassportId issued(PassportResult result) {
        if (result instanceof PassportResult.Issued(var id)) return id;
        throw new IllegalStateException("A sample passport was refused: " + result);
    }
}
