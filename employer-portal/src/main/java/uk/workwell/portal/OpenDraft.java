package uk.workwell.portal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.portal.view.Refer;

/** Finds the draft of an address. One that was sent leads to the page that says so; anything else does not exist. */
final class OpenDraft {

    private OpenDraft() {}

    static Optional<Refer.Draft> of(BeforeEnterEvent event, EmployerDesk desk) {
        var id = id(event);
        var draft = id.flatMap(desk::draft);
        if (draft.isEmpty()) {
            if (id.flatMap(desk::sent).isPresent()) {
                event.forwardTo(SentPage.class, parameters(id.orElseThrow()));
            } else {
                event.rerouteToError(NotFoundException.class);
            }
        }
        return draft;
    }

    static Optional<UUID> id(BeforeEnterEvent event) {
        return event.getRouteParameters().get("draft").flatMap(StaffMemberPage::uuid);
    }

    static RouteParameters parameters(UUID draft) {
        return new RouteParameters("draft", draft.toString());
    }
}
