package uk.workwell.selfservice;

import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;
import uk.workwell.look.Demonstration;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.places.IcbCode;
import uk.workwell.tenant.places.IcbCodes;
import uk.workwell.tenant.places.Icbs;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.WayIn;

/** An ICB's own page: what the service there is, whom it is for, how to get in. Addresses with an old code lead to the new. */
@Controller
class FindArea {

    private final Tenants tenants;
    private final SettingsBook book;
    private final Icbs icbs;
    private final IcbCodes codes;
    private final Brandings brandings;
    private final Demonstration demonstration;
    private final Clock clock;

    FindArea(
            Tenants tenants,
            SettingsBook book,
            Icbs icbs,
            IcbCodes codes,
            Brandings brandings,
            Demonstration demonstration,
            Clock clock) {
        this.tenants = tenants;
        this.book = book;
        this.icbs = icbs;
        this.codes = codes;
        this.brandings = brandings;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}")
    ModelAndView page(@PathVariable String slug) {
        return tenants.byCode(slug).map(this::of).orElseGet(() -> elsewhere(slug));
    }

    private ModelAndView of(Tenant tenant) {
        var settings = book.current(tenant.id());
        var page = new ModelAndView(
                "find/area",
                Map.of(
                        "branding",
                                brandings.of(tenant.slug(), settings.version()).orElse(Branding.NEUTRAL),
                        "icb", tenant.name(),
                        "facts", FindFacts.of(settings, demonstration.on()),
                        "employers", settings.employers().mode().value().name(),
                        "handOn", settings.employers().signpost().value()));
        page.addObject("area", "/s/" + tenant.slug())
                .addObject("self", settings.intake().takes(WayIn.SELF))
                .addObject("others", settings.intake().takesFromProfessionals())
                .addObject("calls", settings.intake().takes(WayIn.PHONE));
        if (settings.contact().isPublished() || demonstration.on()) {
            page.addObject("contact", settings.contact().value());
        }
        return page;
    }

    private ModelAndView elsewhere(String slug) {
        var code = IcbCode.read(slug).orElseThrow(FindArea::nothingHere);
        return switch (codes.resolve(code, WorkingDays.today(clock), null)) {
            case IcbCodes.One(var live) when !live.equals(code) -> redirect("/s/" + live.slug());
            case IcbCodes.One(var live) ->
                new ModelAndView("find/not-yet", Map.of("icb", icbs.get(live).shortName()));
            case IcbCodes.Several(var parts) -> redirect("/find");
            case IcbCodes.Unknown(var words) -> throw nothingHere();
        };
    }

    private static ModelAndView redirect(String to) {
        var view = new RedirectView(to, true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
