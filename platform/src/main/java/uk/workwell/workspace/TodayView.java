package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadRow;
import uk.workwell.casework.EpisodeReading;
import uk.workwell.casework.FollowUpTask;
import uk.workwell.casework.appointments.CoachDiary;
import uk.workwell.casework.appointments.DiaryEntry;
import uk.workwell.look.Bar;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageFilter;
import uk.workwell.referral.TriageRow;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** What waits for this coach, each thing with its reason. */
@Route(value = "coach", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class TodayView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 8;

    private final WorkingDays calendar;
    private final LocalDate today;
    private final int firstContact;

    TodayView(
            Me me,
            Triage triage,
            Caseload caseload,
            EpisodeReading episodes,
            CoachDiary diary,
            MissedToday missed,
            SettingsBook settings,
            WorkingDays calendar,
            Seen seen,
            Clock clock) {
        this.calendar = calendar;
        this.today = WorkingDays.today(clock);
        var colleague = me.colleague();
        firstContact = settings.current(colleague.tenant())
                .timers()
                .firstContactWorkingDays()
                .value();
        var queue = triage.queue(colleague, TriageFilter.TO_SCREEN, 0, SHOWN);
        int toScreen = triage.count(colleague, TriageFilter.TO_SCREEN);
        var waiting = caseload.of(colleague).waiting();
        var toLog = diary.toLog(colleague);
        var appointments = diary.today(colleague);
        seen.list("today", "", queue.rows().size() + waiting.toContact().size() + toLog.size() + appointments.size());
        var work = new Stack();
        if (!toLog.isEmpty()) work.add(toLog(toLog));
        missed.of(colleague).ifPresent(work::add);
        var followUps = episodes.followUpsDue(colleague);
        if (!followUps.isEmpty()) work.add(toFollowUp(followUps));
        work.add(toContact(waiting.toContact()), toScreen(queue.rows(), toScreen));
        add(new Stack(
                new PageHeader(Dates.longDay(today)),
                Split.panel(work, new Stack(appointments(appointments), load(waiting, colleague)))));
    }

    @Override
    public String getPageTitle() {
        return "Today – WorkWell";
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

    private Component toContact(List<CaseloadRow> rows) {
        if (rows.isEmpty()) {
            return new EmptyState(
                    "Nobody to contact", "A person whom you are to reach for a first appointment appears here.");
        }
        var lines = new Lines();
        rows.forEach(row -> {
            var opened = row.openedAt().atZone(Dates.LONDON).toLocalDate();
            var last = row.lastContactOn();
            if (last == null) {
                lines.line(
                        CaseView.link(row.id(), row.name()),
                        "Allocated on " + Dates.day(opened) + ", not contacted yet",
                        Tags.due(calendar, today, calendar.add(opened, firstContact)));
            } else {
                lines.line(
                        CaseView.link(row.id(), row.name()),
                        "Last tried on " + Dates.day(last) + ", no appointment yet",
                        Tags.state(row.state()));
            }
        });
        return new Panel("People to contact").count(new Count(rows.size())).flush(lines);
    }

    private Component toFollowUp(List<FollowUpTask> tasks) {
        var lines = new Lines();
        tasks.forEach(task -> lines.line(
                CaseView.link(task.caseId(), task.name()),
                "%d weeks after the end of support".formatted(task.weeks()),
                Tags.due(calendar, today, task.dueOn())));
        return new Panel("Follow-ups").count(new Count(tasks.size())).flush(lines);
    }

    private Component toLog(List<DiaryEntry> entries) {
        var lines = new Lines();
        entries.forEach(entry -> lines.line(
                AppointmentLinks.to(AppointmentView.class, entry.caseId(), entry.id(), entry.name()),
                "%s on %s. Write down how it went".formatted(entry.kind().words(), Dates.longStamp(entry.startsAt()))));
        return new Panel("Appointments to log").count(new Count(entries.size())).flush(lines);
    }

    private Component appointments(List<DiaryEntry> entries) {
        if (entries.isEmpty()) {
            return new EmptyState("No appointments today", "Appointments that you book appear here on their day.");
        }
        var lines = new Lines();
        entries.forEach(entry -> lines.line(
                entry.name().isEmpty()
                        ? new Span("Another coach's case")
                        : AppointmentLinks.to(AppointmentView.class, entry.caseId(), entry.id(), entry.name()),
                "%s, %s"
                        .formatted(
                                Dates.longStamp(entry.startsAt()),
                                entry.kind().words().toLowerCase(java.util.Locale.UK))));
        return new Panel("Appointments today").count(new Count(entries.size())).flush(lines);
    }

    private static Component load(Caseload.Waiting waiting, Colleague colleague) {
        int soft = Math.max(1, colleague.caseloadSoft());
        var live = new Span(waiting.live() == 1 ? "1 live case" : waiting.live() + " live cases");
        live.addClassName("ww-strong");
        var limit = new Span("Limit " + colleague.caseloadSoft());
        limit.addClassName("ww-small");
        var bar = new Bar(100.0 * waiting.weighted() / soft, waiting.weighted() + " of " + colleague.caseloadSoft());
        if (waiting.weighted() >= colleague.caseloadSoft()) bar.tone(Tone.WARN);
        var how = new Paragraph("A case counts half until support starts.");
        how.addClassName("ww-small");
        return new Panel("My load")
                .headEnd(new RouterLink("Caseload", CaseloadView.class))
                .body(Row.between(new Span(live, new Span(", weighted " + waiting.weighted())), limit), bar, how);
    }
}
