package uk.workwell.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberRole;
import uk.workwell.employer.SizeBand;
import uk.workwell.employer.Verification;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.tenant.Tenants;

/** The organisation's own facts, in words. */
@Component
class OrganisationFacts {

    private final Employers employers;
    private final Tenants tenants;

    OrganisationFacts(Employers employers, Tenants tenants) {
        this.employers = employers;
        this.tenants = tenants;
    }

    EmployerView.Organisation facts() {
        var own = employers.own();
        return new EmployerView.Organisation(
                own.name(),
                own.companiesHouseNumber(),
                words(own.size()),
                words(own.verification()),
                List.copyOf(own.domains()),
                own.sites(),
                employers.members().stream()
                        .map(member -> new EmployerView.MemberLine(member.name(), member.email(), words(member.role())))
                        .toList(),
                employers.linkedIcbs().stream()
                        .flatMap(icb -> tenants.find(icb).stream())
                        .map(Places::area)
                        .toList());
    }

    private static String words(SizeBand size) {
        return switch (size) {
            case MICRO -> "Fewer than 10 people";
            case SMALL -> "10 to 49 people";
            case MEDIUM -> "50 to 249 people";
            case LARGE -> "250 people or more";
            case UNKNOWN -> "Not given";
        };
    }

    private static String words(Verification verification) {
        return switch (verification) {
            case PENDING -> "Waiting to be checked. You can refer meanwhile.";
            case VERIFIED -> "Checked";
            case REFUSED -> "Not confirmed. Contact us.";
        };
    }

    private static String words(MemberRole role) {
        return switch (role) {
            case OWNER -> "Owner";
            case HR -> "HR";
            case MANAGER -> "Line manager";
        };
    }
}
