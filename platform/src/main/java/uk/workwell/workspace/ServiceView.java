package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.onward.Measured;
import uk.workwell.casework.onward.MeasuredServices;
import uk.workwell.directory.Directory;
import uk.workwell.directory.Help;
import uk.workwell.directory.LocalService;
import uk.workwell.directory.ServiceId;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.tenant.calendar.WorkingDays;

/** One local service: what it does, for whom, and how it answers. */
@Route(value = "coach/services/:service", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String SERVICE = "service";

    private final Directory directory;
    private final MeasuredServices measured;
    private final Clock clock;

    ServiceView(Directory directory, MeasuredServices measured, Clock clock) {
        this.directory = directory;
        this.measured = measured;
        this.clock = clock;
    }

    static RouterLink link(ServiceId service, String words) {
        return new RouterLink(words, ServiceView.class, new RouteParameters(SERVICE, service.toString()));
    }

    /** @throws NotFoundException if the address holds no service of this ICB */
    static LocalService serviceOf(BeforeEnterEvent event, Directory directory) {
        try {
            return directory
                    .find(ServiceId.of(event.getRouteParameters().get(SERVICE).orElse("")))
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var service = serviceOf(event, directory);
        removeAll();
        add(new Stack(
                new BackLink(new RouterLink("Services", ServicesView.class)),
                new PageHeader(service.name())
                        .facts(service.organisation())
                        .tags(ServiceWords.checked(service.assuredOn(), WorkingDays.today(clock))),
                Split.panel(
                        facts(service),
                        new Stack(answers(
                                measured.of(List.of(service.id())).getOrDefault(service.id(), Measured.NOTHING))))));
    }

    @Override
    public String getPageTitle() {
        return "Service – WorkWell";
    }

    static Component facts(LocalService service) {
        var facts = new SummaryList();
        facts.row(
                "Helps with", service.helps().stream().map(Help::words).sorted().collect(Collectors.joining(", ")));
        facts.row("Ages", service.ages());
        facts.row("For whom", or(service.eligibility(), "Not said"));
        facts.row(
                "Covers",
                service.outwardCodes().isEmpty()
                        ? "The whole area"
                        : service.outwardCodes().stream().sorted().collect(Collectors.joining(", ")));
        facts.row("Costs", or(service.cost(), "Not said"));
        facts.row("Open", or(service.opening(), "Not said"));
        facts.row("Languages", or(service.languages(), "Not said"));
        facts.row("Phone", or(service.phone(), "Not given"));
        facts.row("E-mail", or(service.email(), "Not given"));
        service.locations()
                .forEach(place -> facts.row(
                        place.name() == null ? "Place" : place.name(),
                        place.address() + (place.postcode() == null ? "" : ", " + place.postcode())));
        var url = service.url();
        var panel = new Panel("About this service").body(new Paragraph(service.description()), facts);
        if (url != null) {
            var site = new Anchor(url, "Their own pages");
            site.getElement().setAttribute("rel", "noreferrer noopener");
            panel.foot(site);
        }
        return panel;
    }

    static Component answers(Measured figures) {
        return new Panel("How it answers")
                .body(new Span(figures.words()))
                .foot("Measured from %s of the last twelve months"
                        .formatted(figures.sent() == 1 ? "1 referral" : figures.sent() + " referrals"));
    }

    private static String or(@Nullable String value, String instead) {
        return value == null || value.isBlank() ? instead : value;
    }
}
