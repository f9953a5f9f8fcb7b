package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.referral.RulesSay;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageResult;
import uk.workwell.tenant.settings.Settings;

/** What whoever looks at a referral can do about it: one button each, then its form in their place. */
class TriageActions extends Div {

    /** What happens around the form. */
    interface Around {

        /** It is done: says this and goes on. */
        void decided(String toast);

        /** Somebody was quicker; empty where the referral is out of sight now. */
        void changed(Optional<TriageCard> now);
    }

    private final Decisions decisions;
    private final Settings settings;
    private final LocalDate answerUntil;
    private final Around around;

    /** @param answerUntil the last day for an answer, if something is asked today */
    TriageActions(Decisions decisions, Settings settings, LocalDate answerUntil, Around around) {
        this.decisions = decisions;
        this.settings = settings;
        this.answerUntil = answerUntil;
        this.around = around;
        addClassName("ww-panel__foot");
        choose();
    }

    /** Opens the acceptance, as the button does. */
    void accept() {
        if (decisions.open()) open(new AcceptForm(decisions.shown(), decisions.leads()));
    }

    /** Opens the question, as the button does. */
    void askBack() {
        if (decisions.open()) open(new AskBackForm(decisions.shown(), answerUntil));
    }

    private void choose() {
        var card = decisions.shown();
        if (decisions.open()) {
            var accept = new Button("Accept", click -> accept());
            var ask = new Button("Ask back", click -> askBack());
            (answerIsMissing(card) ? ask : accept).addThemeVariants(ButtonVariant.PRIMARY);
            var decline = button("Decline", () -> DeclineForm.declining(card, settings));
            decline.addThemeVariants(ButtonVariant.ERROR);
            instead(Row.actions(
                    answerIsMissing(card) ? ask : accept,
                    answerIsMissing(card) ? accept : ask,
                    button("Redirect", () -> DeclineForm.redirecting(card, settings)),
                    decline,
                    button("Hold", () -> new HoldForm(card))));
        } else if (decisions.awaitsAnswer()) {
            instead(new Stack(
                    new Span("We asked something. Nothing is decided before the answer."),
                    Row.actions(primary(button("Write an answer down", () -> new WriteAnswerForm(card))))));
        } else if (decisions.held()) {
            instead(Row.actions(
                    primary(button("Give back to the queue", () -> new ReleaseForm(card))),
                    button("Redirect", () -> DeclineForm.redirecting(card, settings))));
        } else {
            instead(decided(card));
        }
    }

    private Button button(String words, Supplier<TriageForm> form) {
        return new Button(words, click -> open(form.get()));
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static boolean answerIsMissing(TriageCard card) {
        var receipt = card.receipt();
        return receipt != null && receipt.outcome() == RulesSay.UNKNOWN;
    }

    private void open(TriageForm form) {
        form.onSend(() -> answered(form, form.send(decisions)));
        form.onBack(this::choose);
        instead(form);
    }

    private void answered(TriageForm form, TriageResult result) {
        switch (result) {
            case TriageResult.Done done -> around.decided(form.done());
            case TriageResult.ChangedSince by -> {
                var before = decisions.shown().state();
                var now = decisions.again();
                around.changed(now);
                form.changed(by, now, now.filter(card -> card.state() == before).isPresent());
            }
            case TriageResult.NotAllowed no -> form.refused(no.words());
            case TriageResult.NotFound gone -> {
                around.changed(Optional.empty());
                form.refused(
                        "This referral is not here any more. What you wrote is still here: copy what you need, then choose another one.");
            }
        }
    }

    private void instead(Component content) {
        removeAll();
        add(content);
    }

    private static Component decided(TriageCard card) {
        var decision = card.decision();
        if (decision == null) return new Span("No decision can be taken here now.");
        var words = "%s by %s, %s"
                .formatted(TriageWords.outcome(decision.outcome()), decision.by(), Dates.stamp(decision.at()));
        var because = decision.because();
        return new Span(because == null ? words : words + ". Why this coach: " + because);
    }
}
