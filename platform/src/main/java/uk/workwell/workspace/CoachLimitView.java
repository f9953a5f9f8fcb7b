package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.referral.Capacity;
import uk.workwell.team.LimitResult;
import uk.workwell.team.LimitedCoach;
import uk.workwell.team.LimitingCoaches;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.settings.SettingsBook;

/** What one coach takes on from now on. What they have, they keep. */
@Route(value = "coach/limits/:coach", layout = CoachLayout.class)
@RolesAllowed("LEAD")
class CoachLimitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String COACH = "coach";

    private final Me me;
    private final LimitingCoaches limiting;
    private final Capacity capacity;
    private final SettingsBook settings;
    private boolean faulty;
    private long version;

    CoachLimitView(Me me, LimitingCoaches limiting, Capacity capacity, SettingsBook settings) {
        this.me = me;
        this.limiting = limiting;
        this.capacity = capacity;
        this.settings = settings;
    }

    static RouterLink link(StaffId coach, String words) {
        return new RouterLink(
                words,
                CoachLimitView.class,
                new RouteParameters(COACH, coach.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var lead = me.colleague();
        var found = limiting.find(lead, id(event)).orElseThrow(NotFoundException::new);
        var places = settings.current(lead.tenant()).localities();
        var form = new CoachLimitForm(found, places);
        faulty = false;
        version = found.version();
        form.onSave(() -> save(found, form));
        removeAll();
        add(new Stack(
                        new BackLink(new RouterLink("Coaches", CoachLimitsView.class)),
                        new PageHeader(found.coach().name())
                                .facts("%d weighted cases now. What they have, they keep."
                                        .formatted(capacity.weightedLoad(
                                                found.coach().id()))),
                        form)
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "What a coach takes on – WorkWell";
    }

    private void save(LimitedCoach coach, CoachLimitForm form) {
        var limits = form.limits();
        faulty = limits.isEmpty();
        if (limits.isPresent()) {
            switch (limiting.set(me.colleague(), coach.coach().id(), limits.get(), version)) {
                case LimitResult.Done done -> {
                    Notification.show("Saved", 6000, Notification.Position.BOTTOM_START);
                    getUI().ifPresent(ui -> ui.navigate(CoachLimitsView.class));
                    return;
                }
                case LimitResult.ChangedSince changed -> {
                    // Saving again is saving over what is shown now.
                    version = changed.now().version();
                    form.changed(changed, limits.get());
                }
                case LimitResult.NotFound gone -> throw new NotFoundException();
            }
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private static StaffId id(BeforeEnterEvent event) {
        try {
            return new StaffId(
                    UUID.fromString(event.getRouteParameters().get(COACH).orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
