package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.casework.crossing.SharingOfACase;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerPreview;

/** What the person permits their employer to see, and beside it what the employer sees: its own page, made by the same code. */
@Route(value = "coach/case/:case/sharing", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class SharingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Query parameter: through whose eyes. */
    static final String AS = "as";

    private final CasePages pages;
    private final SharingOfACase sharing;
    private final EmployerPreview preview;
    private final EmployerSees sees;
    private final EmploymentPanel employment;
    private final Clock clock;

    SharingView(
            CasePages pages,
            SharingOfACase sharing,
            EmployerPreview preview,
            EmployerSees sees,
            EmploymentPanel employment,
            Clock clock) {
        this.pages = pages;
        this.sharing = sharing;
        this.preview = preview;
        this.sees = sees;
        this.employment = employment;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.SHARING);
        var shared = sharing.of(open.me(), open.id()).orElseThrow(NotFoundException::new);
        var readers = preview.readers(open.card().referral());
        var names = ReaderNames.of(readers);
        var now = clock.instant();
        var as = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AS)
                .flatMap(SharingView::uuid)
                .filter(names.names()::containsKey);
        removeAll();
        add(pages.wide(
                open,
                CasePart.SHARING,
                Split.panel(
                        new Stack(
                                SharingPanels.permitted(open.id(), shared, names, now),
                                SharingPanels.texts(
                                        open.id(), shared, open.card().state().live()),
                                shared.byEmployer() ? SharingPanels.byLink(open.id()) : new Div(),
                                PassedOnMessages.panel(open.id(), sharing.messages(open.me(), open.id())),
                                SharingPanels.history(shared, names, now)),
                        new Stack(
                                sees.panel(open.card(), readers, as),
                                shared.byEmployer() ? employment.of(open) : new Div()))));
    }

    @Override
    public String getPageTitle() {
        return "Sharing of a case – WorkWell";
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
