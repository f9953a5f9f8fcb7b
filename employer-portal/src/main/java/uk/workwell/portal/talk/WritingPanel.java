package uk.workwell.portal.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.portal.talk.Talk.Area;
import uk.workwell.portal.talk.Talk.Step;
import uk.workwell.tenant.calendar.Written;

/** What they write together. Whoever is late is shown what stands beside what they typed, and nothing of either is lost. */
final class WritingPanel extends Div {

    private final Table table;
    private final Consumer<Answered> after;
    private final Map<Area, TextArea> fields = new EnumMap<>(Area.class);
    private final Div conflict = new Div();
    private int revision;

    WritingPanel(Table table, Consumer<Answered> after) {
        this.table = table;
        this.after = after;
        conflict.getElement().setAttribute("role", "alert");
    }

    void show(Talk talk) {
        removeAll();
        conflict.removeAll();
        fields.clear();
        revision = talk.revision();
        var section = Stack.medium(new H2("What we agree"), version(talk));
        for (var area : Area.values()) section.add(read(area, talk.text(area)));
        if (talk.canWrite()) {
            var write = new Button(talk.written() ? "Change the text" : "Write it down", click -> edit(talk));
            write.setId("write");
            section.add(Row.actions(write));
        }
        add(section);
    }

    private static Paragraph version(Talk talk) {
        return TalkPage.small(
                talk.written()
                        ? "Version " + talk.revision() + ", changed by " + talk.writtenBy() + ", "
                                + Written.stamp(talk.writtenAt()) + "."
                        : "Nothing is written yet. Everybody at the table can write; each sees who is writing.");
    }

    private static Component read(Area area, String words) {
        var text = new Paragraph(words.isEmpty() ? "Nothing." : words);
        text.addClassName(words.isEmpty() ? "ww-soft" : "ww-written");
        text.getElement().setAttribute("dir", "auto");
        return Stack.small(new H3(area.words()), text);
    }

    private void edit(Talk talk) {
        removeAll();
        table.isWriting();
        var form = Stack.medium(new H2("What we agree"), version(talk), conflict);
        if (talk.step() == Step.SIGN) {
            form.add(new Notice(
                            Tone.WARN,
                            "Any change makes version " + (talk.revision() + 1) + " and asks everybody to sign again")
                    .fullWidth());
        }
        for (var area : Area.values()) form.add(field(area, talk.text(area)));
        var save = new Button("Save", click -> save());
        save.setId("save-text");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button("Leave it as it was", click -> after.accept(new Answered.Done()));
        form.add(Row.actions(save, back));
        add(form);
    }

    private TextArea field(Area area, String words) {
        var field = new TextArea(area.words());
        field.setId("text-" + area.name().toLowerCase(java.util.Locale.ROOT));
        field.setHelperText(area.hint());
        field.setWidthFull();
        field.setMinRows(4);
        field.setMaxLength(4_000);
        field.setValue(words);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) table.isWriting();
        });
        fields.put(area, field);
        return field;
    }

    private void save() {
        var typed = new EnumMap<Area, String>(Area.class);
        fields.forEach((area, field) -> typed.put(area, field.getValue()));
        switch (table.write(revision, typed)) {
            case Answered.Changed changed -> beside(changed);
            case Answered.Refused(var field, var words) -> {
                conflict.removeAll();
                conflict.add(new Notice(Tone.BAD, words).fullWidth());
            }
            case Answered.Done done -> after.accept(done);
            case Answered.Outdated outdated -> after.accept(outdated);
            case Answered.Gone gone -> after.accept(gone);
        }
    }

    /** From here on they save over what they have now seen, knowingly. */
    private void beside(Answered.Changed changed) {
        revision = changed.revision();
        conflict.removeAll();
        var notice = new Notice(
                        Tone.WARN,
                        changed.by() + " saved version " + changed.revision() + " at " + Written.time(changed.at())
                                + ", while you were writing",
                        "Yours is not saved yet, and nothing of it is lost: it is in the fields below. Take over what you want of theirs, then save.")
                .fullWidth();
        conflict.add(notice);
        changed.now().forEach((area, words) -> {
            var mine = fields.get(area);
            if (mine != null && !mine.getValue().strip().equals(words)) conflict.add(theirs(area, words, changed.by()));
        });
    }

    private static Component theirs(Area area, String words, @Nullable String by) {
        var exact = new Paragraph(words.isEmpty() ? "Nothing." : words);
        exact.addClassNames("ww-exact", "ww-written");
        exact.getElement()
                .setAttribute("data-label", area.words() + ", as " + by + " saved it")
                .setAttribute("dir", "auto");
        return exact;
    }
}
