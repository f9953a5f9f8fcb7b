package uk.workwell.casework.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.risk.ConcernResult.Fault;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Ids;

/** When duty leads are away, and who looks instead. A duty lead says it for themselves, a lead for everybody. */
@Service
public class DutyCover {

    private final AbsenceTable absences;
    private final Team team;
    private final DutyTime duty;
    private final Clock clock;

    DutyCover(AbsenceTable absences, Team team, DutyTime duty, Clock clock) {
        this.absences = absences;
        this.team = team;
        this.duty = duty;
        this.clock = clock;
    }

    /** @param cover who looks instead, or null for the next in line */
    public record Away(
            StaffId who,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable StaffId cover) {}

    /** Absences of the colleague's provider that are not over, by their first day. */
    @Transactional(readOnly = true)
    public List<DutyAbsence> coming(Colleague colleague) {
        return mayEnter(colleague) ? absences.from(colleague.provider(), duty.today()) : List.of();
    }

    /** Who can stand in for somebody: the provider's other duty leads and leads. */
    @Transactional(readOnly = true)
    public List<Colleague> canCover(Colleague colleague, StaffId away) {
        return team.everyone().stream()
                .filter(one -> one.provider().equals(colleague.provider())
                        && (one.is(Role.DUTY_LEAD) || one.is(Role.LEAD))
                        && !one.id().equals(away))
                .toList();
    }

    /** @return what has to be put right: {@code first}, {@code last} or {@code cover}; empty if it is entered */
    @Transactional
    public List<Fault> enter(Colleague by, Away away) {
        if (!mayEnter(by) || (!by.id().equals(away.who()) && !by.is(Role.LEAD))) {
            return List.of(new Fault("first", "A duty lead enters their own days"));
        }
        var faults = new ArrayList<Fault>();
        var first = away.first();
        var last = away.last();
        if (first == null || first.isBefore(duty.today())) {
            faults.add(new Fault("first", "Enter the first day away, today or later"));
        }
        if (last == null || (first != null && last.isBefore(first))) {
            faults.add(new Fault("last", "Enter the last day away, not before the first"));
        }
        var cover = away.cover();
        if (cover != null
                && canCover(by, away.who()).stream().noneMatch(one -> one.id().equals(cover))) {
            faults.add(new Fault("cover", "Choose somebody else of your team, or nobody"));
        }
        if (faults.isEmpty() && first != null && last != null) {
            absences.insert(
                    by.provider(),
                    new DutyAbsence(Ids.fresh(), away.who(), cover, first, last),
                    by.id(),
                    clock.instant());
        }
        return faults;
    }

    /** Back earlier, or entered by mistake. */
    @Transactional
    public void end(Colleague by, UUID absence) {
        if (mayEnter(by)) absences.end(by.provider(), absence, clock.instant());
    }

    private static boolean mayEnter(Colleague colleague) {
        return colleague.is(Role.DUTY_LEAD) || colleague.is(Role.LEAD);
    }
}
