package uk.workwell.portal;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;

/** A radio or tick box with its words; a line after a bar is a smaller explanation. */
@Tag("label")
final class ChoiceBox extends HtmlContainer {

    ChoiceBox(Input input, String words, boolean tick) {
        addClassName(tick ? "ww-check" : "ww-choice");
        var parts = words.split("\\|", 2);
        var text = new Span();
        if (parts.length == 1 && tick) {
            text.setText(words);
        } else {
            var bold = new HtmlContainer("b");
            bold.setText(parts[0]);
            text.add(bold);
        }
        if (parts.length == 2) {
            if (tick) {
                text.add(new HtmlContainer("br"));
            }
            var small = new HtmlContainer("small");
            small.setText(parts[1]);
            text.add(small);
        }
        add(input, text);
    }
}
