package uk.workwell.local;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.casework.onward.OnwardCommand;
import uk.workwell.casework.onward.OnwardId;
import uk.workwell.casework.onward.OnwardResult;
import uk.workwell.casework.onward.RejectReason;
import uk.workwell.directory.Directory;
import uk.workwell.directory.ServiceRow;
import uk.workwell.directory.ServiceSearch;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.ReadySettings;

/** People of three areas who are in support were referred on: three times to each end that an onward referral can have. */
@Component
@Profile({"local", "test"})
@Order(30)
class SampleOnward implements SampleData {

    private static final List<String> AREAS = List.of("QE1", "QOP", "QF7");

    private final OnwardCare onward;
    private final Caseload caseload;
    private final Directory directory;
    private final Team team;
    private final Clock clock;

    SampleOnward(OnwardCare onward, Caseload caseload, Directory directory, Team team, Clock clock) {
        this.onward = onward;
        this.caseload = caseload;
        this.directory = directory;
        this.team = team;
        this.clock = clock;
    }

    /** How far a sample referral has come. */
    private enum Tale {
        WRITTEN,
        AGREED,
        SENT,
        ACKNOWLEDGED,
        ACCEPTED,
        REJECTED,
        WAITING,
        STARTED,
        COMPLETED,
        NOT_ATTENDED,
        WITHDRAWN
    }

    @Override
    public String fill() {
        int made = 0;
        for (var area : AREAS) {
            var coach = CurrentTenant.within(ReadySettings.tenant(area), () -> team.byEmail(
                            "coach@" + area.toLowerCase(Locale.ROOT) + ".example")
                    .orElseThrow());
            made += CurrentActor.within(
                    new Actor(Actor.Kind.STAFF, coach.id().value()),
                    () -> CurrentTenant.within(coach.tenant(), () -> fill(coach)));
        }
        return made == 0 ? "onward referrals as they were" : made + " onward referrals";
    }

    private int fill(Colleague coach) {
        var cases = caseload.of(coach).window(CaseloadFilter.MINE, CaseloadFilter.Sort.OPENED, false, 0, 200).stream()
                .filter(row -> row.startedOn() != null)
                .map(row -> row.id())
                .toList();
        var services = directory.window(ServiceSearch.EVERYTHING, 0, 16);
        if (cases.isEmpty()
                || services.isEmpty()
                || !onward.of(coach, cases.getFirst()).isEmpty()) return 0;
        int made = 0;
        for (var tale : Tale.values()) {
            for (int which = 0; which < 3; which++) {
                // Most go to two services, so that their figures stand on enough referrals.
                var service = services.get(which < 2 ? which : made % services.size());
                tell(coach, cases.get(made % cases.size()), service, tale, which);
                made++;
            }
        }
        return made;
    }

    private void tell(Colleague coach, CaseId caseId, ServiceRow row, Tale tale, int which) {
        var today = WorkingDays.today(clock);
        var first = today.minusDays(12L + 3L * which);
        var help = directory.find(row.id()).orElseThrow().helps().iterator().next();
        var drafted = onward.draft(
                coach, caseId, row.id(), help, "Would like to manage a whole working day again. Mornings suit best.");
        if (!(drafted instanceof OnwardResult.Done(var id, var state))) {
            throw new IllegalStateException("A sample onward referral was refused: " + drafted);
        }
        if (tale == Tale.WRITTEN) return;
        step(coach, caseId, id, new OnwardCommand.Permit(first, "on the phone"));
        if (tale == Tale.AGREED) return;
        if (tale == Tale.WITHDRAWN) {
            step(coach, caseId, id, new OnwardCommand.Withdraw(today, "Feels better and would rather wait"));
            return;
        }
        step(coach, caseId, id, new OnwardCommand.Send(first, "by their online form"));
        if (tale == Tale.SENT) return;
        answer(coach, caseId, id, tale, first.plusDays(2L + which), today);
    }

    private void answer(Colleague coach, CaseId caseId, OnwardId id, Tale tale, LocalDate replied, LocalDate today) {
        if (tale == Tale.ACKNOWLEDGED) {
            step(coach, caseId, id, new OnwardCommand.Acknowledge(replied));
            return;
        }
        if (tale == Tale.REJECTED) {
            step(coach, caseId, id, new OnwardCommand.Reject(replied, RejectReason.FULL));
            return;
        }
        step(coach, caseId, id, new OnwardCommand.Accept(replied));
        if (tale == Tale.ACCEPTED) return;
        step(coach, caseId, id, new OnwardCommand.Wait(replied, today.plusDays(5)));
        if (tale == Tale.WAITING) return;
        if (tale == Tale.NOT_ATTENDED) {
            step(coach, caseId, id, new OnwardCommand.NotAttend(today, null));
            return;
        }
        step(coach, caseId, id, new OnwardCommand.Start(replied.plusDays(4)));
        if (tale == Tale.COMPLETED) {
            step(coach, caseId, id, new OnwardCommand.Complete(today, "Sits through a whole meeting again"));
        }
    }

    private void step(Colleague coach, CaseId caseId, OnwardId id, OnwardCommand command) {
        long version = onward.find(coach, caseId, id).orElseThrow().version();
        var result = onward.move(coach, caseId, id, command, version);
        if (!(result instanceof OnwardResult.Done)) {
            throw new IllegalStateException("A step of a sample onward referral was refused: " + result);
        }
    }
}
