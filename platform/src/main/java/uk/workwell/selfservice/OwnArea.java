package uk.workwell.selfservice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;
import uk.workwell.look.Demonstration;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;

/** The ICB whose pages somebody is on, by the address, and its colours. */
@Component
class OwnArea {

    private final Tenants tenants;
    private final SettingsBook book;
    private final Brandings brandings;
    private final Demonstration demonstration;

    OwnArea(Tenants tenants, SettingsBook book, Brandings brandings, Demonstration demonstration) {
        this.tenants = tenants;
        this.book = book;
        this.brandings = brandings;
        this.demonstration = demonstration;
    }

    Tenant of(String slug) {
        return tenants.byCode(slug)
                .filter(tenant -> tenant.slug().equals(slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Settings settings(Tenant tenant) {
        return book.current(tenant.id());
    }

    /** Contact lines that are only assumed are no way to reach anybody. */
    void dress(Model model, Tenant tenant) {
        var settings = settings(tenant);
        model.addAttribute(
                "branding", brandings.of(tenant.slug(), settings.version()).orElse(Branding.NEUTRAL));
        model.addAttribute("area", "/s/" + tenant.slug());
        model.addAttribute("icb", tenant.name());
        if (settings.contact().isPublished() || demonstration.on()) {
            model.addAttribute("contact", settings.contact().value());
        }
    }

    boolean showsExamples() {
        return demonstration.on();
    }
}
