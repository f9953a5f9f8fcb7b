package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import uk.workwell.casework.crossing.Shared;
import uk.workwell.casework.crossing.SharingOfACase;
import uk.workwell.look.BackLink;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.sharing.Narrowing;
import uk.workwell.sharing.Permitted;

/** Makes one permission less, as the person said: stops it, ends it earlier, or leaves fewer readers. */
@Route(value = "coach/case/:case/sharing/:permission", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class LessSharingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PERMISSION = "permission";

    private final CasePages pages;
    private final SharingOfACase sharing;
    private final EmployerPreview preview;
    private final Me me;
    private final Clock clock;
    private boolean faulty;

    LessSharingView(CasePages pages, SharingOfACase sharing, EmployerPreview preview, Me me, Clock clock) {
        this.pages = pages;
        this.sharing = sharing;
        this.preview = preview;
        this.me = me;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "a permission");
        var asked = event.getRouteParameters().get(PERMISSION).orElse("");
        var shared = sharing.of(open.me(), open.id()).orElseThrow(NotFoundException::new);
        var one = shared.permissions().stream()
                .filter(permitted -> permitted.id().value().toString().equals(asked))
                .filter(permitted -> permitted.facts().countsAt(clock.instant()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var readers = preview.readers(open.card().referral());
        removeAll();
        add(page(open, shared, one, ReaderNames.of(readers), new LessSharingForm(one, readers)));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Make a permission less – WorkWell";
    }

    private Stack page(OpenCase open, Shared shared, Permitted one, ReaderNames names, LessSharingForm form) {
        var text = SharingPanels.words(shared, one.grant().document());
        var save = new Button("Save", click -> save(open, one, form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var page = new Stack(
                        new BackLink(CasePart.SHARING.link(open.id(), "Sharing")),
                        new PageHeader("Make it less: " + one.item().words())
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        new SummaryList()
                                .row("Who may read it", names.who(one.grant().only()))
                                .row("How long", SharingPanels.until(one)))
                .formWide();
        if (text != null) page.add(SharingPanels.exact("They read exactly this", text));
        page.add(
                new Notice(
                                Tone.INFO,
                                "What was read cannot be taken back.",
                                text == null
                                        ? "Whoever looked knows of the contact. Without it, no text is shown either."
                                        : names.readBy(one.grant().document(), shared.readings()))
                        .fullWidth(),
                form,
                Row.actions(save));
        return page;
    }

    private void save(OpenCase open, Permitted one, LessSharingForm form) {
        if (!form.complete()) {
            fault();
            return;
        }
        if (form.stops()) {
            done(open, sharing.stop(me.colleague(), open.id(), one.id()) ? "Stopped" : "It had ended already");
            return;
        }
        switch (sharing.narrow(me.colleague(), open.id(), form.command(one.id()))) {
            case Narrowing.Narrowed(var now) -> done(open, "It is less now");
            case Narrowing.NotNarrower(var words) -> {
                form.fault(words);
                fault();
            }
            case Narrowing.Gone() -> done(open, "It had ended already");
        }
    }

    private void fault() {
        faulty = true;
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private void done(OpenCase open, String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
        getUI().ifPresent(ui -> ui.navigate(
                SharingView.class, new RouteParameters(CasePart.CASE, open.id().toString())));
    }
}
