package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Period;
import uk.workwell.referral.ReferralState;
import uk.workwell.referral.TriageCard;
import uk.workwell.tenant.calendar.WorkingDays;

/** One referral beside the queue: who, what was said, what the rules say, and what can be done. */
class ReferralPanel extends Aside {

    private final WorkingDays calendar;
    private final LocalDate today;
    private final Div read = new Div();
    private final TriageActions actions;

    ReferralPanel(TriageCard card, WorkingDays calendar, LocalDate today, TriageActions actions) {
        this.calendar = calendar;
        this.today = today;
        this.actions = actions;
        addClassName("ww-side");
        add(read, actions);
        show(card);
    }

    /** As the referral stands now; a form that is open stays. */
    final void show(TriageCard card) {
        getElement().setAttribute("aria-label", card.person().name());
        read.removeAll();
        read.add(head(card), new ReferralWords(card));
    }

    TriageActions actions() {
        return actions;
    }

    private Component head(TriageCard card) {
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
        if (card.state() == ReferralState.SCREENING || card.state() == ReferralState.RECEIVED) {
            head.add(Tags.due(calendar, today, card.screenBy()));
        }
        head.addClassName("ww-panel__head");
        return head;
    }
}
