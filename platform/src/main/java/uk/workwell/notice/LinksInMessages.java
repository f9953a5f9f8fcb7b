package uk.workwell.notice;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.link.Links;
import uk.workwell.link.Ticket;
import uk.workwell.link.TicketId;

/** Makes the tokens and codes that a message carries. A message with a link or a code is about its ticket. */
@Component
class LinksInMessages {

    static final String TICKET = "link_ticket";

    private final Links links;

    LinksInMessages(Links links) {
        this.links = links;
    }

    /** A token, unless the ticket has ended meanwhile. */
    Optional<String> freshFor(Notice notice) {
        return ticket(notice).map(ticket -> links.freshToken(ticket.id()));
    }

    Optional<String> code(Notice notice) {
        return links.freshCode(new TicketId(notice.subject().id()));
    }

    Optional<Instant> expires(Notice notice) {
        return ticket(notice).map(Ticket::expiresAt);
    }

    private Optional<Ticket> ticket(Notice notice) {
        if (!notice.subject().kind().equals(TICKET)) {
            throw new IllegalStateException("A message with a link is about a ticket, not a "
                    + notice.subject().kind());
        }
        return links.find(new TicketId(notice.subject().id()));
    }
}
