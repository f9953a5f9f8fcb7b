package uk.workwell.notice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.person.People;
import uk.workwell.person.PersonCard;
import uk.workwell.person.PersonId;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;

/** Makes one notice to those who triage for a person's provider, or to its duty leads, into one for each of them. */
@Component
class TriageTeam {

    private final Team team;
    private final People people;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    TriageTeam(Team team, People people, Outbox outbox, TransactionTemplate transaction) {
        this.team = team;
        this.people = people;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** @return whether it was for all of them, and is done with that */
    boolean passedOn(Notice notice) {
        if ((notice.recipient() != Recipient.TRIAGE && notice.recipient() != Recipient.DUTY)
                || team.find(new StaffId(notice.recipientId())).isPresent()) {
            return false;
        }
        var provider = people.find(new PersonId(notice.recipientId())).map(PersonCard::provider);
        transaction.executeWithoutResult(status -> {
            for (var colleague : team.everyone()) {
                if (provider.filter(one -> hears(notice.recipient(), colleague, one))
                        .isPresent()) {
                    outbox.put(notice.alsoTo(colleague.id().value()));
                }
            }
            outbox.sent(notice.id());
        });
        return true;
    }

    private static boolean hears(Recipient recipient, Colleague colleague, UUID provider) {
        return colleague.provider().value().equals(provider)
                && (recipient == Recipient.DUTY
                        ? colleague.is(Role.DUTY_LEAD)
                        : colleague.is(Role.COACH) || colleague.is(Role.LEAD));
    }
}
