package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.directory.Directory;
import uk.workwell.directory.DirectoryExport;
import uk.workwell.directory.DirectoryFeed;
import uk.workwell.directory.KeptFilter;
import uk.workwell.directory.KeptFilter.Which;
import uk.workwell.directory.ServiceEditing;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Icon;
import uk.workwell.look.Lines;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;

/** The local services of this ICB, retired ones too: found, added, corrected, read from a file and written into one. */
@Route(value = "admin/directory", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class DirectoryView extends Div implements HasDynamicTitle {

    private static final int STEP = 50;
    private static final int TYPING_PAUSE_MS = 250;

    private final ServiceEditing services;
    private final LocalDate today;
    private final Div results = new Div();
    private final Span status = new Span();
    private final TextField words = new TextField();
    private final Select<Which> which = new Select<>();
    private int shown = STEP;

    DirectoryView(ServiceEditing services, DirectoryFeed feed, DirectoryExport export, Clock clock) {
        this.services = services;
        this.today = WorkingDays.today(clock);
        var add = new RouterLink("Add a service", EditServiceView.class);
        add.addClassName("ww-btn");
        var page = new Stack(new PageHeader("Services directory")
                .facts("Local services that coaches refer people on to. Who was referred where does not stand here.")
                .actions(add));
        feed.find().map(DirectoryFeed.Feed::last).ifPresent(last -> page.add(night(last)));
        page.add(files(export), panel());
        add(page);
        search();
    }

    @Override
    public String getPageTitle() {
        return "Services directory – WorkWell";
    }

    static Notice night(DirectoryFeed.Run last) {
        var when = Written.shortDay(LocalDate.ofInstant(last.at(), WorkingDays.LONDON));
        return last.wentWell()
                ? new Notice(Tone.GOOD, "Read from its address on %s.".formatted(when), last.words() + ".")
                : new Notice(Tone.BAD, "The directory could not be read on %s.".formatted(when), last.words() + ".");
    }

    private static Component files(DirectoryExport export) {
        DownloadHandler whole = event -> {
            event.setFileName("services-open-referral-uk.json");
            event.setContentType("application/json");
            export.writeTo(event.getOutputStream());
        };
        var download = new Anchor(whole, "Download all as Open Referral UK");
        download.getElement().setAttribute("download", true);
        var links = new Div(new RouterLink("Read services from a file or address", ImportServicesView.class), download);
        links.addClassName("ww-row");
        return links;
    }

    private Component panel() {
        words.setId("words");
        words.setAriaLabel("Words in its name or description");
        words.setPlaceholder("Name or words");
        words.setPrefixComponent(Icon.SEARCH.silent());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.addClassName("ww-w-m");
        which.setId("which");
        which.setAriaLabel("Which services");
        which.setItems(Which.values());
        which.setItemLabelGenerator(Which::words);
        which.setValue(Which.ACTIVE);
        which.addClassName("ww-w-m");
        words.addValueChangeListener(typed -> again());
        which.addValueChangeListener(chosen -> again());
        status.addClassNames("ww-small", "ww-toolbar__end");
        status.getElement().setAttribute("role", "status");
        var toolbar = new Div(words, which, status);
        toolbar.addClassName("ww-toolbar");
        toolbar.getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
        var panel = new Div(toolbar, results);
        panel.addClassName("ww-panel");
        return panel;
    }

    private void again() {
        shown = STEP;
        search();
    }

    private void search() {
        var filter = new KeptFilter(words.getValue(), which.getValue());
        var found = services.window(filter, 0, shown);
        int all = services.count(filter);
        status.setText(all == 1 ? "1 service" : all + " services");
        results.removeAll();
        if (found.isEmpty()) {
            results.add(
                    words.isEmpty()
                            ? new EmptyState(
                                    "No services here",
                                    "Add one, or read the directory that your council or partner keeps. Coaches find them at"
                                            + " once.")
                            : new EmptyState("No service fits", "Take a word away, or look among all services."));
            return;
        }
        var lines = new Lines();
        found.forEach(row -> lines.line(
                new RouterLink(
                        row.name(),
                        EditServiceView.class,
                        new RouteParameters(EditServiceView.SERVICE, row.id().toString())),
                row.organisation(),
                row.active() ? checked(row.assuredOn(), today) : new StatusTag(Tone.QUIET, "Retired")));
        results.add(lines);
        if (all > found.size()) {
            var more = new Button("Show more services", click -> {
                shown += STEP;
                search();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            results.add(more);
        }
    }

    static StatusTag checked(@Nullable LocalDate day, LocalDate today) {
        if (day == null) return new StatusTag(Tone.WARN, "Never checked");
        boolean old = day.plusMonths(Directory.CHECK_AFTER_MONTHS).isBefore(today);
        return new StatusTag(old ? Tone.WARN : Tone.QUIET, "Checked " + Written.shortDay(day));
    }
}
