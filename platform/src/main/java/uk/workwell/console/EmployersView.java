package uk.workwell.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.employer.EmployerCard;
import uk.workwell.employer.EmployerCards;
import uk.workwell.employer.LinkStatus;
import uk.workwell.employer.Verification;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** The employers linked to this ICB: name and verification, and nothing about whom they referred. */
@Route(value = "admin/employers", layout = ConsoleLayout.class)
@RolesAllowed("ADMIN")
class EmployersView extends Div implements HasDynamicTitle {

    EmployersView(EmployerCards cards) {
        var linked = cards.linked();
        var header = new PageHeader("Employers").facts("Linked to this ICB. An unverified one can still refer.");
        if (linked.isEmpty()) {
            add(new Stack(
                    header,
                    new EmptyState(
                            "No employers yet",
                            "An employer appears here when it first refers somebody who lives here.")));
            return;
        }
        var statuses = cards.statuses();
        var table = new Table("Name", "Here", "Anywhere", "What you can do");
        linked.forEach(employer -> table.row(
                employer.name(),
                null,
                tag(statuses.getOrDefault(employer.id(), LinkStatus.PENDING)),
                tag(employer.verification()),
                look(employer)));
        add(new Stack(
                header,
                new Panel("Linked employers").count(new Count(linked.size())).flush(table)));
    }

    @Override
    public String getPageTitle() {
        return "Employers – WorkWell";
    }

    private static RouterLink look(EmployerCard employer) {
        var link = new RouterLink(
                "Look at it",
                EmployerToVerifyView.class,
                new RouteParameters(EmployerToVerifyView.EMPLOYER, employer.id().toString()));
        link.getElement().setAttribute("aria-label", "Look at " + employer.name());
        return link;
    }

    static StatusTag tag(LinkStatus status) {
        return switch (status) {
            case PENDING -> new StatusTag(Tone.WARN, "To verify");
            case ASKED -> new StatusTag(Tone.INFO, "Asked");
            case LINKED -> new StatusTag(Tone.GOOD, "Verified here");
            case REFUSED -> new StatusTag(Tone.BAD, "Refused here");
            case ENDED -> new StatusTag(Tone.QUIET, "Ended");
        };
    }

    private static StatusTag tag(Verification verification) {
        return switch (verification) {
            case PENDING -> new StatusTag(Tone.WARN, "To verify");
            case VERIFIED -> new StatusTag(Tone.GOOD, "Verified");
            case REFUSED -> new StatusTag(Tone.BAD, "Refused");
        };
    }
}
