package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.crossing.Shared;
import uk.workwell.casework.crossing.SharingOfACase;
import uk.workwell.casework.notes.ShareableWords;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.release.Release;
import uk.workwell.sharing.release.ReleaseAction;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.ReleaseResult.ChangedSince;
import uk.workwell.sharing.release.ReleaseResult.Done;
import uk.workwell.sharing.release.ReleaseResult.NotFound;
import uk.workwell.sharing.release.ReleaseResult.Refused;
import uk.workwell.sharing.release.ReleaseStep;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;

/** One text for the employer: its very words, what can be done with it now, and what became of it. */
@Route(value = "coach/case/:case/release/:release", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ReleaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String RELEASE = "release";

    private final CasePages pages;
    private final SharingOfACase sharing;
    private final ShareableWords clinical;
    private final Team team;
    private final Me me;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div told = new Div();

    ReleaseView(CasePages pages, SharingOfACase sharing, ShareableWords clinical, Team team, Me me) {
        this.pages = pages;
        this.sharing = sharing;
        this.clinical = clinical;
        this.team = team;
        this.me = me;
        told.getElement().setAttribute("role", "alert");
    }

    static RouteParameters parameters(CaseId caseId, DocumentId release) {
        return new RouteParameters(
                new RouteParam(CasePart.CASE, caseId.toString()), new RouteParam(RELEASE, release.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "text for the employer");
        try {
            show(
                    open,
                    new DocumentId(UUID.fromString(
                            event.getRouteParameters().get(RELEASE).orElse(""))));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return "Text for the employer – WorkWell";
    }

    private void show(OpenCase open, DocumentId id) {
        var shared = sharing.of(open.me(), open.id()).orElseThrow(NotFoundException::new);
        var one = shared.texts().stream()
                .filter(text -> text.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        errors.clear();
        told.removeAll();
        removeAll();
        var page = new Stack(
                        new BackLink(CasePart.SHARING.link(open.id(), "Sharing")),
                        new PageHeader(one.item().words())
                                .facts(open.person().name() + ", "
                                        + open.person().reference())
                                .tags(SharingPanels.tag(one.state())),
                        errors,
                        told)
                .formWide();
        asked(shared, one, page);
        page.add(SharingPanels.exact(label(one), one.words()));
        if (one.state().isOpen()) page.add(next(open, one));
        page.add(history(shared, one));
        add(page);
    }

    private static String label(Release one) {
        return switch (one.state()) {
            case RELEASED -> "The employer reads exactly this, as long as the person permits it";
            case SHOWN_TO_PERSON -> "The person has exactly this before them";
            case DRAFT, CHANGE_REQUESTED, REFUSED, LAPSED -> "The employer does not see this";
        };
    }

    private static void asked(Shared shared, Release one, Stack page) {
        if (one.state().after(ReleaseAction.REWRITE).isEmpty()) return;
        shared.steps().stream()
                .filter(step -> step.release().equals(one.id()) && step.words() != null)
                .findFirst()
                .ifPresent(step -> page.add(new Notice(
                                Tone.INFO,
                                "They asked for other words on " + Dates.stamp(step.at()) + ":",
                                String.valueOf(step.words()))
                        .fullWidth()));
    }

    private Component next(OpenCase open, Release one) {
        var words = new ReleaseWords(clinical);
        words.write(one.words());
        var save = new Button(
                "Save these words",
                click -> answer(
                        open,
                        words,
                        one.id(),
                        sharing.rewrite(me.colleague(), open.id(), one.id(), words.typed(), one.version())));
        var stack = new Stack(words, Row.actions(save));
        if (one.state().after(ReleaseAction.SHOW).isPresent()) {
            var ask = new Button("Show it to the person", click -> ask(open, words, one));
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            stack.add(
                    new Span(
                            "They get a link and read the saved words. Nothing is shown to the employer unless they say yes."),
                    Row.actions(ask));
        }
        return new Panel("Change the words").body(stack);
    }

    /** Words that were typed and not saved are saved first: the person is never asked about others than stand here. */
    private void ask(OpenCase open, ReleaseWords words, Release one) {
        if (!words.typed().strip().equals(one.words())) {
            told.removeAll();
            told.add(new Notice(Tone.WARN, "You changed the words.", "Save them first, and read them once more.")
                    .fullWidth());
            return;
        }
        answer(open, words, one.id(), sharing.show(me.colleague(), open.id(), one.id(), one.version()));
    }

    private void answer(OpenCase open, ReleaseWords words, DocumentId id, ReleaseResult result) {
        switch (result) {
            case Done(var same, var now) -> {
                Notification.show("Now: " + now.words(), 6000, Notification.Position.BOTTOM_START);
                show(open, id);
            }
            case Refused(var field, var problem) -> {
                words.fault(problem);
                errors.show(List.of(new Fault(problem, words.field())));
            }
            case ChangedSince(var by, var at, var now) -> {
                told.removeAll();
                told.add(new Notice(
                                Tone.WARN,
                                name(by) + " changed this on " + Dates.stamp(at) + ".",
                                "It is now “%s”. Yours was not saved; what you typed is still here. Load the page again to go on."
                                        .formatted(now.words()))
                        .fullWidth());
            }
            case NotFound gone -> throw new NotFoundException();
        }
    }

    private Component history(Shared shared, Release one) {
        var lines = new Lines();
        shared.steps().stream()
                .filter(step -> step.release().equals(one.id()))
                .forEach(step -> lines.line(new Span(step.action().words()), words(step)));
        return new Panel("What happened").flush(lines);
    }

    private String words(ReleaseStep step) {
        return Dates.stamp(step.at()) + ", " + name(step.by()) + ", words number " + step.revision();
    }

    private String name(Actor by) {
        return switch (by.kind()) {
            case STAFF -> team.find(new StaffId(by.id())).map(Colleague::name).orElse("Former colleague");
            case PERSON -> "The person";
            default -> "The system";
        };
    }
}
