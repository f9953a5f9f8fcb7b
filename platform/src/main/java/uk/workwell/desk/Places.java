package uk.workwell.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.places.Councils;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.places.TenantFinder;
import uk.workwell.tenant.places.TenantFinding;
import uk.workwell.tenant.settings.EmployerMode;
import uk.workwell.tenant.settings.SettingsBook;

/** Finds the employee's area from what was typed. Nobody ever chooses an ICB. */
@Component
class Places {

    /** The answer for a postcode on the border whose home lies beyond it. */
    private static final String OUTSIDE_ENGLAND = "OUTSIDE";

    private final TenantFinder finder;
    private final Councils councils;
    private final SettingsBook settings;

    Places(TenantFinder finder, Councils councils, SettingsBook settings) {
        this.finder = finder;
        this.councils = councils;
        this.settings = settings;
    }

    /** For the page. */
    Refer.Place find(Answers answers) {
        if (answers.get(Field.COUNCIL).equals(OUTSIDE_ENGLAND)) {
            return handOn(
                    "WorkWell is for people who live in England", "There may be a similar service where they live.");
        }
        return switch (Postcode.parse(answers.get(Field.POSTCODE))) {
            case Postcode.Problem(var words) -> new Refer.Place.NotFound(words);
            case Postcode.Valid(var postcode) -> inWords(finding(postcode, answers));
        };
    }

    /** For sending: the tenant, where the answers lead to one that takes referrals from employers; empty where it stays open. */
    Optional<Tenant> tenant(Answers answers) {
        return Postcode.parse(answers.get(Field.POSTCODE)) instanceof Postcode.Valid(var postcode)
                        && finding(postcode, answers) instanceof TenantFinding.Served served
                        && takesReferrals(served.tenant())
                ? Optional.of(served.tenant())
                : Optional.empty();
    }

    static String area(Tenant tenant) {
        return tenant.name().replaceFirst("^NHS ", "").replaceFirst(" Integrated Care Board$", "");
    }

    private TenantFinding finding(Postcode postcode, Answers answers) {
        var place = Place.at(postcode);
        return finder.find(
                councils.find(answers.get(Field.COUNCIL)).map(place::and).orElse(place));
    }

    private Refer.Place inWords(TenantFinding finding) {
        return switch (finding) {
            case TenantFinding.Served(var tenant, var locality, var how) -> served(tenant);
            case TenantFinding.AskCouncil ask -> {
                var choices = new LinkedHashMap<String, String>();
                ask.councils().forEach(council -> choices.put(council.code(), council.name()));
                if (ask.perhapsOutsideEngland()) {
                    choices.put(OUTSIDE_ENGLAND, "Somewhere in Wales or Scotland");
                }
                yield new Refer.Place.AskCouncil(choices);
            }
            case TenantFinding.StillOpen(var tenants)
            when tenants.isEmpty() ->
                handOn(
                        "WorkWell is not available at this address yet",
                        "Their GP practice can tell them what else there is.");
            case TenantFinding.StillOpen(var tenants) ->
                tenants.stream().anyMatch(this::takesReferrals)
                        ? new Refer.Place.StillOpen()
                        : handOn(
                                "We cannot tell which service covers this address",
                                "Areas meet there, and people refer themselves. “Find my service” on our start page shows them how; it takes a minute.");
            case TenantFinding.NoServiceYet(var icb) ->
                handOn(
                        "WorkWell is not in " + icb.shortName() + " yet",
                        "Their GP practice can tell them what else there is. You can ask Acas about support at work: 0300 123 1100.");
            case TenantFinding.Unknown(var words) -> new Refer.Place.NotFound(words);
        };
    }

    private Refer.Place served(Tenant tenant) {
        var theirs = settings.current(tenant.id());
        return switch (theirs.employers().mode().value()) {
            case REFER -> new Refer.Place.Served(area(tenant));
            case SIGNPOST, OFF -> {
                var contact = theirs.contact().value();
                yield new Refer.Place.HandOn(
                        "In " + area(tenant) + " people refer themselves",
                        List.of(
                                "Please hand this on to them:",
                                theirs.employers().signpost().value(),
                                contact.phone() + ", " + contact.email()));
            }
        };
    }

    private boolean takesReferrals(Tenant tenant) {
        return settings.current(tenant.id()).employers().mode().value() == EmployerMode.REFER;
    }

    private static Refer.Place.HandOn handOn(String heading, String... words) {
        return new Refer.Place.HandOn(heading, List.of(words));
    }
}
