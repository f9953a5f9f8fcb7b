package uk.workwell.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.employer.Employer;
import uk.workwell.employer.Employers;
import uk.workwell.employer.LinkStatus;
import uk.workwell.employer.MemberRole;
import uk.workwell.employer.SizeBand;
import uk.workwell.employer.Verification;
import uk.workwell.employer.Verifying;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;

/** The organisation's own facts, in words. */
@Component
class OrganisationFacts {

    private final Employers employers;
    private final Tenants tenants;
    private final Verifying verifying;
    private final TransactionTemplate reading;

    OrganisationFacts(
            Employers employers, Tenants tenants, Verifying verifying, PlatformTransactionManager transactions) {
        this.employers = employers;
        this.tenants = tenants;
        this.verifying = verifying;
        this.reading = new TransactionTemplate(transactions);
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
                        .filter(member -> member.role().signsIn())
                        .map(member -> new EmployerView.MemberLine(member.name(), member.email(), words(member.role())))
                        .toList(),
                standing(own));
    }

    /** One short look into each ICB, for what it said last. */
    private List<EmployerView.Standing> standing(Employer own) {
        return employers.links().entrySet().stream()
                .flatMap(link -> tenants.find(link.getKey()).stream()
                        .map(icb -> new EmployerView.Standing(
                                Places.area(icb), words(link.getValue()), said(own, link.getKey(), link.getValue()))))
                .toList();
    }

    private @Nullable String said(Employer own, TenantId icb, LinkStatus status) {
        return status != LinkStatus.ASKED && status != LinkStatus.REFUSED
                ? null
                : CurrentTenant.within(
                        icb, () -> Objects.requireNonNull(reading.execute(now -> verifying.newestWords(own.id())))
                                .orElse(null));
    }

    private static String words(LinkStatus status) {
        return switch (status) {
            case PENDING -> "Waiting to be checked. You can refer meanwhile";
            case ASKED -> "They would like to know more. You can refer meanwhile";
            case LINKED -> "Checked";
            case REFUSED -> "Not confirmed. They take no referrals from you";
            case ENDED -> "Ended";
        };
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

    static String words(MemberRole role) {
        return switch (role) {
            case OWNER -> "Owner";
            case HR -> "HR";
            case MANAGER -> "Line manager";
            case BY_LINK -> "By link, without an account";
        };
    }
}
