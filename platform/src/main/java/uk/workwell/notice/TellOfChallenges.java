package uk.workwell.notice;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.casework.ownpage.ViewExplained;
import uk.workwell.casework.ownpage.ViewQuestioned;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.Subject;

/**
 * A person questions who looked at their record: the coach and whom the ICB's settings name for data protection hear that there
 * is a question, and so does every colleague with that role; the person hears that there is an answer.
 */
@Component
class TellOfChallenges {

    static final String QUESTIONED = "view-questioned";

    private final Outbox outbox;
    private final Team team;
    private final Links links;
    private final Clock clock;

    TellOfChallenges(Outbox outbox, Team team, Links links, Clock clock) {
        this.outbox = outbox;
        this.team = team;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void on(ViewQuestioned event) {
        var now = clock.instant();
        outbox.put(Notice.to(Recipient.COACH, event.coach().value(), QUESTIONED, event.subject(), now));
        outbox.put(Notice.to(Recipient.PRIVACY_CONTACT, event.tenant().value(), QUESTIONED, event.subject(), now));
        team.everyone().stream()
                .filter(colleague -> colleague.is(Role.DATA_PROTECTION))
                .forEach(colleague -> outbox.put(
                        Notice.to(Recipient.PRIVACY, colleague.id().value(), QUESTIONED, event.subject(), now)));
    }

    @EventListener
    void on(ViewExplained event) {
        links.newest(Purpose.MY_PAGE, event.caseId().value())
                .ifPresent(ticket -> outbox.put(Notice.to(
                        Recipient.PERSON,
                        event.caseId().value(),
                        "news-on-my-page",
                        new Subject(LinksInMessages.TICKET, ticket.id().value()),
                        clock.instant())));
    }
}
