package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Period;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Tone;
import uk.workwell.referral.ReferralState;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageCard.CoachLoad;
import uk.workwell.referral.TriageResult;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.Settings;

/** One referral beside the queue: who, what was said, what the rules say, and the decision. */
class ReferralPanel extends Aside {

    /** What the panel asks of its page. */
    interface Decisions {

        TriageResult accept(CoachLoad coach);

        TriageResult decline(DeclineForm.Answer answer);

        /** It is done: shows this and goes on. */
        void decided(String toast);

        /** Somebody was quicker. */
        void changed(TriageResult.ChangedSince by);
    }

    private final TriageCard card;
    private final Settings settings;
    private final Decisions decisions;
    private final Div foot = new Div();

    ReferralPanel(TriageCard card, WorkingDays calendar, LocalDate today, Settings settings, Decisions decisions) {
        this.card = card;
        this.settings = settings;
        this.decisions = decisions;
        addClassName("ww-side");
        getElement().setAttribute("aria-label", card.person().name());
        foot.addClassName("ww-panel__foot");
        add(head(calendar, today), new ReferralWords(card), foot);
        if (open()) {
            chooseDecision();
        } else {
            foot.add(decided());
        }
    }

    /** Opens the acceptance, as the button does. */
    void openAccept() {
        if (!open()) return;
        instead(new AcceptForm(card, this::accept, this::chooseDecision));
    }

    private boolean open() {
        return card.state() == ReferralState.SCREENING || card.state() == ReferralState.RECEIVED;
    }

    private Component head(WorkingDays calendar, LocalDate today) {
        var name = new H2(card.person().name());
        name.addClassName("ww-side__name");
        var facts = new Span("%d, %s. %s, received %s. %s"
                .formatted(
                        Period.between(card.person().birthDate(), today).getYears(),
                        card.person().outwardCode(),
                        card.route().words(),
                        Dates.day(card.receivedAt()),
                        card.person().reference()));
        facts.addClassName("ww-small");
        var head = new Div(new Div(name, facts));
        if (open()) head.add(Tags.due(calendar, today, card.screenBy()));
        head.addClassName("ww-panel__head");
        return head;
    }

    private void chooseDecision() {
        var accept = new Button("Accept", click -> openAccept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var redirect = new Button("Redirect", click -> openDecline(DeclineForm.redirecting(card, settings)));
        var decline = new Button("Decline", click -> openDecline(DeclineForm.declining(card, settings)));
        decline.addThemeVariants(ButtonVariant.ERROR);
        instead(Row.actions(accept, redirect, decline));
    }

    private void openDecline(DeclineForm form) {
        form.onSend(this::decline);
        form.onCancel(this::chooseDecision);
        instead(form);
    }

    private void instead(Component content) {
        foot.removeAll();
        foot.add(content);
    }

    private void accept(CoachLoad coach) {
        answered(decisions.accept(coach), "Accepted. %s sees the case now.".formatted(coach.name()));
    }

    private void decline(DeclineForm.Answer answer) {
        answered(
                decisions.decline(answer), "Sent to %s.".formatted(card.person().name()));
    }

    private void answered(TriageResult result, String toast) {
        switch (result) {
            case TriageResult.Done done -> decisions.decided(toast);
            case TriageResult.ChangedSince changed -> decisions.changed(changed);
            case TriageResult.NotAllowed no -> refused(no.words());
            case TriageResult.NotFound gone -> refused("This referral is not here any more. Choose another one.");
        }
    }

    private void refused(String words) {
        var notice = new Notice(Tone.BAD, words).fullWidth();
        notice.getElement().setAttribute("role", "alert");
        chooseDecision();
        foot.addComponentAsFirst(notice);
    }

    private Component decided() {
        var decision = card.decision();
        return decision == null
                ? new Span("No decision can be taken here now.")
                : new Span("%s by %s, %s".formatted(decision.outcome(), decision.by(), Dates.stamp(decision.at())));
    }
}
