package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import uk.workwell.agreement.Adjustment;
import uk.workwell.agreement.AdjustmentState;
import uk.workwell.agreement.Catalogue;
import uk.workwell.agreement.flexible.FlexibleRequest;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.tenant.calendar.WorkingDays;

/** The changes at work of a case: how far each has come, and what needs the coach. */
@Route(value = "coach/case/:case/adjustments", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class AdjustmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final AgreementsOfACase agreements;
    private final RequestsOfACase requests;
    private final Catalogue catalogue;
    private final WorkingDays workingDays;

    AdjustmentsView(
            CasePages pages,
            AgreementsOfACase agreements,
            RequestsOfACase requests,
            Catalogue catalogue,
            WorkingDays workingDays) {
        this.pages = pages;
        this.agreements = agreements;
        this.requests = requests;
        this.catalogue = catalogue;
        this.workingDays = workingDays;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.ADJUSTMENTS);
        var all = agreements.of(open.me(), open.id());
        boolean may = open.card().state().live() && agreements.byEmployer(open.card());
        var main = new Stack();
        all.stream().filter(Adjustment::declinedOutright).forEach(one -> main.add(prompt(one)));
        main.add(list(open, all, may));
        var flexible = requests.of(open.me(), open.id());
        if (may || !flexible.isEmpty()) main.add(flexible(open, flexible, may));
        if (may) main.add(link(open));
        removeAll();
        add(pages.withPanels(open, CasePart.ADJUSTMENTS, main));
    }

    @Override
    public String getPageTitle() {
        return "Changes at work of a case – WorkWell";
    }

    private Component flexible(OpenCase open, List<FlexibleRequest> all, boolean may) {
        var write = new RouterLink(
                "Write a request",
                AskFlexibleView.class,
                new RouteParameters(CasePart.CASE, open.id().toString()));
        var panel = new Panel("Flexible working");
        if (all.isEmpty()) {
            panel.body(
                    new Paragraph(
                            "A right that everybody has, with a date and grounds of its own. Write a request together; they sign it."));
        } else {
            panel.flush(FlexibleView.lines(open, all, catalogue));
        }
        return may ? panel.headEnd(write) : panel;
    }

    private Component prompt(Adjustment one) {
        return new Notice(
                        Tone.WARN,
                        "The employer said no to “" + catalogue.words(one.code()) + "” and offered nothing instead.",
                        "Talk to the person about what else would help, ask for it, or take it further.")
                .fullWidth();
    }

    private Component list(OpenCase open, List<Adjustment> all, boolean may) {
        var ask = new RouterLink(
                "Ask for a change",
                AskAdjustmentView.class,
                new RouteParameters(CasePart.CASE, open.id().toString()));
        if (all.isEmpty()) {
            ask.addClassNames("ww-btn", "ww-btn--secondary");
            return new EmptyState(
                    "No change at work yet",
                    may
                            ? "What you ask for goes to the person first, word by word. Only their yes sends it to the employer."
                            : "No employer referred this person, so there is nobody to ask.",
                    may ? ask : new Div());
        }
        var lines = new Lines();
        all.forEach(one -> lines.line(
                new RouterLink(
                        catalogue.words(one.code()),
                        AdjustmentView.class,
                        AdjustmentView.parameters(open.id(), one.id())),
                next(one, open.today()),
                tag(one, open.today())));
        var panel = new Panel("Changes at work").flush(lines);
        return may ? panel.headEnd(ask) : panel;
    }

    private String next(Adjustment one, LocalDate today) {
        var due = one.dueOn();
        if (due == null) return one.waitsForThePerson() ? "The person is to sign" : "";
        var when = Dates.shortDay(due) + ", " + workingDays.inWords(today, due);
        return switch (one.state()) {
            case REQUESTED -> "The person decides until " + Dates.shortDay(due);
            case PERMISSION_OK -> "Acknowledgement due " + when;
            case UNDER_REVIEW, ESCALATED -> "Answer due " + when;
            case COUNTER_PROPOSED, VARIED -> "The person can answer until " + Dates.shortDay(due);
            case AGREED -> "From " + Dates.shortDay(due);
            case TRIAL -> "Trial until " + Dates.shortDay(due);
            case IN_PLACE, CONFIRMED -> "“Did it work?” on " + Dates.shortDay(due);
            case REVIEW_DUE -> "The person is asked since " + Dates.shortDay(due);
            case DECLINED, ENDED, WITHDRAWN, EXPIRED -> "";
        };
    }

    static StatusTag tag(Adjustment one, LocalDate today) {
        if (one.isLate(today)) return new StatusTag(Tone.BAD, "Employer late");
        return new StatusTag(tone(one.state()), one.state().words());
    }

    private static Tone tone(AdjustmentState state) {
        return switch (state) {
            case AGREED, TRIAL, IN_PLACE, CONFIRMED -> Tone.GOOD;
            case REVIEW_DUE, DECLINED, ESCALATED -> Tone.WARN;
            case REQUESTED, PERMISSION_OK, UNDER_REVIEW, COUNTER_PROPOSED, VARIED -> Tone.INFO;
            case ENDED, WITHDRAWN, EXPIRED -> Tone.QUIET;
        };
    }

    private Component link(OpenCase open) {
        var send = new Button("Send the person a link", click -> {
            agreements.sendLink(open.me(), open.id());
            Notification.show("A link is on its way to them.", 6000, Notification.Position.BOTTOM_START);
        });
        return new Panel("The person’s own page")
                .body(new Stack(
                        new Paragraph(
                                "Behind the link they read what is asked and answered, decide about it, and can ask for something of their own."),
                        Row.actions(send)));
    }
}
