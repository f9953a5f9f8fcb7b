package uk.workwell.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.workwell.casework.assessment.Barrier;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;

/** One area of an assessment: what is in the way, how much, and in which words. */
class DomainFields extends Div {

    private static final int PAUSE = 2_000;

    private final Domain domain;
    private final Runnable onChange;
    private final CheckboxGroup<BarrierCode> items = new CheckboxGroup<>("What is in the way of work?");
    private final Checkbox nothing = new Checkbox("Nothing in the way here");
    private final TextArea words = new TextArea("In their words");
    private final Stack weighed = new Stack();
    private final Map<BarrierCode, BarrierFields> barriers = new EnumMap<>(BarrierCode.class);

    DomainFields(Domain domain, Findings findings, Runnable onChange) {
        this.domain = domain;
        this.onChange = onChange;
        items.setId("area-" + domain.name());
        items.addClassName("ww-columns");
        items.setItems(domain.items());
        items.setItemLabelGenerator(BarrierCode::words);
        words.setId("words-" + domain.name());
        words.setHelperText("Optional. For the care team; the person can ask to read it");
        words.setMaxLength(4_000);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        show(findings);
        items.addValueChangeListener(change -> {
            items.setInvalid(false);
            weigh();
            if (!items.isEmpty()) nothing.setValue(false);
            onChange.run();
        });
        nothing.addValueChangeListener(change -> {
            items.setInvalid(false);
            if (Boolean.TRUE.equals(change.getValue())) items.clear();
            onChange.run();
        });
        words.addValueChangeListener(change -> onChange.run());
        add(new Panel(domain.words()).body(items, nothing, weighed, words));
    }

    private void show(Findings findings) {
        var found = findings.in(domain);
        items.setValue(
                new java.util.LinkedHashSet<>(found.stream().map(Barrier::code).toList()));
        nothing.setValue(findings.nothingHere().contains(domain));
        words.setValue(findings.wordsIn(domain));
        weigh();
        found.forEach(barrier -> fields(barrier.code()).show(barrier));
    }

    /** Shows the questions about what is ticked; what was answered about the others stays, should they be ticked again. */
    private void weigh() {
        weighed.removeAll();
        domain.items().stream().filter(items.getValue()::contains).forEach(code -> weighed.add(fields(code)));
        weighed.setVisible(weighed.getComponentCount() > 0);
    }

    private BarrierFields fields(BarrierCode code) {
        return barriers.computeIfAbsent(code, each -> new BarrierFields(each, onChange));
    }

    Domain domain() {
        return domain;
    }

    List<Barrier> barriers() {
        return domain.items().stream()
                .filter(items.getValue()::contains)
                .map(code -> fields(code).value())
                .toList();
    }

    boolean nothingHere() {
        return Boolean.TRUE.equals(nothing.getValue());
    }

    String words() {
        return words.getValue();
    }

    /** The finding at its field, if it is about this area. */
    Optional<Fault> fault(String field, String said) {
        if (field.equals(domain.name())) {
            items.setInvalid(true);
            items.setErrorMessage(said);
            return Optional.of(new Fault(said, items));
        }
        return domain.items().stream()
                .filter(code -> code.name().equals(field))
                .map(code -> fields(code).fault(said))
                .findFirst();
    }
}
