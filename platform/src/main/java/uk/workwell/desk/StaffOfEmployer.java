package uk.workwell.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.EmployerView.StaffLine;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.portal.view.Refer;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.sharing.EmployersView;
import uk.workwell.sharing.Reader;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.Tenants;

/** Staff in support, as the employer may see them. */
@Component
class StaffOfEmployer {

    private final Lines lines;
    private final Standings standings;
    private final Employers employers;
    private final SendingReferrals sending;
    private final UnplacedReferrals unplaced;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffOfEmployer(
            Lines lines,
            Standings standings,
            Employers employers,
            SendingReferrals sending,
            UnplacedReferrals unplaced,
            Tenants tenants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.standings = standings;
        this.employers = employers;
        this.sending = sending;
        this.unplaced = unplaced;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    long count(Member member) {
        return lines.count(member);
    }

    EmployerView.StaffWindow window(Member member, int offset, int rows) {
        var window = lines.window(member, offset, rows);
        return shown(window, standings.of(window, as(member)), offset, lines.count(member));
    }

    /** What a window shows of lines of which is known already how they stand. */
    static EmployerView.StaffWindow shown(
            List<Line> window, Map<UUID, EmployerStatus> statuses, int offset, long count) {
        return new EmployerView.StaffWindow(
                window.stream()
                        .map(line -> shown(line, status(statuses.get(line.id()))))
                        .toList(),
                offset,
                count);
    }

    Optional<EmployerView.StaffMember> find(Member member, UUID id) {
        return lines.find(member, id).map(line -> {
            seen(line);
            return shown(line, standings.view(line, as(member), true));
        });
    }

    /** What the employer's page shows of a line that it has, and nothing else does. Needs the employer bound. */
    EmployerView.StaffMember shown(Line line, EmployersView view) {
        var status = status(view.status());
        var sentBy = employers.member(line.sentBy()).map(Member::name).orElse("a former colleague");
        return new EmployerView.StaffMember(
                shown(line, status),
                area(line),
                sentBy,
                line.sentAt(),
                status == Status.SENT,
                TextsForEmployers.told(view));
    }

    static Reader as(Member member) {
        return new Reader.Member(member.id());
    }

    /** Takes back in the tenant first: a crash between leaves a line that can be taken back again. */
    Refer.Withdrawing withdraw(Member member, UUID id) {
        var found = lines.find(member, id);
        if (found.isEmpty()) {
            return Refer.Withdrawing.NOT_FOUND;
        }
        var line = found.get();
        if (status(standings.view(line, as(member), false).status()) != Status.SENT) {
            return Refer.Withdrawing.NOT_ANY_MORE;
        }
        var employer = CurrentEmployer.get();
        if (line.asked()) {
            unplaced.withdraw(line.id());
        }
        // Asked for again: its person may have said in this moment where it belongs.
        var tenant = lines.ofDraft(id).map(Line::tenant).orElse(null);
        if (tenant != null) {
            CurrentTenant.run(tenant, () -> sending.withdraw(employer, line.id()));
        }
        lines.withdrawn(line.id(), clock.instant());
        return Refer.Withdrawing.WITHDRAWN;
    }

    /** Without an ICB there is no trail yet, and nothing of the person either: the line is the employer's own. */
    private void seen(Line line) {
        var tenant = line.tenant();
        if (tenant != null) {
            CurrentTenant.run(
                    tenant,
                    () -> events.publishEvent(new RecordSeen(
                            tenant, new Subject("employer_referral", line.id()), "standing", "employer")));
        }
    }

    /** Where the person was asked, the answer is theirs, and that they gave one is too. */
    private @Nullable String area(Line line) {
        var tenant = line.tenant();
        return line.asked() || tenant == null
                ? null
                : tenants.find(tenant).map(Places::area).orElse("An area that has moved");
    }

    /** The name stays until the answer date; after it the row says no more than that it was sent (record 0008). */
    private static StaffLine shown(Line line, Status status) {
        boolean named = status != Status.NO_UPDATE;
        return new StaffLine(
                line.id(),
                line.reference(),
                named ? line.called() : "Referral " + line.reference(),
                named ? line.site() : null,
                status,
                line.answerBy());
    }

    private static Status status(@Nullable EmployerStatus known) {
        return switch (known) {
            case SENT -> Status.SENT;
            case NOT_PROGRESSED -> Status.NOT_PROGRESSED;
            case NO_UPDATE -> Status.NO_UPDATE;
            case IN_CONTACT -> Status.IN_CONTACT;
            case ENDED -> Status.ENDED;
            case DRAFT -> throw new IllegalStateException("A line that was never sent");
            case null -> throw new IllegalStateException("A line without a standing");
        };
    }
}
