package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.Catalogue;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.flexible.FlexibleAction;
import uk.workwell.agreement.flexible.FlexibleEntry;
import uk.workwell.agreement.flexible.FlexibleFile;
import uk.workwell.agreement.flexible.FlexibleId;
import uk.workwell.agreement.flexible.FlexibleRequest;
import uk.workwell.agreement.flexible.FlexibleResult;
import uk.workwell.agreement.flexible.Ground;
import uk.workwell.casework.CaseId;
import uk.workwell.look.BackLink;
import uk.workwell.look.Icon;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Timeline;
import uk.workwell.look.Tone;

/** One request for flexible working as its coach sees it: what an employer wrote stands here once the person has read it. */
@Route(value = "coach/case/:case/flexible/:request", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class FlexibleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String REQUEST = "request";
    private static final String UNREAD = "The person has not read this yet. You can read it once they have.";

    private final CasePages pages;
    private final RequestsOfACase requests;
    private final Catalogue catalogue;
    private final Me me;
    private final Div told = new Div();

    FlexibleView(CasePages pages, RequestsOfACase requests, Catalogue catalogue, Me me) {
        this.pages = pages;
        this.requests = requests;
        this.catalogue = catalogue;
        this.me = me;
        told.getElement().setAttribute("role", "alert");
    }

    static RouteParameters parameters(CaseId caseId, FlexibleId request) {
        return new RouteParameters(
                new RouteParam(CasePart.CASE, caseId.toString()), new RouteParam(REQUEST, request.toString()));
    }

    /** The requests of a case, line by line, for the page of its changes at work. */
    static Component lines(OpenCase open, List<FlexibleRequest> all, Catalogue catalogue) {
        var lines = new Lines();
        all.forEach(one -> lines.line(
                new RouterLink(catalogue.words(one.code()), FlexibleView.class, parameters(open.id(), one.id())),
                next(one),
                tag(one, open.today())));
        return lines;
    }

    private static String next(FlexibleRequest one) {
        var by = one.decideBy();
        var lapses = one.lapsesOn();
        if (by != null && one.state().isLive()) return "The employer decides by " + Dates.shortDay(by);
        boolean prepared = one.allows(FlexibleAction.MAKE, Party.PERSON);
        return prepared && lapses != null ? "The person can sign it until " + Dates.shortDay(lapses) : "";
    }

    private static StatusTag tag(FlexibleRequest one, LocalDate today) {
        if (one.isLate(today)) return new StatusTag(Tone.BAD, "Employer late");
        return new StatusTag(
                switch (one.state()) {
                    case AGREED -> Tone.GOOD;
                    case REFUSED, REFUSED_ON_APPEAL, TREATED_AS_WITHDRAWN, UNANSWERED -> Tone.WARN;
                    case PREPARED, MADE, CONSULTED, CHANGE_OFFERED, APPEALED -> Tone.INFO;
                    case WITHDRAWN, DISCARDED -> Tone.QUIET;
                },
                one.state().words());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "flexible working");
        try {
            show(
                    open,
                    new FlexibleId(UUID.fromString(
                            event.getRouteParameters().get(REQUEST).orElse(""))));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return "Request for flexible working – WorkWell";
    }

    private void show(OpenCase open, FlexibleId id) {
        var file = requests.file(open.me(), open.id(), id).orElseThrow(NotFoundException::new);
        told.removeAll();
        removeAll();
        var page = new Stack(
                        new BackLink(CasePart.ADJUSTMENTS.link(open.id(), "Changes at work")),
                        new PageHeader("Flexible working: "
                                        + catalogue.words(file.now().code()))
                                .facts(open.person().name() + ", "
                                        + open.person().reference())
                                .tags(tag(file.now(), open.today())),
                        told)
                .formWide();
        if (file.now().isLate(open.today())) {
            page.add(new Notice(
                            Tone.WARN,
                            "The last day for the employer’s decision has passed.",
                            "Talk to the person: they can wait, agree to more time, or close it as unanswered. Acas can tell them until when they can go to a tribunal.")
                    .fullWidth());
        }
        page.add(facts(file), dialogue(open, file));
        if (file.now().allows(FlexibleAction.DISCARD, Party.COACH)) page.add(discard(open, file));
        add(page);
    }

    private static Component facts(FlexibleFile file) {
        var now = file.now();
        var list = new SummaryList();
        row(list, "From", file.asked().terms().from());
        row(list, "Made on", now.madeOn());
        row(list, "To be decided by", now.decideBy());
        row(list, "Talked about on", now.consultedOn());
        row(list, "More time asked for, until", now.longerUntil());
        return new Panel("What they ask for")
                .body(Stack.small(
                        SharingPanels.exact(
                                "What is to change", file.asked().terms().words()),
                        list));
    }

    private static void row(SummaryList list, String name, @Nullable LocalDate day) {
        if (day != null) list.row(name, Dates.day(day));
    }

    private static Component dialogue(OpenCase open, FlexibleFile file) {
        var timeline = new Timeline();
        file.entries().forEach(entry -> said(timeline, open, file, entry));
        return new Panel("What was said so far").body(timeline);
    }

    private static void said(Timeline timeline, OpenCase open, FlexibleFile file, FlexibleEntry entry) {
        var when = Dates.stamp(entry.at());
        var head = entry.action().words();
        switch (entry.party()) {
            case PERSON ->
                by(
                        timeline,
                        uk.workwell.look.Party.PERSON,
                        open.person().name(),
                        "The person: " + head,
                        when,
                        file,
                        entry);
            case EMPLOYER ->
                by(timeline, uk.workwell.look.Party.EMPLOYER, "Employer", "The employer: " + head, when, file, entry);
            case COACH -> by(timeline, uk.workwell.look.Party.COACH, "Coach", "Coach: " + head, when, file, entry);
            case SYSTEM -> timeline.event(Icon.CLOCK, head, when);
        }
    }

    private static void by(
            Timeline timeline,
            uk.workwell.look.Party party,
            String who,
            String head,
            String when,
            FlexibleFile file,
            FlexibleEntry entry) {
        var words = file.readByPerson(entry) ? words(file, entry) : UNREAD;
        if (words.isEmpty()) {
            timeline.by(party, who, head, when);
            return;
        }
        var block = Timeline.said(party, words);
        block.addClassName("ww-written");
        block.getElement().setAttribute("dir", "auto");
        timeline.by(party, who, head, when, block);
    }

    private static String words(FlexibleFile file, FlexibleEntry entry) {
        var all = new ArrayList<String>();
        var on = entry.on();
        if (on != null) all.add(Dates.day(on) + ".");
        if (!entry.grounds().isEmpty()) {
            all.add("Grounds: " + entry.grounds().stream().map(Ground::words).collect(Collectors.joining("; ")) + ".");
        }
        if (entry.action().bringsAVersion()) {
            file.numbered(entry.number())
                    .ifPresent(version -> all.add(version.terms().words()));
        }
        var own = entry.words();
        if (own != null) all.add(own);
        return String.join("\n", all);
    }

    private Component discard(OpenCase open, FlexibleFile file) {
        var now = file.now();
        return new Panel("What you can do").body(Row.actions(new Button("Drop it, as the person asked", click -> {
            switch (requests.discard(me.colleague(), open.id(), now.id(), now.version())) {
                case FlexibleResult.Done done -> {
                    Notification.show("It was dropped.", 6000, Notification.Position.BOTTOM_START);
                    show(open, now.id());
                }
                case FlexibleResult.Refused(var field, var problem) -> tell(problem);
                case FlexibleResult.ChangedSince changed ->
                    tell("It is now “" + changed.now().words() + "”. Load the page again.");
                case FlexibleResult.NotFound gone -> throw new NotFoundException();
            }
        })));
    }

    private void tell(String words) {
        told.removeAll();
        told.add(new Notice(Tone.WARN, words).fullWidth());
    }
}
