package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Option;
import uk.workwell.portal.view.Agreements.Sheet;
import uk.workwell.portal.view.Agreements.Typed;

/** An employer's answer: yes, partly, try it first, or no; with what each of them needs. */
final class AdjustmentForm extends Div implements FaultyForm {

    private final Sheet sheet;
    private final Function<String, List<String>> healthWords;
    private final RadioButtonGroup<Act> act = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final Div warning = new Div();
    private final Select<Option> reason = select("why", "Why not exactly as asked");
    private final TextArea alternative = new TextArea("What you could do instead");
    private final Select<Option> owner = select("owner", "Owner");
    private final TextField from = date("from", "From");
    private final TextField until = date("until", "Trial until");
    private final Select<Option> cost = select("cost", "Cost");
    private final Select<Option> payer = select("payer", "Paid by");
    private final Map<String, Component> fields = new LinkedHashMap<>();

    AdjustmentForm(Sheet sheet, Function<String, List<String>> healthWords, Consumer<Typed> send) {
        this.sheet = sheet;
        this.healthWords = healthWords;
        addClassName("ww-stack");
        act.setId("act");
        act.setItems(List.of(Act.YES, Act.PARTLY, Act.TRIAL, Act.NO, Act.VARY).stream()
                .filter(sheet::can)
                .toList());
        act.setAriaLabel("Your answer");
        act.setRenderer(new ComponentRenderer<>(this::answer));
        act.addThemeName("vertical");
        act.addValueChangeListener(change -> draw());
        words.setId("offer");
        words.setWidthFull();
        words.setMaxLength(2_000);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(1_000);
        words.addValueChangeListener(change -> warn());
        warning.getElement().setAttribute("role", "status");
        alternative.setId("alternative");
        alternative.setWidthFull();
        alternative.setMaxLength(1_000);
        alternative.setHelperText("Without one, their coach looks for a way with you both");
        reason.setItems(sheet.reasons());
        cost.setItems(sheet.costs());
        payer.setItems(sheet.payers());
        owner.setItems(sheet.owners());
        var sign = new Button("Sign and send answer", click -> send.accept(typed()));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        var signing = new Paragraph("Signed as %s. It becomes version %d."
                .formatted(sheet.signing(), sheet.table().number() + 1));
        signing.addClassName("ww-small");
        add(new H2("Your answer"), act, words, warning, reason, alternative, grid(), Row.actions(sign), signing);
        fields.put("on", act);
        fields.put("act", act);
        fields.put("offer", words);
        fields.put("why", reason);
        fields.put("owner", owner);
        fields.put("from", from);
        fields.put("until", until);
        fields.put("cost", cost);
        fields.put("payer", payer);
        draw();
    }

    private Component grid() {
        var grid = new Div(owner, from, until, cost, payer);
        grid.addClassName("ww-grid-2");
        return grid;
    }

    private Span answer(Act one) {
        var name = Names.shortened(sheet.name());
        return switch (one) {
            case YES -> answer("Yes", "As asked, from a date you give");
            case PARTLY -> answer("Partly", "You offer something else. Only " + name + " can accept it");
            case TRIAL -> answer("Try it first", "A trial of " + sheet.trialWeeks() + " with a review");
            case NO -> answer("No", "You give a reason, and an alternative if there is one");
            case VARY -> answer("Offer a change", "What you both signed goes on until " + name + " accepts it");
            default -> throw new IllegalArgumentException("No answer: " + one);
        };
    }

    private static Span answer(String words, String more) {
        var small = new Element("small");
        small.setText(more);
        var answer = new Span(words + " ");
        answer.getElement().appendChild(small);
        return answer;
    }

    private void draw() {
        var chosen = act.getValue();
        boolean practical = chosen != null && chosen != Act.NO;
        words.setVisible(chosen == Act.PARTLY || chosen == Act.TRIAL || chosen == Act.NO || chosen == Act.VARY);
        warning.setVisible(words.isVisible());
        words.setLabel(chosen == Act.NO ? "Explain the reason" : "What you offer");
        words.setHelperText(Names.shortened(sheet.name()) + " reads these words first, then their coach");
        reason.setVisible(chosen == Act.PARTLY || chosen == Act.NO);
        reason.setLabel(chosen == Act.NO ? "Reason" : "Why not exactly as asked");
        alternative.setVisible(chosen == Act.NO);
        until.setVisible(chosen == Act.TRIAL);
        for (var field : List.<Component>of(owner, from, cost, payer)) field.setVisible(practical);
    }

    private void warn() {
        warning.removeAll();
        var found = healthWords.apply(words.getValue());
        if (!found.isEmpty()) {
            warning.add(
                    HealthWarning.about(found, () -> words.setValue(HealthWarning.without(words.getValue(), found))));
        }
    }

    private Typed typed() {
        clear();
        var chosen = Objects.requireNonNullElse(act.getValue(), Act.YES);
        return new Typed(
                chosen,
                words.getValue(),
                value(reason.getValue()),
                alternative.getValue(),
                from.getValue(),
                until.getValue(),
                value(cost.getValue()),
                value(payer.getValue()),
                value(owner.getValue()),
                sheet.table().number(),
                sheet.hash(),
                sheet.version());
    }

    private void clear() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidation one) one.setInvalid(false);
        });
    }

    @Override
    public Optional<List<Fault>> fault(String field, String problem) {
        var control = fields.get(field);
        if (control == null || !control.isVisible()) return Optional.empty();
        if (control instanceof HasValidation one) {
            one.setErrorMessage(problem);
            one.setInvalid(true);
        }
        return Optional.of(List.of(new Fault(problem, control)));
    }

    private static String value(@Nullable Option option) {
        return option == null ? "" : option.value();
    }

    private static Select<Option> select(String id, String label) {
        var select = new Select<Option>();
        select.setId(id);
        select.setLabel(label);
        select.setItemLabelGenerator(Option::words);
        return select;
    }

    private static TextField date(String id, String label) {
        var date = new TextField(label);
        date.setId(id);
        date.setHelperText("For example 7 12 2026");
        return date;
    }
}
