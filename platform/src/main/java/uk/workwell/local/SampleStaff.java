package uk.workwell.local;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.local.SampleAccounts.Account;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.Tenants;

/** Gives the invented accounts of each ICB their rows, without which nobody gets in. */
@Component
@Profile("local")
@Order(10)
class SampleStaff implements SampleData {

    private final Tenants tenants;
    private final Team team;

    SampleStaff(Tenants tenants, Team team) {
        this.tenants = tenants;
        this.team = team;
    }

    @Override
    public String fill() {
        int added = 0;
        for (var tenant : tenants.all()) {
            added += CurrentTenant.within(tenant.id(), () -> staff(tenant));
        }
        return added == 0
                ? "staff as before"
                : added + " staff in " + tenants.all().size() + " ICBs";
    }

    private int staff(Tenant tenant) {
        var provider = team.defaultProvider();
        var missing = SampleAccounts.all().stream()
                .filter(account -> account.organisation().equals(tenant.slug()))
                .filter(account -> team.byEmail(account.email()).isEmpty())
                .toList();
        missing.forEach(account -> team.add(new AddStaff(
                account.givenName() + " " + account.familyName(), account.email(), provider, roles(account), 40, 50)));
        return missing.size();
    }

    private static Set<Role> roles(Account account) {
        return switch (account.role()) {
            case "coach", "coach2" -> EnumSet.of(Role.COACH);
            case "lead" -> EnumSet.of(Role.LEAD);
            case "duty" -> EnumSet.of(Role.LEAD, Role.DUTY_LEAD);
            case "admin" -> EnumSet.of(Role.ADMIN);
            default -> throw new IllegalStateException("No role for " + account.role());
        };
    }
}
