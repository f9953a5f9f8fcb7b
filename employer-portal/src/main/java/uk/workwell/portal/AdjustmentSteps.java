package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Sheet;
import uk.workwell.portal.view.Agreements.Typed;

/** What an employer can do about a change at work besides answering: acknowledge, ask, say, put it in place, end it. */
final class AdjustmentSteps extends Div implements FaultyForm {

    private final Sheet sheet;
    private final TextArea words = new TextArea("Your words");

    AdjustmentSteps(Sheet sheet, Consumer<Typed> send) {
        this.sheet = sheet;
        words.setId("say");
        words.setWidthFull();
        words.setMaxLength(2_000);
        words.setHelperText(Names.shortened(sheet.name()) + " reads these words first");
        var buttons = List.of(Act.ACKNOWLEDGE, Act.ASK_MORE, Act.SAY, Act.IN_PLACE, Act.END).stream()
                .filter(sheet::can)
                .map(act -> new Button(label(act), click -> send.accept(typed(act))))
                .toArray(Component[]::new);
        add(new Panel("Or say something first").body(new Stack(words, Row.actions(buttons))));
    }

    private static String label(Act act) {
        return switch (act) {
            case ACKNOWLEDGE -> "Acknowledge";
            case ASK_MORE -> "Ask for more before you answer";
            case SAY -> "Say this";
            case IN_PLACE -> "It is in place";
            case END -> "End it, for this reason";
            default -> throw new IllegalArgumentException("No step: " + act);
        };
    }

    private Typed typed(Act act) {
        words.setInvalid(false);
        return new Typed(
                act,
                words.getValue(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                sheet.table().number(),
                sheet.hash(),
                sheet.version());
    }

    @Override
    public Optional<List<Fault>> fault(String field, String problem) {
        if (!field.equals("say")) return Optional.empty();
        words.setErrorMessage(problem);
        words.setInvalid(true);
        return Optional.of(List.of(new Fault(problem, words)));
    }
}
