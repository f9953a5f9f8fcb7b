package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.EmptyState;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.Agreements.Line;
import uk.workwell.portal.view.Agreements.OfStaff;
import uk.workwell.portal.view.Agreements.Option;
import uk.workwell.portal.view.Agreements.Outcome;

/** The changes at work of one member of staff, as far as they let this reader read them, and the way to suggest one. */
@Route(value = "employer/staff/:id/adjustments", layout = EmployerLayout.class)
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class AdjustmentsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AdjustmentDesk desk;
    private final FlexibleDesk flexible;
    private final ErrorSummary errors = new ErrorSummary();

    AdjustmentsPage(AdjustmentDesk desk, FlexibleDesk flexible) {
        this.desk = desk;
        this.flexible = flexible;
    }

    static RouterLink link(UUID staff, String words) {
        var link = new RouterLink("", AdjustmentsPage.class, new RouteParameters("id", staff.toString()));
        link.setText(words);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .flatMap(StaffMemberPage::uuid)
                .flatMap(desk::of)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return "Changes at work – WorkWell";
    }

    private void show(OfStaff staff) {
        removeAll();
        errors.clear();
        var back = new RouterLink(
                "",
                StaffMemberPage.class,
                new RouteParameters("id", staff.staff().toString()));
        back.setText(Names.shortened(staff.name()));
        var page = new Stack(
                        new BackLink(back),
                        new PageHeader("Changes at work").facts(Names.shortened(staff.name())),
                        errors,
                        list(staff))
                .formWide();
        var requests = flexible.of(staff.staff());
        if (!requests.isEmpty()) page.add(requests(staff, requests));
        if (staff.maySuggest()) page.add(suggest(staff));
        page.add(HomePage.onlyWhatIsShared());
        add(page);
    }

    private static Component list(OfStaff staff) {
        if (staff.lines().isEmpty()) {
            return new EmptyState(
                    "Nothing to answer",
                    "What they ask you for appears here once they have sent it to you, with the day by which your answer is due.");
        }
        var lines = new Lines();
        staff.lines().forEach(line -> lines.line(link(staff.staff(), line), line.next(), tag(line)));
        return new Panel("What they let you read").flush(lines);
    }

    private static Component requests(OfStaff staff, List<Line> requests) {
        var lines = new Lines();
        requests.forEach(one -> lines.line(
                FlexiblePage.link(staff.staff(), one.id(), "Flexible working: " + one.title()), one.next(), tag(one)));
        return new Panel("Requests for flexible working")
                .headEnd(small("By law, with a last day for your decision"))
                .flush(lines);
    }

    private static RouterLink link(UUID staff, Line line) {
        var link = new RouterLink(
                "",
                AdjustmentPage.class,
                new RouteParameters(
                        new RouteParam("id", staff.toString()),
                        new RouteParam(AdjustmentPage.ADJUSTMENT, line.id().toString())));
        link.setText(line.title());
        return link;
    }

    private static StatusTag tag(Line line) {
        if (line.late()) return new StatusTag(Tone.BAD, "Late");
        return line.yours() ? new StatusTag(Tone.WARN, "Your answer") : new StatusTag(Tone.QUIET, line.status());
    }

    private Component suggest(OfStaff staff) {
        var kind = new Select<Option>();
        kind.setId("code");
        kind.setLabel("What could change");
        kind.setItems(staff.kinds());
        kind.setItemLabelGenerator(Option::words);
        kind.setWidthFull();
        var words = new TextArea("How, in a sentence or two");
        words.setId("words");
        words.setHelperText("They read these words first, and decide whether anything comes of it");
        words.setWidthFull();
        words.setMaxLength(2_000);
        var send = new Button("Ask them", click -> {
            var chosen = kind.getValue();
            answer(
                    staff,
                    kind,
                    words,
                    desk.suggest(staff.staff(), chosen == null ? "" : chosen.value(), words.getValue()));
        });
        return new Panel("Suggest a change")
                .body(
                        new Paragraph(
                                "You can offer something before anybody asks. It becomes a request only if they want it."),
                        kind,
                        words,
                        Row.actions(send));
    }

    private void answer(OfStaff staff, Select<Option> kind, TextArea words, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var id) -> {
                Notification.show("They were asked.", 6000, Notification.Position.BOTTOM_START);
                desk.of(staff.staff()).ifPresent(this::show);
            }
            case Outcome.Problem(var field, var problem) -> {
                boolean ofKind = field.equals("code");
                kind.setInvalid(ofKind);
                words.setInvalid(!ofKind);
                kind.setErrorMessage(problem);
                words.setErrorMessage(problem);
                errors.show(List.of(new Fault(problem, ofKind ? kind : words)));
            }
            case Outcome.Changed changed -> throw new IllegalStateException("Nothing was there to change");
            case Outcome.Gone gone -> throw new NotFoundException();
        }
    }

    static Span small(String words) {
        var small = new Span(words);
        small.addClassName("ww-small");
        return small;
    }
}
