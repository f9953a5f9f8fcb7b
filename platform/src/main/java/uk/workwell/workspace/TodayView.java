package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.appointments.CoachDiary;
import uk.workwell.casework.appointments.DiaryEntry;
import uk.workwell.casework.radar.AlertKind.Part;
import uk.workwell.casework.radar.Radar;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageFilter;
import uk.workwell.referral.TriageRow;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.Timers;

/** What waits for this coach, each thing with its reason, the most serious first. */
@Route(value = "coach", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class TodayView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 8;

    private final WorkingDays calendar;
    private final LocalDate today;
    private final Timers timers;

    TodayView(
            Me me,
            Triage triage,
            Caseload caseload,
            Radar radar,
            ConcernsToday concerns,
            CoachDiary diary,
            MissedToday missed,
            PhasedToday phased,
            ChallengesToday challenges,
            SettingsBook settings,
            WorkingDays calendar,
            Seen seen,
            Clock clock) {
        this.calendar = calendar;
        this.today = WorkingDays.today(clock);
        var colleague = me.colleague();
        this.timers = settings.current(colleague.tenant()).timers();
        var sweep = radar.of(colleague);
        var queue = triage.queue(colleague, TriageFilter.TO_SCREEN, 0, SHOWN);
        int toScreen = triage.count(colleague, TriageFilter.TO_SCREEN);
        var toLog = diary.toLog(colleague);
        var appointments = diary.today(colleague);
        var answers = triage.answers(colleague);
        seen.list(
                "today",
                "",
                sweep.alerts().size() + queue.rows().size() + toLog.size() + appointments.size() + answers.size());
        var work = new Stack();
        concerns.of(colleague).ifPresent(work::add);
        if (!toLog.isEmpty()) work.add(toLog(toLog));
        missed.of(colleague).ifPresent(work::add);
        if (!answers.isEmpty()) work.add(new AnswersToday(answers, calendar, today));
        phased.panel(colleague).ifPresent(work::add);
        challenges.of(colleague).ifPresent(work::add);
        work.add(radar(sweep, colleague), toDo(sweep, colleague), toScreen(queue.rows(), toScreen));
        add(new Stack(
                new PageHeader(Dates.longDay(today)),
                Split.panel(
                        work,
                        new Stack(
                                new AppointmentsToday(appointments),
                                new MyLoad(caseload.of(colleague).weighted(), sweep, colleague)))));
    }

    @Override
    public String getPageTitle() {
        return "Today – WorkWell";
    }

    private Component radar(Radar.Sweep sweep, Colleague colleague) {
        var found = sweep.in(Part.RADAR);
        if (found.isEmpty()) {
            return new EmptyState(
                    "No silence and no broken promises",
                    "Somebody not heard of for %d days, a step of a plan past its day, a service that does not answer or a support clock near its end appears here."
                            .formatted(timers.silenceDays().value()));
        }
        return new Panel("Silence and broken promises")
                .count(new Count(found.size()).bad())
                .flush(new AlertLines(found, colleague, calendar, today))
                .foot(HowFound.of(timers));
    }

    private Component toDo(Radar.Sweep sweep, Colleague colleague) {
        var found = sweep.in(Part.TO_DO);
        if (found.isEmpty()) {
            return new EmptyState(
                    "Nothing to do in your cases", "A person to contact, a case to close or a follow-up appears here.");
        }
        return new Panel("To do")
                .count(new Count(found.size()))
                .flush(new AlertLines(found, colleague, calendar, today));
    }

    private static Component toLog(List<DiaryEntry> entries) {
        var lines = new Lines();
        entries.forEach(entry -> lines.line(
                AppointmentLinks.to(AppointmentView.class, entry.caseId(), entry.id(), entry.name()),
                "%s on %s. Write down how it went".formatted(entry.kind().words(), Dates.longStamp(entry.startsAt()))));
        return new Panel("Appointments to log").count(new Count(entries.size())).flush(lines);
    }

    private Component toScreen(List<TriageRow> rows, int all) {
        if (rows.isEmpty()) {
            return new EmptyState(
                    "No referrals to screen",
                    "A referral appears here once the person has read it and agreed to be referred.");
        }
        var lines = new Lines();
        rows.forEach(row -> lines.line(
                TriageView.link(row.id(), row.name()),
                "%s, received %s".formatted(row.route().words(), Dates.day(row.receivedAt())),
                Tags.due(calendar, today, row.screenBy())));
        return new Panel("Referrals to screen")
                .count(new Count(all))
                .headEnd(new RouterLink("Open the queue", TriageView.class))
                .flush(lines);
    }
}
