package uk.workwell.desk;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * has, and hears that its list was read; a line that waits without one asks nobody. The policy of {@code sharing} decides;
 * nothing is decided here.
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

    /** By id of the line; each ICB hears that its list was read. */
    Map<UUID, EmployerStatus> of(List<Line> lines) {
        return of(lines, true);
    }

    /** {@link #of} for a job, which reads nothing, or for a coach, whose reading of the case is on record already. */
    Map<UUID, EmployerStatus> unread(List<Line> lines) {
        return of(lines, false);
    }

    private Map<UUID, EmployerStatus> of(List<Line> lines, boolean read) {
        var statuses = new HashMap<UUID, EmployerStatus>();
        var now = clock.instant();
        lines.stream()
                .filter(line -> line.tenant() == null)
                .forEach(line -> statuses.put(line.id(), EmployerPolicy.statusOf(waiting(line), now)));
        lines.stream()
                .filter(line -> line.tenant() != null)
                .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.tenant())))
                .forEach((tenant, theirs) -> CurrentTenant.run(
                        tenant,
                        () -> reading.executeWithoutResult(status -> statuses.putAll(inTenant(tenant, theirs, read)))));
        return statuses;
    }

    private Map<UUID, EmployerStatus> inTenant(TenantId tenant, List<Line> lines, boolean read) {
        if (read) {
            events.publishEvent(new ListSeen(tenant, "employer-staff", "none", lines.size()));
        }
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
            return waiting(line);
        }
        var theirCase = ofCase.get(standing.id().value());
        var support = theirCase == null ? beforeACase(standing) : support(theirCase);
        return new Facts(
                line.sentAt(),
                line.answerBy(),
                line.withdrawnAt(),
                line.undeliverableAt() == null ? standing.undeliverableAt() : line.undeliverableAt(),
                permitted.get(standing.id().value()),
                support,
                theirCase == null || support != Support.ENDED ? null : theirCase.endedOn(),
                null,
                theirCase != null && theirCase.died());
    }

    /** No ICB knows of it, yet or at all. */
    private static Facts waiting(Line line) {
        return new Facts(
                line.sentAt(),
                line.answerBy(),
                line.withdrawnAt(),
                line.undeliverableAt(),
                null,
                Support.UNDECIDED,
                null,
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
