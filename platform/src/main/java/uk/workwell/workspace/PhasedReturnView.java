package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import uk.workwell.look.EmptyState;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.returntowork.phased.History;
import uk.workwell.returntowork.phased.PhasedBook;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.returntowork.phased.PhasedState;
import uk.workwell.returntowork.phased.PhasedVersion;
import uk.workwell.returntowork.phased.Who.Side;
import uk.workwell.tenant.calendar.WorkingDays;

/** The phased return of a case: its weeks, what was looked at, who has signed, and what was really worked. */
@Route(value = "coach/case/:case/phased-return", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class PhasedReturnView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final PhasedReturns returns;
    private final WorkingDays calendar;
    private final ErrorSummary errors = new ErrorSummary();

    PhasedReturnView(CasePages pages, PhasedReturns returns, WorkingDays calendar) {
        this.pages = pages;
        this.returns = returns;
        this.calendar = calendar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(pages.open(event, CasePart.PHASED_RETURN));
    }

    @Override
    public String getPageTitle() {
        return "Phased return of a case – WorkWell";
    }

    private void show(OpenCase open) {
        errors.clear();
        removeAll();
        add(pages.wide(
                open,
                CasePart.PHASED_RETURN,
                returns.of(open.me(), open.id()).map(book -> page(open, book)).orElseGet(() -> none(open))));
    }

    private static Component none(OpenCase open) {
        return new EmptyState(
                "No phased return yet",
                "Plan the hours of each week here. It is checked against the fit note and the law, the person reads it first, and everybody signs the same version.",
                live(open) ? button("Plan a phased return", PhasedEditView.class, open) : new Div());
    }

    private Component page(OpenCase open, PhasedBook book) {
        var version = book.newest();
        var plan = version.content();
        var checks = returns.checks(open.me(), open.id(), plan);
        var head = Stack.small(
                new Row(
                                new H2("Phased return from " + Dates.longDay(plan.startsOn())),
                                PhasedParts.tag(book.plan().state()))
                        .tight(),
                small("Version %d, written by %s on %s. Contract: %s a week."
                        .formatted(
                                version.number(),
                                version.by().name(),
                                Dates.stamp(version.at()),
                                plan.contract().total().counted())));
        var page = new Stack(Row.between(head, live(open) ? actions(open, book) : new Div()), errors);
        waiting(book, page);
        page.add(
                PhasedParts.weeks(plan, checks, calendar::isBankHoliday),
                PhasedParts.looked(plan, checks, because(version)),
                Stack.medium(
                        new H2("Signatures on version " + version.number()),
                        PhasedParts.signatures(book, version.number()),
                        small(
                                "Everybody signs the same version. Any change makes another, and asks all of them again.")));
        book.agreed().ifPresent(agreed -> page.add(worked(open, book, agreed)));
        page.add(history(open));
        return page;
    }

    private static void waiting(PhasedBook book, Stack page) {
        if (book.personReadsFirst()) {
            page.add(new Notice(
                            Tone.INFO,
                            "The employer proposed a change.",
                            "The person reads it first. You read it once they have opened it, or after two working days.")
                    .fullWidth());
        }
        var number = book.plan().agreed();
        if (number != null && book.plan().state() == PhasedState.PROPOSED) {
            page.add(new Notice(
                            Tone.INFO,
                            "Version %d counts until everybody has signed the newest.".formatted(number),
                            "Hours are still written down against it.")
                    .fullWidth());
        }
        if (!book.deviations().isEmpty()) {
            page.add(new Notice(
                            Tone.WARN,
                            "It goes otherwise than planned. Talk about it.",
                            String.join(
                                    ". ",
                                    book.deviations().stream()
                                            .map(one -> one.words())
                                            .toList()))
                    .fullWidth());
        }
    }

    private Component actions(OpenCase open, PhasedBook book) {
        var plan = book.plan();
        var newest = book.newest();
        var row = Row.actions();
        if (plan.state() == PhasedState.DRAFT) {
            var propose = new Button(
                    "Propose to everybody",
                    click -> run(
                            open,
                            () -> returns.propose(open.me(), open.id(), plan.version()),
                            "Proposed. The person is asked first"));
            propose.setId("propose");
            propose.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(propose);
        }
        if (plan.state() == PhasedState.PROPOSED && !book.personReadsFirst()) {
            if (book.missing(newest.number()).contains(Side.COACH)) {
                var sign = new Button(
                        "Sign version " + newest.number(),
                        click -> run(
                                open,
                                () -> returns.sign(open.me(), open.id(), newest.number(), newest.hash()),
                                "Signed"));
                sign.setId("sign");
                sign.addThemeVariants(ButtonVariant.PRIMARY);
                row.add(sign);
            }
            row.add(new Button(
                    "Take back",
                    click -> run(
                            open,
                            () -> returns.takeBack(open.me(), open.id(), plan.version()),
                            "It is a draft again")));
        }
        if (plan.state().live()) {
            row.add(button("Change hours", PhasedEditView.class, open));
            row.add(button("End it early", EndPhasedView.class, open));
        } else {
            row.add(button("Plan another", PhasedEditView.class, open));
        }
        return row;
    }

    private Component worked(OpenCase open, PhasedBook book, PhasedVersion agreed) {
        var lines = new Lines();
        for (int week = 0; week < agreed.content().weeks().size(); week++) {
            var said = book.workedIn(week);
            if (agreed.content().monday(week).isAfter(open.today()) && said.isEmpty()) continue;
            var planned = agreed.content().weeks().get(week).hours().total();
            var words = said.stream()
                    .map(one -> "%s: %s%s"
                            .formatted(
                                    one.by().name(),
                                    one.hours().total().counted(),
                                    one.words().isEmpty() ? "" : ", “" + one.words() + "”"))
                    .toList();
            lines.line(
                    new Span("Week %d: %s planned".formatted(week + 1, planned.words())),
                    words.isEmpty() ? "Nothing written down yet" : String.join(". ", words));
        }
        var row = Row.actions();
        if (live(open)) {
            row.add(button("Write down a week", PhasedWorkedView.class, open));
            if (!book.deviations().isEmpty()) {
                row.add(new Button(
                        "We talked about it",
                        click -> run(open, () -> returns.talked(open.me(), open.id()), "Written down")));
            }
        }
        return new Panel("Planned and worked").flush(lines).foot(row);
    }

    private Component history(OpenCase open) {
        var lines = new Lines();
        for (var one : returns.history(open.me(), open.id())) {
            lines.line(new Span(head(one)), Dates.stamp(one.at()));
        }
        return new Panel("What happened").flush(lines);
    }

    private static String head(History one) {
        var words = one.words();
        return "Version %d: %s%s"
                .formatted(
                        one.number(),
                        one.action().words().toLowerCase(java.util.Locale.ROOT),
                        words == null ? "" : ". “" + words + "”");
    }

    private void run(OpenCase open, Supplier<PhasedResult> verb, String done) {
        switch (verb.get()) {
            case PhasedResult.Done ok -> {
                Notification.show(done, 6000, Notification.Position.BOTTOM_START);
                show(open);
            }
            case PhasedResult.Refused(var faults) ->
                errors.show(faults.stream()
                        .map(fault -> new ErrorSummary.Fault(fault.words(), this))
                        .toList());
            case PhasedResult.ChangedSince changed -> {
                show(open);
                Notification.show(
                        "%s changed this meanwhile: this is version %d".formatted(changed.by(), changed.number()),
                        8000,
                        Notification.Position.BOTTOM_START);
            }
            case PhasedResult.NotFound gone -> throw new NotFoundException();
        }
    }

    private static Component because(PhasedVersion version) {
        return version.content().because().isEmpty()
                ? new Div()
                : small("Right all the same: " + version.content().because());
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("ww-small");
        return paragraph;
    }

    private static boolean live(OpenCase open) {
        return open.card().state().live();
    }

    private static RouterLink button(String words, Class<? extends Component> page, OpenCase open) {
        var link = new RouterLink(
                words, page, new RouteParameters(CasePart.CASE, open.id().toString()));
        link.addClassNames("ww-btn", "ww-btn--secondary");
        return link;
    }
}
