package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.workwell.portal.view.Field;

/** Several lines of text with a count of characters, and a warning where words look like health information. */
final class LongQuestion extends Div implements Question {

    private final Field field;
    private final Labelled labelled;
    private final TextBlock text = new TextBlock();
    private final Span count = new Span();
    private final Div warning = new Div();
    private final Function<String, List<String>> healthWords;
    private Runnable listener = () -> {};

    LongQuestion(Field field, String label, @Nullable String hint, Function<String, List<String>> healthWords) {
        this.field = field;
        this.healthWords = healthWords;
        this.labelled = new Labelled(field.id(), hint);
        text.setId(field.id());
        text.addClassName("ww-textarea");
        text.getElement().setAttribute("rows", "5");
        count.setId(field.id() + "-count");
        count.addClassName("ww-meter-note");
        warning.setId(field.id() + "-warning");
        // In the page from the start: a live region that is added with its words stays silent in some readers.
        warning.getElement().setAttribute("role", "status");
        labelled.describedAlsoBy(field.id() + "-count");
        labelled.describedAlsoBy(field.id() + "-warning");
        var words = new NativeLabel(label);
        words.setFor(text);
        words.addClassName("ww-label");
        addClassName("ww-field");
        add(words);
        add(labelled.words());
        add(text, count, warning);
        labelled.describe(text.getElement());
        recount();
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed();
            }
        });
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public String answer() {
        return text.getValue();
    }

    @Override
    public void show(String answer) {
        text.setValue(answer);
        recount();
        warn();
    }

    @Override
    public void fault(@Nullable String words) {
        labelled.fault(words, this, text.getElement());
    }

    @Override
    public Component control() {
        return text;
    }

    @Override
    public void onChange(Runnable told) {
        listener = told;
    }

    @Override
    public Component asComponent() {
        return this;
    }

    private void changed() {
        recount();
        warn();
        listener.run();
    }

    private void recount() {
        var typed = answer();
        int left = field.longest() - typed.codePointCount(0, typed.length());
        count.setText(
                left >= 0
                        ? "You have " + left + (left == 1 ? " character left" : " characters left")
                        : "You have " + -left + (left == -1 ? " character too many" : " characters too many"));
    }

    private void warn() {
        warning.removeAll();
        var found = healthWords.apply(answer());
        if (!found.isEmpty()) {
            warning.add(HealthWarning.about(found, () -> {
                text.setValue(HealthWarning.without(answer(), found));
                text.focus();
                changed();
            }));
        }
    }
}
