package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import uk.workwell.casework.appointments.CalendarFeeds;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.tenant.Tenants;

/** "My calendar": a secret address, made, replaced and ended by the coach. It is shown in the moment in which it is made. */
@Service
class CalendarPanel {

    private final Me me;
    private final CalendarFeeds feeds;
    private final Tenants tenants;
    private final String site;

    CalendarPanel(Me me, CalendarFeeds feeds, Tenants tenants, @Value("${workwell.base-url}") String site) {
        this.me = me;
        this.feeds = feeds;
        this.tenants = tenants;
        this.site = site;
    }

    Component panel() {
        var content = new Div();
        show(content, null);
        return new Panel("My calendar").body(content);
    }

    private void show(Div content, @org.jspecify.annotations.Nullable String address) {
        content.removeAll();
        var colleague = me.colleague();
        var made = feeds.madeAt(colleague);
        var stack = new Stack();
        stack.add(new Paragraph(
                "Your appointments in the calendar that you use: as a reference and how you meet, never who or why."));
        if (address != null) {
            var field = new TextField("Your secret address");
            field.setId("calendar-address");
            field.setValue(address);
            field.setReadOnly(true);
            field.setAutoselect(true);
            field.setWidthFull();
            field.setHelperText("Subscribe to it in your calendar. Copy it now: it is not shown again");
            stack.add(
                    field,
                    new Notice(Tone.INFO, "Whoever has this address reads your appointments.", "Give it to nobody.")
                            .fullWidth());
        } else {
            made.ifPresent(at -> stack.add(new Paragraph("There is an address since " + Dates.stamp(at) + ".")));
        }
        var make = new Button(made.isEmpty() ? "Make an address" : "Make a new one", click -> {
            var tenant = tenants.find(colleague.tenant()).orElseThrow();
            show(content, "%s/calendar/%s/%s.ics".formatted(site, tenant.slug(), feeds.make(me.colleague())));
        });
        make.setId("calendar-make");
        var actions = Row.actions(make);
        if (made.isPresent() || address != null) {
            var end = new Button("End it", click -> {
                feeds.revoke(me.colleague());
                show(content, null);
            });
            end.setId("calendar-end");
            actions.add(end);
        }
        stack.add(actions);
        content.add(stack);
    }
}
