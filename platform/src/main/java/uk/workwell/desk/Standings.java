package uk.workwell.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseStanding;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.referral.Standing;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.EmployerPolicy;
import uk.workwell.sharing.EmployerPolicy.Facts;
import uk.workwell.sharing.EmployerPolicy.Support;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.sharing.EmployersView;
import uk.workwell.sharing.Employments;
import uk.workwell.sharing.Grant;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Reader;
import uk.workwell.sharing.ReleasedText;
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
    private final Employments employments;
    private final CaseStanding cases;
    private final TextsForEmployers texts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;
    private final Clock clock;

    Standings(
            EmployerReferrals referrals,
            Permissions permissions,
            Employments employments,
            CaseStanding cases,
            TextsForEmployers texts,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.referrals = referrals;
        this.permissions = permissions;
        this.employments = employments;
        this.cases = cases;
        this.texts = texts;
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** By id of the line, for one of the employer's people; each ICB hears that its list was read. */
    Map<UUID, EmployerStatus> of(List<Line> lines, Reader reader) {
        return of(lines, reader, true);
    }

    /** {@link #of} for a job, which reads nothing: whether anybody there may know. */
    Map<UUID, EmployerStatus> unread(List<Line> lines) {
        return of(lines, new Reader.Anyone(), false);
    }

    /** What the policy answers a reader about one line, at one moment. */
    record Allowed(Facts facts, Reader reader, Instant now) {

        EmployerStatus status() {
            return EmployerPolicy.statusOf(facts, reader, now);
        }

        /** @param document of which whoever asks knows that it was released */
        boolean mayRead(SharedItem about, DocumentId document) {
            return EmployerPolicy.mayRead(facts, about, document, reader, now);
        }
    }

    /** {@link #of}, with the same few statements, for whoever asks about documents too. */
    Map<UUID, Allowed> allowed(List<Line> lines, Reader reader) {
        return allowed(lines, reader, true);
    }

    /**
     * All that this reader may see of one line.
     *
     * @param read whether it is they who look, and not somebody who is shown what they would see: then the ICB hears of it,
     *     and what they read is kept
     */
    EmployersView view(Line line, Reader reader, boolean read) {
        var now = clock.instant();
        var tenant = line.tenant();
        if (tenant == null) {
            return EmployerPolicy.view(waiting(line), List.of(), reader, now);
        }
        return CurrentTenant.within(
                tenant,
                () -> Objects.requireNonNull(reading.execute(status -> {
                    var known = Objects.requireNonNull(
                            inTenant(tenant, List.of(line), read).get(line.id()));
                    var view = EmployerPolicy.view(known.facts(), texts(known), reader, now);
                    if (read) texts.seen(tenant, view, reader);
                    return view;
                })));
    }

    /** What a reader finds inside an ICB about one line: its referral, and which agreements they may read now. */
    record Inside(UUID referral, boolean inContact, Predicate<DocumentId> mayRead) {}

    /** Enters the ICB of a line for something that a reader asks about it; empty where no ICB knows of the line. */
    <T> Optional<T> inside(Line line, Reader reader, Function<Inside, T> work) {
        var tenant = line.tenant();
        if (tenant == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        return CurrentTenant.within(
                tenant,
                () -> Objects.requireNonNull(reading.execute(status -> {
                    var known = Objects.requireNonNull(
                            inTenant(tenant, List.of(line), false).get(line.id()));
                    return Optional.ofNullable(known.referral())
                            .map(referral -> work.apply(new Inside(
                                    referral,
                                    EmployerPolicy.statusOf(known.facts(), reader, now) == EmployerStatus.IN_CONTACT,
                                    agreement -> EmployerPolicy.mayRead(known.facts(), agreement, reader, now))));
                })));
    }

    /** Where nothing is permitted, no text is opened. */
    private List<ReleasedText> texts(Known known) {
        var referral = known.referral();
        return referral == null || known.facts().grants().isEmpty() ? List.of() : texts.of(referral);
    }

    private Map<UUID, EmployerStatus> of(List<Line> lines, Reader reader, boolean read) {
        return allowed(lines, reader, read).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().status()));
    }

    private Map<UUID, Allowed> allowed(List<Line> lines, Reader reader, boolean read) {
        var allowed = new HashMap<UUID, Allowed>();
        var now = clock.instant();
        lines.stream()
                .filter(line -> line.tenant() == null)
                .forEach(line -> allowed.put(line.id(), new Allowed(waiting(line), reader, now)));
        lines.stream()
                .filter(line -> line.tenant() != null)
                .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.tenant())))
                .forEach((tenant, theirs) -> CurrentTenant.run(
                        tenant,
                        () -> reading.executeWithoutResult(status -> inTenant(tenant, theirs, read)
                                .forEach((id, known) -> allowed.put(id, new Allowed(known.facts(), reader, now))))));
        return allowed;
    }

    /** @param referral null where no ICB knows of the line */
    private record Known(Facts facts, @Nullable UUID referral) {}

    private Map<UUID, Known> inTenant(TenantId tenant, List<Line> lines, boolean read) {
        if (read) {
            events.publishEvent(new ListSeen(tenant, "employer-staff", "none", lines.size()));
        }
        var employer = CurrentEmployer.get();
        var standing = referrals.standing(employer, lines.stream().map(Line::id).toList());
        var ids = standing.values().stream().map(one -> one.id().value()).toList();
        var permitted = permissions.grants(employer, ids);
        var lastDays = employments.lastDays(ids);
        var ofCase = cases.of(ids);
        return lines.stream().collect(Collectors.toMap(Line::id, line -> {
            var theirs = standing.get(line.id());
            return new Known(
                    facts(line, theirs, permitted, lastDays, ofCase),
                    theirs == null ? null : theirs.id().value());
        }));
    }

    private static Facts facts(
            Line line,
            @Nullable Standing standing,
            Map<UUID, List<Grant>> permitted,
            Map<UUID, LocalDate> lastDays,
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
                permitted.getOrDefault(standing.id().value(), List.of()),
                support,
                theirCase == null || support != Support.ENDED ? null : theirCase.endedOn(),
                lastDays.get(standing.id().value()),
                theirCase != null && theirCase.died());
    }

    /** No ICB knows of it, yet or at all. */
    private static Facts waiting(Line line) {
        return new Facts(
                line.sentAt(),
                line.answerBy(),
                line.withdrawnAt(),
                line.undeliverableAt(),
                List.of(),
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
