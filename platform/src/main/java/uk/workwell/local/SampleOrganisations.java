package uk.workwell.local;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.employer.MemberRole;
import uk.workwell.employer.RegisterEmployer;
import uk.workwell.employer.RegisterEmployer.NewMember;
import uk.workwell.employer.SizeBand;
import uk.workwell.employer.Verification;
import uk.workwell.local.SampleAccounts.Account;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.ReadySettings;

/** Everybody who can sign in gets their row: staff in each of the fifteen areas, members of three invented employers. */
@Component
@Profile({"local", "test"})
@Order(10)
class SampleOrganisations implements SampleData {

    private static final Map<String, Firm> FIRMS = Map.of(
            "harbour-foods",
            new Firm(
                    "Harbour Foods Ltd",
                    SizeBand.MEDIUM,
                    List.of("Quayside works", "Cold store"),
                    List.of("QE1", "QOP")),
            "mill-lane-print",
            new Firm("Mill Lane Print", SizeBand.MICRO, List.of("Mill Lane"), List.of("QE1")),
            "northgate-care",
            new Firm("Northgate Care Ltd", SizeBand.LARGE, List.of("Northgate House", "Elm View"), List.of("QF7")));

    private final Team team;
    private final Employers employers;

    private record Firm(String name, SizeBand size, List<String> sites, List<String> icbs) {}

    SampleOrganisations(Team team, Employers employers) {
        this.team = team;
        this.employers = employers;
    }

    @Override
    public String fill() {
        ReadySettings.tenants()
                .values()
                .forEach(tenant -> CurrentTenant.run(tenant.id(), () -> staff(tenant.odsCode())));
        FIRMS.forEach(this::employer);
        return "%d ICBs, %d employers".formatted(ReadySettings.tenants().size(), FIRMS.size());
    }

    static EmployerId employer(String alias) {
        return new EmployerId(named("employer " + alias));
    }

    static List<String> sites(String alias) {
        return Objects.requireNonNull(FIRMS.get(alias)).sites();
    }

    static MemberId member(String email) {
        return new MemberId(named("member " + email));
    }

    /** How whoever signs in with that address is called. */
    static String memberName(String email) {
        return SampleAccounts.all().stream()
                .filter(account -> account.email().equals(email))
                .map(SampleOrganisations::nameOf)
                .findFirst()
                .orElseThrow();
    }

    private void staff(String code) {
        // Made from the settings when the application starts.
        var provider = team.defaultProvider();
        accounts(code.toLowerCase(Locale.ROOT)).stream()
                .filter(account -> team.byEmail(account.email()).isEmpty())
                .forEach(account -> team.add(
                        new AddStaff(nameOf(account), account.email(), provider, roles(account.role()), 40, 50)));
    }

    private static Set<Role> roles(String word) {
        return switch (word) {
            case "coach", "coach2" -> EnumSet.of(Role.COACH);
            case "lead" -> EnumSet.of(Role.LEAD);
            case "duty" -> EnumSet.of(Role.LEAD, Role.DUTY_LEAD);
            case "admin" -> EnumSet.of(Role.ADMIN);
            default -> throw new IllegalStateException("No role of staff: " + word);
        };
    }

    private void employer(String alias, Firm firm) {
        var id = employer(alias);
        var members = accounts(alias).stream()
                .map(account -> new NewMember(
                        member(account.email()), nameOf(account), account.email(), job(account), null, role(account)))
                .toList();
        employers.register(new RegisterEmployer(
                id,
                alias,
                firm.name(),
                null,
                firm.size(),
                Verification.VERIFIED,
                Set.of(alias + ".example"),
                firm.sites(),
                members));
        CurrentEmployer.run(id, () -> firm.icbs().forEach(code -> {
            TenantId icb = ReadySettings.tenant(code);
            employers.linkTo(icb);
            employers.confirmLink(icb);
        }));
    }

    private static MemberRole role(Account account) {
        return MemberRole.valueOf(account.role().toUpperCase(Locale.ROOT));
    }

    private static String job(Account account) {
        return switch (role(account)) {
            case OWNER -> "Managing director";
            case HR -> "People adviser";
            case MANAGER -> "Shift manager";
            case BY_LINK -> throw new IllegalStateException("Nobody without an account signs in");
        };
    }

    private static List<Account> accounts(String organisation) {
        return SampleAccounts.all().stream()
                .filter(account -> account.organisation().equals(organisation))
                .toList();
    }

    private static String nameOf(Account account) {
        return account.givenName() + " " + account.familyName();
    }

    /** The same id at every run, so that a second one finds what the first made. */
    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(("sample " + what).getBytes(StandardCharsets.UTF_8));
    }
}
