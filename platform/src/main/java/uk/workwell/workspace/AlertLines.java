package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import uk.workwell.casework.radar.Alert;
import uk.workwell.casework.radar.AlertKind;
import uk.workwell.look.Lines;
import uk.workwell.look.Row;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** Alerts, one a line: who, why, how late, and the link that ends it. The first few, and the rest when asked for. */
class AlertLines extends Div {

    private static final int AT_FIRST = 12;

    private final Colleague me;
    private final WorkingDays calendar;
    private final LocalDate today;

    AlertLines(List<Alert> alerts, Colleague me, WorkingDays calendar, LocalDate today) {
        this.me = me;
        this.calendar = calendar;
        this.today = today;
        show(alerts, AT_FIRST);
    }

    private void show(List<Alert> alerts, int howMany) {
        removeAll();
        var lines = new Lines().withActions();
        alerts.stream()
                .limit(howMany)
                .forEach(alert -> lines.line(
                        CaseView.link(alert.caseId(), alert.name()), reason(alert), tag(alert), Remedy.link(alert)));
        add(lines);
        if (alerts.size() > howMany) {
            var all = new Button("Show all " + alerts.size(), click -> show(alerts, alerts.size()));
            all.addClassName("ww-btn--s");
            var foot = Row.actions(all);
            foot.addClassName("ww-panel__foot");
            add(foot);
        }
    }

    private String reason(Alert alert) {
        return alert.coach().equals(me.name()) ? alert.reason() : alert.reason() + ". For " + alert.coach();
    }

    private StatusTag tag(Alert alert) {
        return alert.kind() == AlertKind.CLOCK_75
                ? new StatusTag(Tone.WARN, "Clock over 75%")
                : Tags.due(calendar, today, alert.due());
    }
}
