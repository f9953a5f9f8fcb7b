package uk.workwell.notice;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.casework.ownpage.ViewExplained;
import uk.workwell.casework.ownpage.ViewQuestioned;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.Subject;

/**
 * A person questions who looked at their record: the coach and the ICB's data protection hear that there is a question, the
 * person hears that there is an answer. Where nobody has that role the administrators stand in.
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
        dataProtection()
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

    private List<Colleague> dataProtection() {
        var everyone = team.everyone();
        var named = everyone.stream()
                .filter(colleague -> colleague.is(Role.DATA_PROTECTION))
                .toList();
        return named.isEmpty()
                ? everyone.stream()
                        .filter(colleague -> colleague.is(Role.ADMIN))
                        .toList()
                : named;
    }
}
