package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.workwell.directory.Directory;
import uk.workwell.directory.EditResult;
import uk.workwell.directory.KeptService;
import uk.workwell.directory.ServiceEditing;
import uk.workwell.directory.ServiceEntry;
import uk.workwell.directory.ServiceId;
import uk.workwell.look.BackLink;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** Adds a service, or corrects, checks and retires one. What was typed is kept when somebody else was quicker. */
@Route(value = "admin/directory/service/:service?", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class EditServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String SERVICE = "service";

    private final ServiceEditing services;
    private final Directory directory;
    private final Team team;
    private final Clock clock;
    private final Div said = new Div();
    private boolean faulty;

    EditServiceView(ServiceEditing services, Directory directory, Team team, Clock clock) {
        this.services = services;
        this.directory = directory;
        this.team = team;
        this.clock = clock;
        said.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get(SERVICE);
        if (asked.isEmpty()) addOne();
        else show(kept(asked.get()));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Service of the directory – WorkWell";
    }

    private KeptService kept(String id) {
        try {
            return services.find(ServiceId.of(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private static BackLink back() {
        return new BackLink(new RouterLink("Services directory", DirectoryView.class));
    }

    private void addOne() {
        var fields = new ServiceFields();
        fields.onSave(() -> answer(fields, services.add(fields.entry())));
        removeAll();
        add(new Stack(
                        back(),
                        new PageHeader("Add a service").facts("Coaches find it as soon as it is saved."),
                        said,
                        fields)
                .formWide());
    }

    private void show(KeptService kept) {
        var service = kept.service();
        var fields = new ServiceFields();
        fields.fill(ServiceEntry.of(service));
        fields.onSave(() -> answer(fields, services.correct(service.id(), fields.entry(), kept.version())));
        var header = new PageHeader(service.name())
                .facts(service.organisation())
                .tags(
                        service.active()
                                ? DirectoryView.checked(service.assuredOn(), WorkingDays.today(clock))
                                : new StatusTag(Tone.QUIET, "Retired"));
        var form = new Stack(said);
        if (kept.fromFeed()) {
            form.add(new Notice(
                            Tone.WARN,
                            "This service is read from an address each night.",
                            "What you type here lasts until the next night. Have it corrected where it comes from.")
                    .fullWidth());
        }
        form.add(fields);
        removeAll();
        add(new Stack(back(), header, Split.panel(form, new Stack(actions(kept, fields), history(service.id())))));
    }

    private Component actions(KeptService kept, ServiceFields fields) {
        var service = kept.service();
        var checked = new Button("All of this was checked today", click -> {
            directory.checkedToday(service.id());
            saved("The check is noted", service.id());
        });
        var retire = service.active()
                ? new Button(
                        "Retire this service", click -> answer(fields, services.retire(service.id(), kept.version())))
                : new Button(
                        "Offer it again", click -> answer(fields, services.bringBack(service.id(), kept.version())));
        var why = new Span("A retired service is found by no coach. Referrals to it stay as they are.");
        why.addClassName("ww-soft");
        return new Panel("Check and retire").body(Row.actions(checked, retire), why);
    }

    private Component history(ServiceId id) {
        var lines = new Lines();
        services.history(id).forEach(change -> lines.line(new Span(stamp(change.at())), name(change.by())));
        return new Panel("Changes").flush(lines);
    }

    private void answer(ServiceFields fields, EditResult result) {
        said.removeAll();
        faulty = result instanceof EditResult.Refused;
        switch (result) {
            case EditResult.Done(var id, var version) -> {
                fields.show(List.of());
                saved("Saved", id);
            }
            case EditResult.Refused(var faults) -> fields.show(faults);
            case EditResult.ChangedSince changed -> conflict(fields, changed);
            case EditResult.NotFound() -> throw new NotFoundException();
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private void saved(String words, ServiceId id) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
        getUI().ifPresent(ui -> ui.navigate(EditServiceView.class, new RouteParameters(SERVICE, id.toString())));
        services.find(id).ifPresent(this::show);
    }

    private void conflict(ServiceFields fields, EditResult.ChangedSince changed) {
        var mine = fields.entry();
        var theirs = new Button("Show what they saved", click -> {
            said.removeAll();
            show(changed.now());
        });
        var keep = new Button(
                "Save what I typed over it",
                click -> answer(
                        fields,
                        services.correct(
                                changed.now().service().id(),
                                mine,
                                changed.now().version())));
        var notice = new Notice(
                        Tone.WARN,
                        name(changed.by()) + " changed this service, " + stamp(changed.at()) + ".",
                        "Yours was not saved; what you typed is still here.")
                .and(theirs, keep)
                .fullWidth();
        notice.getElement().setAttribute("role", "alert");
        said.add(notice);
    }

    private String name(Actor by) {
        return by.kind() == Actor.Kind.STAFF
                ? team.find(new StaffId(by.id())).map(Colleague::name).orElse("A former colleague")
                : "An import that ran by itself";
    }

    private static String stamp(Instant at) {
        return Written.stamp(at);
    }
}
