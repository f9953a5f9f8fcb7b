package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.DeclineCode;
import uk.workwell.referral.TriageCard;
import uk.workwell.tenant.settings.RefusalReason;
import uk.workwell.tenant.settings.Settings;

/** Says no, or sends the person to a service that helps better: always with words for them and another place to turn to. */
class DeclineForm extends Div {

    private static final int LONGEST = 1500;

    /**
     * What was decided.
     *
     * @param code null when the person is redirected
     */
    record Answer(@Nullable DeclineCode code, DecisionWords words) {}

    private final boolean declining;
    private final Select<DeclineCode> code = new Select<>();
    private final TextArea why = new TextArea("Why, in words for the person");
    private final TextArea redirect = new TextArea("Where they can get help instead");
    private final ErrorSummary errors = new ErrorSummary();
    private final Button back = new Button("Go back");
    private final Button send;

    private DeclineForm(TriageCard card, Settings settings, boolean declining) {
        this.declining = declining;
        send = new Button("Send to " + card.person().name());
        code.setId("decline-code");
        code.setLabel("Reason");
        code.setHelperText("For reports. The person reads your words, the employer reads neither");
        code.setItems(DeclineCode.values());
        code.setItemLabelGenerator(DeclineCode::words);
        code.addValueChangeListener(change -> propose(settings, change.getValue()));
        area(why, "decline-why");
        area(redirect, "decline-redirect");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        if (declining) send.addThemeVariants(ButtonVariant.ERROR);
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var who = new Paragraph("You decide this, by name. The person can ask to be looked at again.");
        who.addClassName("ww-small");
        var form = new Stack(
                errors,
                new H3((declining ? "Decline " : "Redirect ") + card.person().name()),
                who);
        if (declining) form.add(code);
        form.add(why, redirect, Row.actions(send, back));
        add(form);
    }

    static DeclineForm declining(TriageCard card, Settings settings) {
        return new DeclineForm(card, settings, true);
    }

    static DeclineForm redirecting(TriageCard card, Settings settings) {
        return new DeclineForm(card, settings, false);
    }

    void onSend(Consumer<Answer> answer) {
        send.addClickListener(click -> {
            var faults = check();
            errors.show(faults);
            if (faults.isEmpty()) {
                answer.accept(new Answer(
                        declining ? code.getValue() : null,
                        new DecisionWords(
                                why.getValue().strip(), redirect.getValue().strip())));
            }
        });
    }

    void onCancel(Runnable cancel) {
        back.addClickListener(click -> cancel.run());
    }

    private List<Fault> check() {
        var faults = new ArrayList<Fault>();
        code.setInvalid(declining && code.isEmpty());
        if (code.isInvalid()) {
            code.setErrorMessage("Choose a reason");
            faults.add(new Fault("Choose a reason", code));
        }
        text(faults, why, "Write to the person why, like “You live outside our area”");
        text(faults, redirect, "Write where the person can get help, like the name and phone number of a service");
        return faults;
    }

    private static void text(List<Fault> faults, TextArea field, String missing) {
        var words = field.getValue().isBlank()
                ? missing
                : field.getValue().length() > LONGEST ? "Shorten this to " + LONGEST + " characters or fewer" : "";
        field.setInvalid(!words.isEmpty());
        field.setErrorMessage(words);
        if (field.isInvalid()) faults.add(new Fault(words, field));
    }

    /** The ICB's own words for the reason, to be made personal; never over something already written. */
    private void propose(Settings settings, @Nullable DeclineCode chosen) {
        if (chosen == null) return;
        var ready = settings.refusal(RefusalReason.valueOf(chosen.name()));
        if (why.isEmpty()) why.setValue(ready.words());
        if (redirect.isEmpty()) redirect.setValue(ready.redirect());
    }

    private static void area(TextArea area, String id) {
        area.setId(id);
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        area.setWidthFull();
    }
}
