package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.AdjustmentAction;
import uk.workwell.agreement.AdjustmentFile;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.AdjustmentVersion;
import uk.workwell.agreement.Catalogue;
import uk.workwell.agreement.DeclineReason;
import uk.workwell.agreement.Entry;
import uk.workwell.agreement.Party;
import uk.workwell.casework.CaseId;
import uk.workwell.look.BackLink;
import uk.workwell.look.Icon;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Timeline;
import uk.workwell.look.Tone;

/** One change at work as its coach sees it: what an employer wrote stands here once the person has read it, and not before. */
@Route(value = "coach/case/:case/adjustments/:adjustment", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class AdjustmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADJUSTMENT = "adjustment";
    private static final String UNREAD = "The person has not read this yet. You can read it once they have.";

    private final CasePages pages;
    private final AgreementsOfACase agreements;
    private final Catalogue catalogue;
    private final Me me;
    private final Div told = new Div();

    AdjustmentView(CasePages pages, AgreementsOfACase agreements, Catalogue catalogue, Me me) {
        this.pages = pages;
        this.agreements = agreements;
        this.catalogue = catalogue;
        this.me = me;
        told.getElement().setAttribute("role", "alert");
    }

    static RouteParameters parameters(CaseId caseId, AdjustmentId adjustment) {
        return new RouteParameters(
                new RouteParam(CasePart.CASE, caseId.toString()), new RouteParam(ADJUSTMENT, adjustment.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "change at work");
        try {
            show(
                    open,
                    new AdjustmentId(UUID.fromString(
                            event.getRouteParameters().get(ADJUSTMENT).orElse(""))));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return "Change at work – WorkWell";
    }

    private void show(OpenCase open, AdjustmentId id) {
        var file = agreements.file(open.me(), open.id(), id).orElseThrow(NotFoundException::new);
        told.removeAll();
        removeAll();
        add(new Stack(
                        new BackLink(CasePart.ADJUSTMENTS.link(open.id(), "Changes at work")),
                        new PageHeader(catalogue.words(file.now().code()))
                                .facts(open.person().name() + ", "
                                        + open.person().reference())
                                .tags(AdjustmentsView.tag(file.now(), open.today())),
                        told,
                        table(file),
                        new Panel("What was said so far").body(dialogue(open, file)),
                        steps(open, file))
                .formWide());
    }

    private static Component table(AdjustmentFile file) {
        var version = file.current();
        if (!file.readByPerson(version)) {
            return new Notice(Tone.INFO, "The employer answered.", UNREAD).fullWidth();
        }
        var list = new SummaryList();
        var terms = version.terms();
        var from = terms.from();
        var until = terms.until();
        var owner = terms.owner();
        if (from != null) list.row("From", Dates.day(from));
        if (until != null) list.row(terms.trial() ? "Trial until" : "Until", Dates.day(until));
        if (owner != null) list.row("Owner", owner);
        version.signatures()
                .forEach(one -> list.row("Signed", one.name() + ", " + Dates.stamp(one.at()) + ", " + one.how()));
        var words = SharingPanels.exact("What is to change", terms.words());
        return new Panel("Version " + version.number())
                .body(version.signatures().isEmpty() ? words : Stack.small(words, list));
    }

    private static Component dialogue(OpenCase open, AdjustmentFile file) {
        var timeline = new Timeline();
        file.entries().forEach(entry -> said(timeline, open, file, entry));
        return timeline;
    }

    private static void said(Timeline timeline, OpenCase open, AdjustmentFile file, Entry entry) {
        var when = Dates.stamp(entry.at());
        var head = entry.action().words();
        var words = words(file, entry);
        switch (entry.party()) {
            case PERSON ->
                timeline.by(
                        uk.workwell.look.Party.PERSON,
                        open.person().name(),
                        "The person: " + head,
                        when,
                        block(uk.workwell.look.Party.PERSON, words));
            case EMPLOYER ->
                timeline.by(
                        uk.workwell.look.Party.EMPLOYER,
                        "Employer",
                        "The employer: " + head,
                        when,
                        block(uk.workwell.look.Party.EMPLOYER, words));
            case COACH ->
                timeline.by(
                        uk.workwell.look.Party.COACH,
                        "Coach",
                        "Coach: " + head,
                        when,
                        block(uk.workwell.look.Party.COACH, words));
            case SYSTEM -> timeline.event(Icon.CLOCK, head, when);
        }
    }

    private static Component[] block(uk.workwell.look.Party party, @Nullable String words) {
        if (words == null) return new Component[0];
        var said = Timeline.said(party, words);
        said.addClassName("ww-written");
        said.getElement().setAttribute("dir", "auto");
        return new Component[] {said};
    }

    private static @Nullable String words(AdjustmentFile file, Entry entry) {
        if (!file.readByPerson(entry)) return UNREAD;
        var reason = entry.reason();
        var all = new ArrayList<String>();
        if (reason != null) all.add("Why: " + DeclineReason.valueOf(reason).words() + ".");
        switch (entry.action()) {
            case ASK, AGREE, OFFER, OFFER_TRIAL, VARY ->
                file.numbered(entry.number())
                        .map(AdjustmentVersion::terms)
                        .ifPresent(terms -> all.addFirst(terms.words()));
            default -> {}
        }
        if (entry.words() != null) all.add(entry.words());
        return all.isEmpty() ? null : String.join("\n", all);
    }

    private Component steps(OpenCase open, AdjustmentFile file) {
        var now = file.now();
        var row = new ArrayList<Component>();
        if (now.state().allows(AdjustmentAction.ESCALATE, Party.COACH)
                && (now.declinedOutright() || now.isLate(open.today()) || now.declinedFor() != null)) {
            row.add(new Button(
                    "Take it further",
                    click -> answer(
                            open, now.id(), agreements.escalate(me.colleague(), open.id(), now.id(), now.version()))));
        }
        if (now.state().allows(AdjustmentAction.WITHDRAW, Party.COACH)) {
            row.add(new Button(
                    "Take it back, as the person asked",
                    click -> answer(
                            open, now.id(), agreements.withdraw(me.colleague(), open.id(), now.id(), now.version()))));
        }
        return row.isEmpty()
                ? new Paragraph()
                : new Panel("What you can do").body(Row.actions(row.toArray(Component[]::new)));
    }

    private void answer(OpenCase open, AdjustmentId id, AdjustmentResult result) {
        switch (result) {
            case AdjustmentResult.Done(var same, var now) -> {
                Notification.show("Now: " + now.words(), 6000, Notification.Position.BOTTOM_START);
                show(open, id);
            }
            case AdjustmentResult.Refused(var field, var problem) -> tell(problem, "");
            case AdjustmentResult.ChangedSince changed ->
                tell(
                        "Somebody did something meanwhile.",
                        "It is now “" + changed.now().words() + "”. Load the page again.");
            case AdjustmentResult.OtherVersion other -> throw new IllegalStateException("Nothing was signed here");
            case AdjustmentResult.NotFound gone -> throw new NotFoundException();
        }
    }

    private void tell(String first, String more) {
        told.removeAll();
        told.add(new Notice(Tone.WARN, first, more).fullWidth());
    }
}
