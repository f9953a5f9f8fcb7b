package uk.workwell.portal.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import uk.workwell.look.Party;
import uk.workwell.look.PartyMark;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.portal.talk.Talk.Person;
import uk.workwell.portal.talk.Talk.Promised;
import uk.workwell.portal.talk.Talk.Step;
import uk.workwell.tenant.calendar.Written;

/** Promises: one owner, one day. Before they are signed they can be taken out again, afterwards they are kept or not. */
final class PromisesPanel extends Div {

    private final Talk talk;
    private final Table table;
    private final Consumer<Answered> after;

    PromisesPanel(Talk talk, Table table, Consumer<Answered> after) {
        this.talk = talk;
        this.table = table;
        this.after = after;
        var section = Stack.medium(new H2("Promises"));
        if (talk.promises().isEmpty()) {
            section.add(new Paragraph("Nobody has promised anything yet. A promise has one owner and one day."));
        } else {
            var list = new UnorderedList();
            list.addClassName("ww-tasks");
            talk.promises().forEach(one -> list.add(line(one)));
            section.add(list);
        }
        if (talk.canWrite()) section.add(form());
        add(section);
    }

    private ListItem line(Promised one) {
        var words = new Span(one.words());
        words.addClassName("ww-written");
        words.getElement().setAttribute("dir", "auto");
        var name = talk.nameOf(one.owner());
        var who = new Paragraph(
                new PartyMark(one.owner(), name).small(), new Span(name + ", by " + Written.day(one.due())));
        who.addClassName("ww-who");
        var item = new ListItem(words, who, tag(one));
        if (talk.canWrite()) {
            var out = new Button("Take out", click -> after.accept(table.takeOut(talk.revision(), one.id())));
            out.setAriaLabel("Take out: " + one.words());
            out.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(Row.actions(out));
        } else if (talk.step() == Step.SIGNED && one.open()) {
            item.add(Row.actions(settle(one, true), settle(one, false)));
        }
        return item;
    }

    private Button settle(Promised one, boolean kept) {
        var words = kept ? "Kept" : "Not kept";
        var button = new Button(words, click -> after.accept(table.settle(one.id(), kept)));
        button.setAriaLabel(words + ": " + one.words());
        return button;
    }

    private static StatusTag tag(Promised one) {
        var state = one.state();
        if (state == null) return new StatusTag(Tone.QUIET, "Counts once signed");
        if (one.late()) return new StatusTag(Tone.BAD, "Late");
        return new StatusTag(one.open() ? Tone.INFO : state.equals("Kept") ? Tone.GOOD : Tone.WARN, state);
    }

    private Component form() {
        var words = new TextField("What will be done");
        words.setId("promise");
        words.setMaxLength(300);
        words.setWidthFull();
        var owner = new Select<Person>();
        owner.setId("owner");
        owner.setLabel("Who does it");
        owner.setItems(talk.parties());
        owner.setItemLabelGenerator(Person::name);
        owner.addClassName("ww-w-m");
        var due = new DatePicker("By when");
        due.setId("due");
        due.setLocale(Locale.UK);
        due.setHelperText("Like 24/11/2026");
        due.addClassName("ww-w-s");
        var add = new Button("Add the promise", click -> promise(words, owner, due));
        add.setId("add-promise");
        return Stack.medium(words, new Row(owner, due), Row.actions(add));
    }

    private void promise(TextField words, Select<Person> owner, DatePicker due) {
        words.setInvalid(words.isEmpty());
        words.setErrorMessage("Write what will be done");
        owner.setInvalid(owner.isEmpty());
        owner.setErrorMessage("Choose one of you");
        due.setInvalid(due.isEmpty());
        due.setErrorMessage("Enter a day, like 24/11/2026");
        if (words.isInvalid() || owner.isInvalid() || due.isInvalid()) return;
        Party who = owner.getValue().party();
        after.accept(table.promise(talk.revision(), who, due.getValue(), words.getValue()));
    }
}
