package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.workwell.employer.EmployerToVerify;
import uk.workwell.employer.LinkStatus;
import uk.workwell.employer.SizeBand;
import uk.workwell.employer.Verifying;
import uk.workwell.look.BackLink;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** What an organisation declared and what of it is proven; an admin verifies, asks, or refuses with a reason. */
@Route(value = "admin/employers/:employer", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class EmployerToVerifyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String EMPLOYER = "employer";

    private final Verifying verifying;
    private final Team team;
    private final Div said = new Div();
    private boolean faulty;

    EmployerToVerifyView(Verifying verifying, Team team) {
        this.verifying = verifying;
        this.team = team;
        said.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(EMPLOYER)
                .flatMap(EmployerToVerifyView::uuid)
                .flatMap(id -> verifying.find(new EmployerId(id)))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "An employer – WorkWell";
    }

    private void show(EmployerToVerify one) {
        var form = new VerdictForm(one.status());
        form.onDecide(() -> decide(one, form));
        removeAll();
        add(new Stack(
                new BackLink(new RouterLink("Employers", EmployersView.class)),
                new PageHeader(one.name())
                        .facts("Linked since " + Written.shortDay(LocalDate.ofInstant(one.since(), WorkingDays.LONDON)))
                        .tags(EmployersView.tag(one.status())),
                said,
                Split.panel(
                        new Stack(declared(one), proven(one), alike(one), looked(one)),
                        new Div(new Panel("Decide").body(form)))));
    }

    private static Component declared(EmployerToVerify one) {
        var number = one.number();
        return new Panel("What they declared")
                .body(new SummaryList()
                        .row("Legal name", one.name())
                        .row(
                                "Number",
                                number == null
                                        ? "None"
                                        : number.value() + ", "
                                                + number.register().words())
                        .row("People", words(one.size()))
                        .row("Address", address(one))
                        .row(
                                "Owner",
                                one.owners().stream()
                                        .map(owner -> owner.name()
                                                + (owner.jobTitle() == null ? "" : ", " + owner.jobTitle())
                                                + ", " + owner.email())
                                        .collect(Collectors.joining("; "))));
    }

    private static Component proven(EmployerToVerify one) {
        var words =
                switch (one.proof()) {
                    case DOMAIN ->
                        "Somebody reads mail on " + String.join(", ", one.domains())
                                + ": proven by a link and a code. The number was checked for its form only. Look it up in the register.";
                    case MAILBOX ->
                        "Not proven. The mailbox is with a public provider: it is theirs, and says nothing about where they work. A firm of fewer than 10 people may register like this.";
                    case NONE ->
                        "Nothing was proven by us: it was taken in before organisations registered themselves.";
                };
        var elsewhere =
                switch (one.elsewhere()) {
                    case VERIFIED -> "An area has verified it.";
                    case REFUSED -> "Every area that looked has refused it.";
                    case PENDING -> "No area has verified it yet.";
                };
        return new Panel("What is proven").body(new Paragraph(words), new Paragraph(elsewhere));
    }

    private static Component alike(EmployerToVerify one) {
        var panel = new Panel("Perhaps the same organisation");
        if (one.alike().isEmpty()) {
            return panel.body(new Paragraph("No other organisation here has the same number, name or mail domain."));
        }
        var lines = new Lines();
        one.alike().forEach(other -> {
            var link = new RouterLink(
                    other.name(),
                    EmployerToVerifyView.class,
                    new RouteParameters(EMPLOYER, other.id().toString()));
            lines.line(link, "It has " + String.join(", ", other.why()));
        });
        return panel.flush(lines);
    }

    private Component looked(EmployerToVerify one) {
        var panel = new Panel("What was decided here");
        if (one.looked().isEmpty()) {
            return panel.body(new Paragraph(
                    one.status() == LinkStatus.LINKED
                            ? "Nothing since it was linked."
                            : "Nobody has looked yet. It can refer meanwhile: the person decides first."));
        }
        var lines = new Lines();
        one.looked().forEach(past -> {
            var by = team.find(new StaffId(past.by()))
                    .map(colleague -> colleague.name())
                    .orElse("a former colleague");
            var on = Written.shortDay(LocalDate.ofInstant(past.at(), WorkingDays.LONDON));
            lines.line(
                    new Span(VerdictForm.words(past.action())),
                    by + ", " + on + (past.words() == null ? "" : ": “" + past.words() + "”"));
        });
        return panel.flush(lines);
    }

    private void decide(EmployerToVerify one, VerdictForm form) {
        var action = form.action();
        if (action == null) {
            fault(form, "Choose what you decide");
            return;
        }
        said.removeAll();
        faulty = false;
        switch (verifying.decide(one.id(), one.status(), action, form.typed())) {
            case Verifying.Result.Done(var now) -> {
                Notification.show("Saved. They see it on their page.", 6000, Notification.Position.BOTTOM_START);
                again(one);
            }
            case Verifying.Result.Refused(var words) -> fault(form, words);
            case Verifying.Result.ChangedSince(var now) -> {
                var typed = form.typed();
                again(one);
                said.add(new Notice(
                        Tone.WARN,
                        "Somebody decided since you opened this page. This is how it is now.",
                        typed.isBlank() ? "You had typed nothing." : "You had typed: " + typed));
            }
            case Verifying.Result.NotFound gone -> throw new NotFoundException();
        }
    }

    private void again(EmployerToVerify one) {
        show(verifying.find(one.id()).orElseThrow(NotFoundException::new));
    }

    private void fault(VerdictForm form, String words) {
        faulty = true;
        form.fault(words);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private static String address(EmployerToVerify one) {
        var given = Stream.of(Optional.ofNullable(one.address()), Optional.ofNullable(one.postcode()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "Not given" : given;
    }

    private static String words(SizeBand size) {
        return switch (size) {
            case MICRO -> "Fewer than 10";
            case SMALL -> "10 to 49";
            case MEDIUM -> "50 to 249";
            case LARGE -> "250 or more";
            case UNKNOWN -> "Not given";
        };
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
