package uk.workwell.selfservice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.places.Icbs;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Practice;
import uk.workwell.tenant.places.TenantFinder;
import uk.workwell.tenant.places.TenantFinding;

/**
 * "Find my service". What was typed travels in the body of the form only: never in an address, never in a session, never in
 * a log. Asks for the council where a postcode lies in several ICBs; never asks for the ICB.
 */
@Controller
class FindPlace {

    /** The answer to "which council" for whoever lives across the border. */
    private static final String OUTSIDE = "outside";

    private static final String CHOOSE = "Choose the council that your home is in";

    private final FindReading reading;
    private final TenantFinder finder;
    private final Tenants tenants;
    private final Icbs icbs;

    FindPlace(FindReading reading, TenantFinder finder, Tenants tenants, Icbs icbs) {
        this.reading = reading;
        this.finder = finder;
        this.tenants = tenants;
        this.icbs = icbs;
    }

    /** A practice to pick, with enough of its place to know it by. */
    record Choice(String code, String name, String where) {}

    @GetMapping("/find")
    String ask() {
        return "find/place";
    }

    @PostMapping("/find")
    ModelAndView find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable String practice) {
        if (OUTSIDE.equals(council)) {
            return again(place, "WorkWell is a service for people who live in England");
        }
        return switch (reading.read(place, council, practice)) {
            case FindReading.Understood(var understood) -> lead(understood, place, council);
            case FindReading.Several(var practices) ->
                new ModelAndView(
                        "find/practices",
                        Map.of("choices", practices.stream().map(this::choice).toList(), "place", place));
            case FindReading.NotUnderstood(var words) -> again(place, words);
        };
    }

    private ModelAndView lead(Place understood, String typed, @Nullable String council) {
        return switch (finder.tenantAt(understood)) {
            case TenantFinding.Served(var tenant, var locality, var how) -> to(tenant);
            case TenantFinding.AskCouncil(var councils, var perhapsOutside) -> {
                var page = new ModelAndView(
                        "find/council",
                        Map.of(
                                "councils", councils,
                                "perhapsOutside", perhapsOutside,
                                "place", typed));
                if (council != null) {
                    page.addObject("fault", CHOOSE).addObject("faults", faults("council", CHOOSE));
                    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                }
                yield page;
            }
            case TenantFinding.StillOpen(var tenants)
            when !tenants.isEmpty() -> new ModelAndView("find/meeting", Map.of("tenants", tenants));
            case TenantFinding.StillOpen(var none) -> new ModelAndView("find/not-yet");
            case TenantFinding.NoServiceYet(var icb) ->
                new ModelAndView(
                        "find/not-yet",
                        Map.of(
                                "icb",
                                icb.shortName(),
                                "part",
                                tenants.byCode(icb.code().value()).isPresent()));
            case TenantFinding.Unknown(var words) -> again(typed, words);
        };
    }

    private Choice choice(Practice practice) {
        return new Choice(
                practice.odsCode(),
                practice.name(),
                practice.postcode() + ", " + icbs.get(practice.icb()).shortName());
    }

    /** The same page, with what was typed and what to do about it. */
    private static ModelAndView again(String typed, String words) {
        return new ModelAndView(
                "find/place",
                Map.of("place", typed, "fault", words, "faults", faults("place", words)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static List<FindFault> faults(String field, String words) {
        return List.of(new FindFault(field, words));
    }

    private static ModelAndView to(Tenant tenant) {
        var there = new RedirectView("/s/" + tenant.slug(), true);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }
}
