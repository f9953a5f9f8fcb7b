package uk.workwell.selfservice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.places.Councils;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.places.Practice;
import uk.workwell.tenant.places.Practices;
import uk.workwell.tenant.places.TenantFinder;
import uk.workwell.tenant.places.TenantFinding;
import uk.workwell.tenant.settings.EmployerMode;
import uk.workwell.tenant.settings.SettingsBook;

/** From the person's own answers to the service that is theirs: by the council, then by the GP practice. */
@Component
class WhereYouLive {

    private static final String OUTSIDE = "OUTSIDE";

    private final TenantFinder finder;
    private final Councils councils;
    private final Practices practices;
    private final SettingsBook settings;

    WhereYouLive(TenantFinder finder, Councils councils, Practices practices, SettingsBook settings) {
        this.finder = finder;
        this.councils = councils;
        this.practices = practices;
        this.settings = settings;
    }

    /** A practice to pick, with enough of its place to know it by. */
    record Choice(String code, String name, String where) {}

    sealed interface Found {

        record Served(Tenant tenant) implements Found {}

        /**
         * Something is still to be asked.
         *
         * @param practice whether it is the practice
         * @param practices those that what was typed may mean
         */
        record Ask(List<Fault> faults, boolean practice, List<Choice> practices) implements Found {}

        /** No service there takes what an employer sends. */
        record Elsewhere(String heading, List<String> words) implements Found {}
    }

    /** The councils that a postcode may lie in, by code. */
    Map<String, String> councils(String postcode) {
        var choices = new LinkedHashMap<String, String>();
        if (finder.find(Place.at(Postcode.of(postcode))) instanceof TenantFinding.AskCouncil ask) {
            ask.councils().forEach(council -> choices.put(council.code(), council.name()));
            if (ask.perhapsOutsideEngland()) {
                choices.put(OUTSIDE, "Somewhere in Wales or Scotland");
            }
        }
        return choices;
    }

    Found find(String postcode, SayWhere.Answer answer) {
        if (OUTSIDE.equals(answer.council())) {
            return new Found.Elsewhere(
                    "WorkWell is for people who live in England",
                    List.of("There may be a similar service where you live. Your GP practice can tell you."));
        }
        var home = Place.at(Postcode.of(postcode));
        var council = Optional.ofNullable(answer.council()).flatMap(councils::find);
        var practice = Optional.ofNullable(answer.practice()).flatMap(practices::find);
        var inCouncil = council.map(home::and).orElse(home);
        return inWords(finder.find(practice.map(inCouncil::and).orElse(inCouncil)), answer, practice);
    }

    private Found inWords(TenantFinding finding, SayWhere.Answer answer, Optional<Practice> practice) {
        return switch (finding) {
            case TenantFinding.Served(var tenant, var locality, var how) -> served(tenant);
            case TenantFinding.AskCouncil ask ->
                new Found.Ask(
                        List.of(new Fault("council", "Choose the council that your home is in")), false, List.of());
            case TenantFinding.StillOpen open -> practice.map(this::byPractice).orElseGet(() -> askPractice(answer));
            case TenantFinding.NoServiceYet(var icb) -> notYet(icb.shortName());
            case TenantFinding.Unknown(var words) -> unknown();
        };
    }

    /** Where home leaves it open the practice decides: it is the ICB of the practice that looks after somebody. */
    private Found byPractice(Practice practice) {
        return switch (finder.tenantAt(Place.registeredWith(practice))) {
            case TenantFinding.Served(var tenant, var locality, var how) -> served(tenant);
            case TenantFinding.NoServiceYet(var icb) -> notYet(icb.shortName());
            case TenantFinding.AskCouncil ask -> unknown();
            case TenantFinding.StillOpen open -> unknown();
            case TenantFinding.Unknown(var words) -> unknown();
        };
    }

    private Found askPractice(SayWhere.Answer answer) {
        var typed = AboutYou.typed(answer.practiceName()).orElse("");
        if (typed.isEmpty()) {
            // The first time it is a question, not a fault.
            return new Found.Ask(
                    answer.practiceName() == null
                            ? List.of()
                            : List.of(new Fault("practiceName", "Enter the name or the postcode of your GP practice")),
                    true,
                    List.of());
        }
        var found = practices.search(typed).stream().map(this::choice).toList();
        return new Found.Ask(
                found.isEmpty()
                        ? List.of(new Fault(
                                "practiceName",
                                "We found no GP practice of that name. Enter how its name begins, or its postcode"))
                        : List.of(),
                true,
                found);
    }

    private Choice choice(Practice practice) {
        return new Choice(practice.odsCode(), practice.name(), practice.postcode());
    }

    private Found served(Tenant tenant) {
        var theirs = settings.current(tenant.id());
        if (theirs.employers().mode().value() == EmployerMode.REFER) {
            return new Found.Served(tenant);
        }
        var contact = theirs.contact().value();
        return new Found.Elsewhere(
                "Where you live, people come to the service themselves",
                List.of(
                        "The service there takes nothing from employers, so we cannot send on what yours wrote. You can ask for support yourself:",
                        contact.phone() + ", " + contact.email()));
    }

    private static Found notYet(String icb) {
        return new Found.Elsewhere(
                "WorkWell is not in " + icb + " yet",
                List.of(
                        "We have nobody there who could support you, so what your employer wrote goes to nobody.",
                        "Your GP practice can tell you what else there is. Acas gives advice about work: 0300\u00a0123\u00a01100."));
    }

    private static Found unknown() {
        return new Found.Elsewhere(
                "We cannot tell which service is yours",
                List.of(
                        "Your answers lead to no one place. “Find my service” on our start page shows you the services near you; you can ask any of them for support yourself."));
    }
}
