package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.onward.OnwardCard;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.casework.onward.OnwardId;
import uk.workwell.casework.onward.OnwardResult;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;

/** One onward referral: what is told, where it stands, and the next step. */
@Route(value = "coach/case/:case/services/:onward", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class OnwardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ONWARD = "onward";

    private final CasePages pages;
    private final OnwardCare onward;
    private boolean faulty;

    OnwardView(CasePages pages, OnwardCare onward) {
        this.pages = pages;
        this.onward = onward;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.SERVICES);
        var card = onward.find(open.me(), open.id(), idOf(event)).orElseThrow(NotFoundException::new);
        show(open, card);
    }

    private void show(OpenCase open, OnwardCard card) {
        var form = new OnwardForm(card, open.today());
        form.onSave(() -> save(open, card, form));
        var header = new PageHeader(card.serviceName())
                .facts(open.person().name() + ", " + open.person().reference() + ". "
                        + card.help().words());
        if (card.noResponse()) {
            header.tags(ServiceWords.state(card.state()), new StatusTag(Tone.BAD, "No response"));
        } else {
            header.tags(ServiceWords.state(card.state()));
        }
        removeAll();
        add(new Stack(
                new BackLink(CasePart.SERVICES.link(open.id(), open.person().name())),
                header,
                Split.panel(card.state().ended() ? told(card) : new Stack(form, told(card)), facts(card))));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Onward referral – WorkWell";
    }

    private static OnwardId idOf(BeforeEnterEvent event) {
        try {
            return OnwardId.of(event.getRouteParameters().get(ONWARD).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private static Component told(OnwardCard card) {
        var words = new Paragraph(card.words());
        words.addClassName("ww-pre");
        return new Panel(card.sentOn() == null ? "What the service would be told" : "What the service was told")
                .body(words);
    }

    private static Component facts(OnwardCard card) {
        var facts = new SummaryList().tight();
        day(facts, "Person agreed", card.permittedOn(), card.permittedHow());
        day(facts, "Sent", card.sentOn(), card.channel());
        day(facts, "First answer", card.repliedOn(), null);
        day(facts, "Accepted", card.acceptedOn(), null);
        var no = card.rejectReason();
        if (no != null) facts.row("Not accepted", no.words());
        day(facts, "Expected to start", card.expectedStart(), null);
        day(facts, "Started", card.startedOn(), null);
        day(facts, "Ended", card.endedOn(), null);
        if (card.nextChaseOn() != null) day(facts, "Ask again", card.nextChaseOn(), null);
        if (card.acceptedOn() != null && card.startedOn() != null) {
            facts.row(
                    "Waited",
                    java.time.temporal.ChronoUnit.DAYS.between(card.acceptedOn(), card.startedOn()) + " days");
        }
        var outcome = card.outcome();
        if (outcome != null) facts.row("What came of it", outcome);
        return new Panel("Where it stands").body(facts);
    }

    private static void day(SummaryList facts, String term, @Nullable LocalDate day, @Nullable String how) {
        if (day != null) facts.row(term, Dates.shortDay(day) + (how == null ? "" : ", " + how));
    }

    private void save(OpenCase open, OnwardCard card, OnwardForm form) {
        var command = form.command();
        faulty = command.isEmpty();
        if (command.isPresent()) {
            switch (onward.move(open.me(), open.id(), card.id(), command.get(), card.version())) {
                case OnwardResult.Done done -> {
                    Notification.show("Saved: " + done.now().words(), 6000, Notification.Position.BOTTOM_START);
                    onward.find(open.me(), open.id(), card.id()).ifPresent(now -> show(open, now));
                }
                case OnwardResult.Refused refused -> {
                    faulty = true;
                    form.show(refused.faults());
                }
                case OnwardResult.ChangedSince changed -> form.changed(changed);
                case OnwardResult.NotFound gone -> throw new NotFoundException();
            }
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }
}
