package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.notes.NoteKind;
import uk.workwell.casework.notes.NoteResult;
import uk.workwell.casework.notes.NoteWords;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Icon;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** The fields of a note: two layers that never meet, and what it tells of. */
class NoteForm extends Div {

    private final NoteText forTheTeam = new NoteText("note-private");
    private final NoteText shareable = new NoteText("note-shareable");
    private final Select<NoteKind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField("Minutes");
    private @Nullable NoteId corrects;
    private boolean filling;

    /** @param firstName of the person, to whom the second layer is shown */
    NoteForm(String firstName) {
        kind.setLabel("What it was");
        kind.setId("note-kind");
        kind.setItems(NoteKind.values());
        kind.setItemLabelGenerator(NoteKind::words);
        kind.addClassName("ww-w-s");
        minutes.setId("note-minutes");
        minutes.addClassName("ww-w-s");
        shareable.getElement().setAttribute("aria-describedby", "note-warning");
        var layers = new Div(
                layer(Icon.LOCK, "Private", "for the care team", forTheTeam, "ww-note__layer--private"),
                layer(Icon.EYE, "Can be shared", "shown to " + firstName + " first", shareable, null));
        layers.addClassNames("ww-note", "ww-note--side");
        add(Stack.small(layers, new Row(kind, minutes)));
        fill(NoteWords.NONE);
    }

    /** Fires while somebody types, not when the form is filled. */
    void onChange(Runnable work) {
        forTheTeam.addValueChangeListener(change -> changed(work));
        shareable.addValueChangeListener(change -> changed(work));
        kind.addValueChangeListener(change -> changed(work));
        minutes.addValueChangeListener(change -> changed(work));
    }

    void fill(NoteWords words) {
        filling = true;
        forTheTeam.setValue(words.forTheTeam());
        shareable.setValue(words.shareable());
        kind.setValue(words.kind());
        minutes.setValue(words.minutes());
        corrects = words.corrects();
        filling = false;
    }

    NoteWords words() {
        return new NoteWords(
                kind.getValue(), minutes.getValue(), forTheTeam.getValue(), shareable.getValue(), corrects);
    }

    /** Puts other words into the layer that can be shared, as if they had been typed. */
    void shareInstead(String words) {
        shareable.setValue(words);
        shareable.focus();
    }

    /** What the rules found, marked at the fields. */
    void show(ErrorSummary errors, List<NoteResult.Fault> faults) {
        minutes.setInvalid(false);
        for (var text : List.of(forTheTeam, shareable)) text.getElement().removeAttribute("aria-invalid");
        errors.show(faults.stream().map(this::at).toList());
    }

    private Fault at(NoteResult.Fault fault) {
        return switch (fault.field()) {
            case "minutes" -> {
                minutes.setInvalid(true);
                minutes.setErrorMessage(fault.words());
                yield new Fault(fault.words(), minutes);
            }
            case "shareable" -> at(fault, shareable);
            default -> at(fault, forTheTeam);
        };
    }

    private static Fault at(NoteResult.Fault fault, NoteText text) {
        text.getElement().setAttribute("aria-invalid", "true");
        return new Fault(fault.words(), text);
    }

    private void changed(Runnable work) {
        if (!filling) work.run();
    }

    private static Component layer(Icon icon, String name, String forWhom, NoteText text, @Nullable String paper) {
        var label = new NativeLabel();
        // Bare text: a span inside a label is the quiet half of it.
        label.add(icon.silent(), new Text(name + " "), new Span(forWhom));
        label.addClassName("ww-note__label");
        label.setFor(text);
        var layer = new Div(label, text);
        layer.addClassName("ww-note__layer");
        if (paper != null) layer.addClassName(paper);
        return layer;
    }
}
