package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Icon;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Party;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Steps;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Timeline;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Outcome;
import uk.workwell.portal.view.Agreements.Said;
import uk.workwell.portal.view.Agreements.Sheet;
import uk.workwell.portal.view.Agreements.Stage;
import uk.workwell.portal.view.Agreements.Typed;
import uk.workwell.portal.view.Agreements.Version;
import uk.workwell.tenant.calendar.Written;

/** One change at work: what was said so far, the version on the table, and what the employer can do now. */
@Route(value = "employer/staff/:id/adjustments/:adjustment", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class AdjustmentPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADJUSTMENT = "adjustment";

    private final AdjustmentDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div told = new Div();
    private boolean faulty;

    AdjustmentPage(AdjustmentDesk desk) {
        this.desk = desk;
        told.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var staff = event.getRouteParameters().get("id").flatMap(StaffMemberPage::uuid);
        var id = event.getRouteParameters().get(ADJUSTMENT).flatMap(StaffMemberPage::uuid);
        staff.flatMap(line -> id.flatMap(one -> desk.sheet(line, one)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Change at work – WorkWell";
    }

    private void show(Sheet sheet) {
        faulty = false;
        errors.clear();
        told.removeAll();
        removeAll();
        var main = new Stack(
                new BackLink(AdjustmentsPage.link(sheet.staff(), Names.shortened(sheet.name()))),
                new PageHeader(sheet.title()).tags(tag(sheet)).facts(sheet.answerIn()),
                errors,
                told);
        if (!sheet.said().isEmpty()) main.add(dialogue(sheet.name(), sheet.said()));
        main.add(onTheTable(sheet));
        if (sheet.can(Act.YES) || sheet.can(Act.VARY))
            main.add(new AdjustmentForm(sheet, desk::healthWords, typed -> answer(sheet, typed)));
        if (!sheet.acts().isEmpty()) main.add(new AdjustmentSteps(sheet, typed -> answer(sheet, typed)));
        add(sheet.stages().isEmpty() ? main : Split.aside(main, aside(sheet)));
    }

    private static StatusTag tag(Sheet sheet) {
        var by = sheet.answerBy();
        if (by == null) return new StatusTag(Tone.PLAIN, sheet.status());
        return new StatusTag(sheet.late() ? Tone.BAD : Tone.WARN, "Answer due " + Written.longDay(by));
    }

    static Component dialogue(String name, List<Said> all) {
        var timeline = new Timeline();
        all.forEach(said -> said(timeline, name, said));
        return new Panel("What was said so far")
                .headEnd(AdjustmentsPage.small("Nothing here can be edited or removed"))
                .body(timeline);
    }

    private static void said(Timeline timeline, String name, Said one) {
        var when = Written.stamp(one.at());
        var party =
                switch (one.side()) {
                    case PERSON -> Party.PERSON;
                    case EMPLOYER -> Party.EMPLOYER;
                    case COACH -> Party.COACH;
                    case NOBODY -> null;
                };
        if (party == null) {
            timeline.event(Icon.CLOCK, one.head(), when);
            return;
        }
        timeline.by(party, who(name, party, one.head()), one.head(), when, words(party, one.words()));
    }

    /** Whose initials stand in the mark: whoever the line begins with. */
    private static String who(String name, Party party, String head) {
        return switch (party) {
            case PERSON -> name;
            case COACH -> "Coach";
            case EMPLOYER -> head.replaceFirst(":.*", "");
        };
    }

    private static Component[] words(Party party, @Nullable String words) {
        if (words == null) return new Component[0];
        var said = Timeline.said(party, words);
        said.addClassName("ww-written");
        said.getElement().setAttribute("dir", "auto");
        return new Component[] {said};
    }

    private static Component onTheTable(Sheet sheet) {
        var panel = new Panel("Version " + sheet.table().number()).body(version(sheet.table()));
        var signed = sheet.signed();
        return signed == null
                ? panel
                : new Stack(panel, new Panel("Signed by both: version " + signed.number()).body(version(signed)));
    }

    static Component version(Version one) {
        var words = new Paragraph(one.words());
        words.addClassNames("ww-exact", "ww-written");
        words.getElement().setAttribute("data-label", "What is to change").setAttribute("dir", "auto");
        var list = new SummaryList();
        var from = one.from();
        var until = one.until();
        if (from != null) list.row("From", Written.day(from));
        if (until != null) list.row(one.trial() ? "Trial until" : "Until", Written.day(until));
        if (!one.owner().isEmpty()) list.row("Owner", one.owner());
        if (!one.cost().isEmpty()) list.row("Cost", one.cost() + ", paid by: " + one.payer());
        one.signatures().forEach(signature -> list.row("Signed", signature));
        return one.owner().isEmpty() && one.signatures().isEmpty() ? words : Stack.small(words, list);
    }

    private static Component aside(Sheet sheet) {
        var steps = new Steps();
        sheet.stages()
                .forEach(stage ->
                        steps.step(state(stage), stage.name(), stage.more().isEmpty() ? null : stage.more()));
        var weighs = new Paragraph(
                "Whether it helps, whether it can be done, what it costs, what it disrupts, and the size of your firm. Changes like this one usually cost little.");
        weighs.addClassName("ww-small");
        var aside = new Stack(
                Stack.small(new H2("Where this is"), steps),
                new Hr(),
                Stack.small(new H2("What “reasonable” weighs"), weighs));
        aside.getElement().setAttribute("role", "complementary").setAttribute("aria-label", "Help with this answer");
        return aside;
    }

    private static Steps.State state(Stage stage) {
        return stage.done() ? Steps.State.DONE : stage.now() ? Steps.State.NOW : Steps.State.TO_COME;
    }

    private void answer(Sheet sheet, Typed typed) {
        switch (desk.answer(sheet.staff(), sheet.id(), typed)) {
            case Outcome.Done done -> {
                Notification.show("Sent and signed.", 6000, Notification.Position.BOTTOM_START);
                again(sheet.staff(), sheet.id());
            }
            case Outcome.Problem(var field, var words) -> {
                told.removeAll();
                faulty = true;
                fault(field, words);
            }
            case Outcome.Changed(var words) -> {
                told.removeAll();
                told.add(new Notice(Tone.WARN, "Somebody did something meanwhile.", words).fullWidth());
            }
            case Outcome.Gone gone -> throw new NotFoundException();
        }
    }

    private void fault(String field, String words) {
        forms(this)
                .map(form -> form.fault(field, words))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresentOrElse(errors::show, () -> told.add(new Notice(Tone.WARN, words).fullWidth()));
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    static Stream<FaultyForm> forms(Component page) {
        return inside(page).filter(FaultyForm.class::isInstance).map(FaultyForm.class::cast);
    }

    private static Stream<Component> inside(Component outer) {
        return Stream.concat(Stream.of(outer), outer.getChildren().flatMap(AdjustmentPage::inside));
    }

    private void again(UUID staff, UUID id) {
        desk.sheet(staff, id).ifPresentOrElse(this::show, () -> {
            throw new NotFoundException();
        });
    }
}
