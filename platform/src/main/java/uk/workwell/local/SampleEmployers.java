package uk.workwell.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Tenants;

/** Registers the invented employers with their sites and the people who act for them, linked to their ICBs. */
@Component
@Profile("local")
@Order(20)
class SampleEmployers implements SampleData {

    private record Firm(String alias, String name, SizeBand size, List<String> sites, List<String> icbs) {}

    private static final List<Firm> FIRMS = List.of(
            new Firm(
                    "harbour-foods",
                    "Harbour Foods (an invented firm)",
                    SizeBand.LARGE,
                    List.of("Heysham cold store", "Trafford bakery", "Head office"),
                    List.of("qe1", "qop")),
            new Firm(
                    "mill-lane-print",
                    "Mill Lane Print (an invented firm)",
                    SizeBand.MICRO,
                    List.of("Mill Lane"),
                    List.of("qe1")),
            new Firm(
                    "northgate-care",
                    "Northgate Care (an invented firm)",
                    SizeBand.MEDIUM,
                    List.of("Northgate House", "Home care"),
                    List.of("qf7")));

    private final Employers employers;
    private final Tenants tenants;

    SampleEmployers(Employers employers, Tenants tenants) {
        this.employers = employers;
        this.tenants = tenants;
    }

    @Override
    public String fill() {
        FIRMS.forEach(this::register);
        return FIRMS.size() + " employers";
    }

    /** The same ids each time, so that a second start changes nothing. */
    static EmployerId id(String alias) {
        return new EmployerId(fixed("employer " + alias));
    }

    private void register(Firm firm) {
        employers.register(new RegisterEmployer(
                id(firm.alias()),
                firm.alias(),
                firm.name(),
                null,
                firm.size(),
                Verification.VERIFIED,
                Set.of(firm.alias() + ".example"),
                firm.sites(),
                SampleAccounts.all().stream()
                        .filter(account -> account.organisation().equals(firm.alias()))
                        .map(SampleEmployers::member)
                        .toList()));
        CurrentEmployer.run(id(firm.alias()), () -> firm.icbs()
                .forEach(code -> tenants.byCode(code).ifPresent(icb -> employers.confirmLink(icb.id()))));
    }

    private static NewMember member(SampleAccounts.Account account) {
        var role =
                switch (account.role()) {
                    case "owner" -> MemberRole.OWNER;
                    case "hr" -> MemberRole.HR;
                    default -> MemberRole.MANAGER;
                };
        return new NewMember(
                new MemberId(fixed("member " + account.email())),
                account.givenName() + " " + account.familyName(),
                account.email(),
                role == MemberRole.MANAGER ? "Shift manager" : null,
                "01632 960 010",
                role);
    }

    private static UUID fixed(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
