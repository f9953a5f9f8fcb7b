package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** Times at which a coach is free, to choose from; nothing where there are none. */
class OfferedTimes extends Div {

    /** @param take hears the time that is chosen */
    void offer(List<Instant> times, Consumer<Instant> take) {
        removeAll();
        if (times.isEmpty()) return;
        var label = new Paragraph("Free within the coach's hours");
        label.addClassName("ww-small");
        var buttons = times.stream().map(time -> button(time, take)).toArray(Button[]::new);
        var stack = Stack.small();
        stack.add(label, new Row(buttons).tight());
        add(stack);
    }

    private static Button button(Instant time, Consumer<Instant> take) {
        var button = new Button(Dates.shortWeekday(time) + ", " + Dates.time(time), click -> take.accept(time));
        button.setAriaLabel("Take " + Dates.longStamp(time));
        return button;
    }
}
