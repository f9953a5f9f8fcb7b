package uk.workwell.selfservice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.passport.Clause;
import uk.workwell.agreement.passport.Passport;
import uk.workwell.agreement.passport.Passports;
import uk.workwell.link.Purpose;
import uk.workwell.tenant.calendar.Written;

/** The passports that I have made and that are valid, and the way to make one. */
@Component
@Order(28)
class PassportOfMine implements PersonsPart {

    private final Passports passports;

    PassportOfMine(Passports passports) {
        this.passports = passports;
    }

    @Override
    public Optional<Section> of(Me me) {
        var made = passports.of(me.referral()).stream().filter(Passport::valid).toList();
        boolean canBeMade = !passports.choices(me.referral()).isEmpty();
        return Optional.of(new Section(
                "passport",
                "My passport",
                made.stream().map(PassportOfMine::line).toList(),
                canBeMade
                        ? "You can take along what you and your employer agreed: to a new manager, or to a new job."
                        : "What you and your employer both sign, you can take along from here: to a new manager, or to a new job.",
                Go.link(
                        canBeMade || !made.isEmpty() ? "Open my passport" : "Bring one from before",
                        Purpose.PASSPORT,
                        me.referral())));
    }

    private static Line line(Passport one) {
        var document = one.document();
        return new Line(
                what(document.clauses()),
                "Made on " + Written.longDay(one.issuedAt()) + ". Code " + document.code(),
                new Tag("good", "Valid"),
                null);
    }

    private static String what(List<Clause> clauses) {
        return clauses.stream().map(Clause::what).collect(Collectors.joining(", "));
    }
}
