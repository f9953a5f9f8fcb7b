package uk.workwell.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.fitnote.Advice;
import uk.workwell.casework.fitnote.FitNoteContent;
import uk.workwell.casework.fitnote.Fitness;
import uk.workwell.casework.fitnote.Profession;

/** The fields of a fit note, in the order of the form that it is copied from. */
class FitNoteForm extends CaseForm {

    private final DayField assessed = new DayField("assessedOn", "Assessed on");
    private final TextField condition = new TextField("Because of");
    private final RadioButtonGroup<Fitness> fitness = new RadioButtonGroup<>("It says");
    private final CheckboxGroup<Advice> advice = new CheckboxGroup<>("Ticked, with the employer's agreement");
    private final TextArea comments = CaseForm.note("Comments on what they can do", "Word for word");
    private final DayField from = new DayField("from", "From");
    private final DayField to = new DayField("to", "To, the last day");
    private final Checkbox longIllness = new Checkbox("The illness began more than six months before");
    private final Checkbox instead = new Checkbox("It counts instead of an earlier one, where both cover a day");
    private final RadioButtonGroup<Boolean> reassess =
            new RadioButtonGroup<>("Will they be assessed again at its end?");
    private final TextField issuer = new TextField("Issued by");
    private final Select<Profession> profession = new Select<>();
    private final TextField practice = new TextField("Practice or hospital");
    private final DayField cannotAdjust =
            new DayField("cannotAdjustSince", "The employer cannot make the changes since");
    private final Paragraph notFit = new Paragraph(
            "If the employer cannot make these changes, it counts as “not fit for work”. No new fit note is needed.");

    FitNoteForm(String saveWords) {
        super(saveWords);
        condition.setHelperText("You can leave it out. It stays with the care team, whatever is shared");
        condition.addClassName("ww-w-l");
        fitness.setItems(Fitness.values());
        fitness.setItemLabelGenerator(Fitness::words);
        advice.setItems(Advice.values());
        advice.setItemLabelGenerator(Advice::words);
        reassess.setItems(true, false);
        reassess.setItemLabelGenerator(yes -> Boolean.TRUE.equals(yes) ? "Yes" : "No");
        issuer.setHelperText("The name on it. There is no signature since 2022");
        issuer.addClassName("ww-w-l");
        profession.setLabel("Profession");
        profession.addClassName("ww-w-l");
        profession.setItems(Profession.values());
        profession.setItemLabelGenerator(Profession::words);
        practice.addClassName("ww-w-l");
        notFit.addClassName("ww-small");
        fitness.addValueChangeListener(change -> offer());
        offer();
        field("assessedOn", assessed)
                .field("condition", condition)
                .field("fitness", fitness)
                .field("advice", advice)
                .words(notFit)
                .field("cannotAdjustSince", cannotAdjust)
                .field("comments", comments)
                .field("from", from)
                .field("to", to)
                .field("longIllness", longIllness)
                .field("countsInstead", instead)
                .field("reassess", reassess)
                .field("issuer", issuer)
                .field("profession", profession)
                .field("practice", practice);
    }

    private void offer() {
        boolean may = fitness.getValue() == Fitness.MAY_BE_FIT;
        advice.setVisible(may);
        notFit.setVisible(may);
        cannotAdjust.setVisible(may);
    }

    void show(FitNoteContent note) {
        assessed.setValue(note.assessedOn());
        condition.setValue(note.condition());
        fitness.setValue(note.fitness());
        advice.setValue(note.advice());
        comments.setValue(note.comments());
        from.setValue(note.from());
        to.setValue(note.to());
        reassess.setValue(note.reassess());
        issuer.setValue(note.issuer());
        profession.setValue(note.profession());
        practice.setValue(note.practice());
        longIllness.setValue(note.longIllness());
        instead.setValue(note.countsInstead());
        cannotAdjust.setValue(note.cannotAdjustSince());
        offer();
    }

    FitNoteContent content() {
        boolean may = fitness.getValue() == Fitness.MAY_BE_FIT;
        return new FitNoteContent(
                assessed.getValue(),
                fitness.getValue(),
                condition.getValue(),
                may ? advice.getValue() : Set.of(),
                comments.getValue(),
                from.getValue(),
                to.getValue(),
                reassess.getValue(),
                issuer.getValue(),
                profession.getValue(),
                practice.getValue(),
                longIllness.getValue(),
                instead.getValue(),
                may ? day(cannotAdjust) : null);
    }

    private static @Nullable LocalDate day(DayField field) {
        return field.getValue();
    }
}
