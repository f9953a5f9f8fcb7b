package uk.workwell.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseStanding;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.referral.Standing;
import uk.workwell.sharing.EmployerPolicy;
import uk.workwell.sharing.EmployerPolicy.Facts;
import uk.workwell.sharing.EmployerPolicy.Support;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.sharing.PermissionFacts;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.ListSeen;
import uk.workwell.tenant.TenantId;

/**
 * What the employer may know of each line. Every tenant is entered once, with the same few statements however many lines it
 * has, and hears that its list was read. The policy of {@code sharing} decides; nothing is decided here.
 */
@Component
class Standings {

    private final EmployerReferrals referrals;
    private final Permissions permissions;
    private final CaseStanding cases;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;
    private final Clock clock;

    Standings(
            EmployerReferrals referrals,
            Permissions permissions,
            CaseStanding cases,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.referrals = referrals;
        this.permissions = permissions;
        this.cases = cases;
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** By id of the line. */
    Map<UUID, EmployerStatus> of(List<Line> lines) {
        var statuses = new HashMap<UUID, EmployerStatus>();
        lines.stream()
                .collect(Collectors.groupingBy(Line::tenant))
                .forEach((tenant, theirs) -> CurrentTenant.run(
                        tenant,
                        () -> reading.executeWithoutResult(status -> statuses.putAll(inTenant(tenant, theirs)))));
        return statuses;
    }

    private Map<UUID, EmployerStatus> inTenant(TenantId tenant, List<Line> lines) {
        events.publishEvent(new ListSeen(tenant, "employer-staff", "none", lines.size()));
        var employer = CurrentEmployer.get();
        var standing = referrals.standing(employer, lines.stream().map(Line::id).toList());
        var ids = standing.values().stream().map(one -> one.id().value()).toList();
        var permitted = permissions.newest(employer, SharedItem.IN_CONTACT, ids);
        var ofCase = cases.of(ids);
        var now = clock.instant();
        return lines.stream()
                .collect(Collectors.toMap(
                        Line::id,
                        line -> EmployerPolicy.statusOf(facts(line, standing.get(line.id()), permitted, ofCase), now)));
    }

    private static Facts facts(
            Line line,
            @Nullable Standing standing,
            Map<UUID, PermissionFacts> permitted,
            Map<UUID, CaseStanding.Standing> ofCase) {
        if (standing == null) {
            return facts(line, null, Support.UNDECIDED, null);
        }
        var theirCase = ofCase.get(standing.id().value());
        return facts(
                line,
                permitted.get(standing.id().value()),
                theirCase == null ? beforeACase(standing) : support(theirCase),
                theirCase == null ? null : theirCase.endedOn());
    }

    private static Facts facts(
            Line line, @Nullable PermissionFacts permission, Support support, @Nullable LocalDate endedOn) {
        return new Facts(
                line.sentAt(),
                line.answerBy(),
                line.withdrawnAt(),
                line.undeliverableAt(),
                permission,
                support,
                support == Support.ENDED ? endedOn : null,
                null,
                false);
    }

    private static Support support(CaseStanding.Standing theirCase) {
        return switch (theirCase.stage()) {
            case LIVE -> Support.OPEN;
            case ENDED_BEFORE_START -> Support.NEVER_STARTED;
            case ENDED -> Support.ENDED;
        };
    }

    private static Support beforeACase(Standing standing) {
        return switch (standing.state()) {
            case DRAFT, AWAITING_PERSON, RECEIVED, SCREENING, INFO_REQUESTED, RISK_HOLD -> Support.UNDECIDED;
            case ACCEPTED -> Support.OPEN;
            case DUPLICATE, NOT_ELIGIBLE, REDIRECTED, DECLINED_BY_PERSON, LAPSED, WITHDRAWN -> Support.NEVER_STARTED;
        };
    }
}
