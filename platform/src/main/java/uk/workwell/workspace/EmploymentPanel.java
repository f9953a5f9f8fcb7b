package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.casework.crossing.SharingOfACase;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** Until when the person works there: after that day the employer sees nothing more, whatever was permitted. */
@Component
class EmploymentPanel {

    private final SharingOfACase sharing;
    private final Me me;

    EmploymentPanel(SharingOfACase sharing, Me me) {
        this.sharing = sharing;
        this.me = me;
    }

    com.vaadin.flow.component.Component of(OpenCase open) {
        var content = new Div();
        show(open, content);
        return new Panel("Leaving this employer")
                .body(content)
                .foot("Enter only what the person told you. They can say it on their own page too.");
    }

    private void show(OpenCase open, Div content) {
        content.removeAll();
        var known = sharing.employedUntil(open.me(), open.id());
        var day = new DayField("last-day", "Their last day there");
        known.ifPresent(day::setValue);
        var save = new Button("Save the day", click -> {
            if (day.isEmpty() || day.isInvalid()) {
                day.setErrorMessage("Enter their last day there, like 24/11/2026");
                day.setInvalid(true);
                day.focus();
            } else {
                say(open, content, day.getValue());
            }
        });
        var actions = Row.actions(save);
        if (known.isPresent()) actions.add(new Button("They stay", click -> say(open, content, null)));
        content.add(new Stack(
                new Paragraph(known.map(last -> "Their last day is " + Dates.day(last)
                                + ". From the day after, the employer sees nothing.")
                        .orElse("If they leave, everything they permitted ends with their last day.")),
                day,
                actions));
    }

    private void say(OpenCase open, Div content, @Nullable LocalDate lastDay) {
        var done = sharing.employmentEnds(me.colleague(), open.id(), lastDay);
        Notification.show(done ? "Saved" : "This case is not yours any more", 6000, Notification.Position.BOTTOM_START);
        if (done) show(open, content);
    }
}
