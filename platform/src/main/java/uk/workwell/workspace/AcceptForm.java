package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageCard.CoachLoad;

/** Says yes and names the coach. */
class AcceptForm extends Div {

    private final Select<CoachLoad> coach = new Select<>();
    private final ErrorSummary errors = new ErrorSummary();

    AcceptForm(TriageCard card, Consumer<CoachLoad> accept, Runnable cancel) {
        coach.setId("coach");
        coach.setLabel("Coach");
        coach.setHelperText("Weighted cases of each coach, and the limit");
        coach.setItems(card.coaches());
        coach.setItemLabelGenerator(AcceptForm::words);
        suggested(card).ifPresent(coach::setValue);
        var full = new Div();
        coach.addValueChangeListener(change -> warn(full, change.getValue()));
        var send = new Button("Accept and allocate", click -> {
            var chosen = coach.getValue();
            if (chosen == null) {
                var fault = new Fault("Choose a coach", coach);
                coach.setInvalid(true);
                coach.setErrorMessage(fault.message());
                errors.show(List.of(fault));
            } else {
                accept.accept(chosen);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(false);
        var back = new Button("Go back", click -> cancel.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Stack(errors, new H3("Accept " + card.person().name()), coach, full, Row.actions(send, back)));
        if (card.coaches().isEmpty()) {
            full.add(
                    new Notice(Tone.WARN, "There is no coach.", "Ask the administrator to add one first.").fullWidth());
        }
        coach.focus();
    }

    /** "Idris Fernleigh, 34 of 40". */
    static String words(CoachLoad coach) {
        return "%s, %d of %d".formatted(coach.name(), coach.load(), coach.soft());
    }

    private static Optional<CoachLoad> suggested(TriageCard card) {
        return card.coaches().stream()
                .filter(coach -> coach.coach().equals(card.suggestedCoach()))
                .findFirst();
    }

    private static void warn(Div place, CoachLoad chosen) {
        place.removeAll();
        if (chosen != null && !chosen.hasRoom()) {
            place.add(new Notice(
                            Tone.WARN,
                            "%s has %d of %d.".formatted(chosen.name(), chosen.load(), chosen.soft()),
                            "You can still allocate. Talk to them first.")
                    .fullWidth()
                    .spoken());
        }
    }
}
