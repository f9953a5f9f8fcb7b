package uk.workwell.console;

import com.vaadin.flow.router.NotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffPrincipal;
import uk.workwell.team.Team;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.SettingsBook;

/** The administrator who is signed in, read again for every page, and their ICB's look. */
@Component
class Administrator {

    private final Team team;
    private final Tenants tenants;
    private final SettingsBook settings;
    private final Brandings brandings;

    Administrator(Team team, Tenants tenants, SettingsBook settings, Brandings brandings) {
        this.team = team;
        this.tenants = tenants;
        this.settings = settings;
        this.brandings = brandings;
    }

    /** @throws NotFoundException for anybody else: the page does not exist for them */
    Colleague colleague() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof StaffPrincipal staff) {
            return team.find(staff.staff()).orElseThrow(NotFoundException::new);
        }
        throw new NotFoundException();
    }

    Branding branding() {
        var icb = colleague().tenant();
        return tenants.find(icb)
                .flatMap(tenant ->
                        brandings.of(tenant.slug(), settings.current(icb).version()))
                .orElse(Branding.NEUTRAL);
    }
}
