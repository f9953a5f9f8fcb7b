package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.Stack;
import uk.workwell.sharing.release.Releases;

/** The words that an employer would read. Clinical ones are pointed out; they stop nobody. */
class ReleaseWords extends Div {

    private final TextArea words = new TextArea("What the employer would read, word by word");
    private final NoteWarning warning = new NoteWarning(instead -> write(instead));
    private final ShareableWords clinical;

    ReleaseWords(ShareableWords clinical) {
        this.clinical = clinical;
        words.setId("release-words");
        words.setHelperText(
                "A few sentences about work. The person reads them first and can say no, or ask for others");
        words.setMinRows(4);
        words.setMaxLength(Releases.LONGEST);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(1_000);
        words.addValueChangeListener(change -> warning.show(clinical.warning(change.getValue())));
        add(new Stack(words, warning));
    }

    TextArea field() {
        return words;
    }

    String typed() {
        return words.getValue();
    }

    final void write(String text) {
        words.setValue(text);
        warning.show(clinical.warning(text));
    }

    void fault(String problem) {
        words.setInvalid(true);
        words.setErrorMessage(problem);
    }
}
