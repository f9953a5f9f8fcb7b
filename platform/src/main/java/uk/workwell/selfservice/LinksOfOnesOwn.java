package uk.workwell.selfservice;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.link.LinkAskedFor;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;

/**
 * Links that a person keeps and opens again and again. One that was locked is made anew for as long as it would have worked; one
 * that somebody ended, as a coach closes a page, stays ended.
 */
@Component
class LinksOfOnesOwn {

    private static final List<Purpose> KEPT =
            List.of(Purpose.MY_PAGE, Purpose.PASSPORT, Purpose.PHASED_RETURN, Purpose.CONVERSATION, Purpose.MESSAGES);

    private static final int AGAIN_AT_MOST = 60;

    private final Links links;
    private final ApplicationEventPublisher events;

    LinksOfOnesOwn(Links links, ApplicationEventPublisher events) {
        this.links = links;
        this.events = events;
    }

    /** Joins the caller's transaction, with the ICB bound. */
    void again(Ticket asking) {
        for (var purpose : KEPT) {
            links.locked(purpose, asking.subject())
                    .filter(locked -> links.issued(purpose, asking.subject()) <= AGAIN_AT_MOST)
                    .ifPresent(locked -> again(asking, locked));
        }
    }

    private void again(Ticket asking, Ticket locked) {
        var tenant = PersonsSide.tenant(asking);
        var ticket = links.issue(locked.purpose(), tenant, null, asking.subject(), locked.expiresAt());
        events.publishEvent(new LinkAskedFor(tenant, ticket, locked.purpose(), asking.subject()));
    }
}
