package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.portal.view.Agreements.Option;
import uk.workwell.portal.view.Flexible.Act;
import uk.workwell.portal.view.Flexible.Sheet;
import uk.workwell.portal.view.Flexible.Typed;

/** What an employer does about a request: talk, agree, offer something else, refuse, ask for time; with what each of them needs. */
final class FlexibleForm extends Div implements FaultyForm {

    private final Sheet sheet;
    private final Function<String, List<String>> healthWords;
    private final RadioButtonGroup<Act> act = new RadioButtonGroup<>("What do you want to do?");
    private final CheckboxGroup<Option> grounds = new CheckboxGroup<>("Which of the law’s grounds");
    private final TextField day = date("day");
    private final TextField until = date("until");
    private final TextArea words = area("say");
    private final TextArea reasonable = area("reasonable");
    private final Div warning = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();

    FlexibleForm(Sheet sheet, Function<String, List<String>> healthWords, Consumer<Typed> send) {
        this.sheet = sheet;
        this.healthWords = healthWords;
        addClassName("ww-stack");
        act.setId("act");
        act.setItems(sheet.acts());
        act.setItemLabelGenerator(this::label);
        act.addThemeName("vertical");
        act.addValueChangeListener(change -> draw());
        grounds.setId("grounds");
        grounds.setItems(sheet.grounds());
        grounds.setItemLabelGenerator(Option::words);
        grounds.addThemeName("vertical");
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(1_000);
        words.addValueChangeListener(change -> warn());
        warning.getElement().setAttribute("role", "status");
        reasonable.setLabel("Why it is reasonable to refuse for this");
        var go = new Button("Write down and send", click -> send.accept(typed()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var signing = new Paragraph("As " + sheet.signing() + ". Agreeing and offering sign it.");
        signing.addClassName("ww-small");
        add(new H2("Your next step"), act, grounds, day, until, words, warning, reasonable, Row.actions(go), signing);
        for (var id : List.of("on", "act", "consult")) fields.put(id, act);
        for (var id : List.of("say", "offer", "why")) fields.put(id, words);
        for (var id : List.of("day", "from")) fields.put(id, day);
        for (var id : List.of("until", "longer")) fields.put(id, until);
        fields.put("grounds", grounds);
        fields.put("reasonable", reasonable);
        draw();
    }

    private String label(Act one) {
        var name = Names.shortened(sheet.name());
        return switch (one) {
            case CONSULT -> "Write down that you talked about it with " + name;
            case AGREE -> "Agree, exactly as asked";
            case OFFER -> "Offer something else. Only " + name + " can accept it";
            case TAKE_BACK -> "Take your offer back";
            case REFUSE -> "Refuse, on the law’s grounds";
            case ASK_LONGER -> "Ask for more time. The date moves only if " + name + " agrees";
            case MISS_MEETING -> "Write down that " + name + " missed a meeting";
            case TREAT_AS_WITHDRAWN -> "Treat it as withdrawn, after missed meetings";
            case SAY -> "Say something";
        };
    }

    private void draw() {
        var chosen = act.getValue();
        grounds.setVisible(chosen == Act.REFUSE);
        reasonable.setVisible(chosen == Act.REFUSE && sheet.explained());
        day.setVisible(chosen == Act.CONSULT || chosen == Act.MISS_MEETING || chosen == Act.OFFER);
        day.setLabel(chosen == Act.CONSULT ? "When you talked" : chosen == Act.OFFER ? "From" : "Day of the meeting");
        until.setVisible(chosen == Act.ASK_LONGER || chosen == Act.OFFER);
        until.setLabel(chosen == Act.OFFER ? "Until, if it is for a time" : "Decide by");
        words.setVisible(chosen != null && chosen != Act.AGREE && chosen != Act.TAKE_BACK);
        warning.setVisible(words.isVisible());
        words.setHelperText(Names.shortened(sheet.name()) + " reads these words first, then their coach");
        words.setLabel(
                chosen == null
                        ? "Your words"
                        : switch (chosen) {
                            case CONSULT -> "What you talked about, also what else was looked at";
                            case OFFER -> "What you offer";
                            case REFUSE -> "How the grounds apply here";
                            case ASK_LONGER -> "Why you need more time";
                            case MISS_MEETING -> "How and when you had invited them";
                            case TREAT_AS_WITHDRAWN -> "What you tell them about it";
                            case SAY, AGREE, TAKE_BACK -> "Your words";
                        });
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
        fields.values().forEach(field -> {
            if (field instanceof HasValidation one) one.setInvalid(false);
        });
        var chosen = Objects.requireNonNullElse(act.getValue(), Act.SAY);
        return new Typed(
                chosen,
                words.getValue(),
                grounds.getValue().stream().map(Option::value).toList(),
                reasonable.getValue(),
                day.getValue(),
                until.getValue(),
                sheet.number(),
                sheet.hash(),
                sheet.version());
    }

    @Override
    public Optional<List<Fault>> fault(String field, String problem) {
        var named = fields.get(field);
        var control = named == null || named.isVisible() ? named : act;
        if (control == null) return Optional.empty();
        if (control instanceof HasValidation one) {
            one.setErrorMessage(problem);
            one.setInvalid(true);
        }
        return Optional.of(List.of(new Fault(problem, control)));
    }

    private static TextArea area(String id) {
        var area = new TextArea();
        area.setId(id);
        area.setWidthFull();
        area.setMaxLength(2_000);
        return area;
    }

    private static TextField date(String id) {
        var date = new TextField();
        date.setId(id);
        date.setHelperText("For example 7 12 2026");
        return date;
    }
}
