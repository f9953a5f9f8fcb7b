package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
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
import java.util.Locale;
import java.util.Optional;
import uk.workwell.look.BackLink;
import uk.workwell.look.EmptyState;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Replay;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageCard;
import uk.workwell.tenant.settings.SettingsBook;

/** A receipt beside what any other version of the settings says about the same circumstances. Nothing of it is kept. */
@Route(value = "coach/triage/:referral/receipt/:version?", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ReceiptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String VERSION = "version";

    private final Me me;
    private final Triage triage;
    private final SettingsBook settings;
    private final Seen seen;

    ReceiptView(Me me, Triage triage, SettingsBook settings, Seen seen) {
        this.me = me;
        this.triage = triage;
        this.settings = settings;
        this.seen = seen;
    }

    static RouterLink link(ReferralId referral, String words) {
        return new RouterLink(words, ReceiptView.class, new RouteParameters(TriageView.REFERRAL, referral.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var colleague = me.colleague();
        var parameters = event.getRouteParameters();
        var id = TriageView.id(parameters.get(TriageView.REFERRAL).orElse(""));
        var card = triage.open(colleague, id).orElseThrow(NotFoundException::new);
        seen.referral(id);
        var versions = settings.versions(colleague.tenant());
        var asked = parameters.get(VERSION).map(words -> version(words, versions));
        var chosen = asked.orElse(versions.getFirst());
        var choice = choice(versions, chosen, id);
        removeAll();
        add(new Stack(
                new BackLink(TriageView.link(id, card.person().name())),
                new PageHeader("Run the rules again")
                        .facts(
                                card.person().name() + ", " + card.person().reference()
                                        + ". The same circumstances, another version of the settings. Nothing is decided or kept."),
                choice,
                compared(card, triage.replay(colleague, id, chosen.version()))));
    }

    @Override
    public String getPageTitle() {
        return "Run the rules again – WorkWell";
    }

    private static SettingsBook.Version version(String words, List<SettingsBook.Version> versions) {
        return versions.stream()
                .filter(one -> String.valueOf(one.version()).equals(words))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Select<SettingsBook.Version> choice(
            List<SettingsBook.Version> versions, SettingsBook.Version chosen, ReferralId id) {
        var choice = new Select<SettingsBook.Version>();
        choice.setId("version");
        choice.setLabel("Version of the settings");
        choice.setItems(versions);
        choice.setItemLabelGenerator(ReceiptView::words);
        choice.setValue(chosen);
        choice.addClassName("ww-w-l");
        choice.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        ReceiptView.class,
                        new RouteParameters(
                                new RouteParam(TriageView.REFERRAL, id.toString()),
                                new RouteParam(
                                        VERSION,
                                        String.valueOf(change.getValue().version())))));
        return choice;
    }

    /** "14, published, from 2 November 2026". */
    private static String words(SettingsBook.Version version) {
        return "%d, %s, from %s"
                .formatted(
                        version.version(), version.status().name().toLowerCase(Locale.ROOT), Dates.day(version.from()));
    }

    private static Component compared(TriageCard card, Optional<Replay> replay) {
        if (replay.isPresent()) return new ReplayTable(replay.get());
        return card.receipt() == null
                ? new EmptyState("No receipt yet", "The rules have not been asked. Try again in a moment.")
                : new EmptyState(
                        "This receipt cannot be run again",
                        "It was made before the circumstances were kept with it. What it said then stays as it was.");
    }
}
