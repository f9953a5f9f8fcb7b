package uk.workwell.returntowork;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;

/** For messages. For the house itself: it asks nobody whose case it is, but whether a member of the employer may know. */
@Service
@Transactional(readOnly = true)
public class ConversationBriefs {

    private final ConversationTable table;
    private final Permissions permissions;
    private final Clock clock;

    ConversationBriefs(ConversationTable table, Permissions permissions, Clock clock) {
        this.table = table;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Optional<ConversationBrief> find(ConversationId id) {
        return table.find(id)
                .map(one -> new ConversationBrief(
                        one.id(),
                        one.caseId(),
                        one.employer(),
                        one.line(),
                        one.withCoach(),
                        one.proposedBy() == Party.EMPLOYER ? one.proposer() : null,
                        one.sequence(),
                        one.startsAt(),
                        one.minutes(),
                        one.mode(),
                        Shown.how(one),
                        one.place(),
                        one.state() == ConversationState.CANCELLED,
                        one.invitedAt()));
    }

    /** Whether the person lets this member know, at this moment, that they are in contact with the service. */
    public boolean mayHear(ConversationId id, MemberId member) {
        var now = clock.instant();
        return table.find(id).filter(one -> one.acceptedAt() != null || one.employerTold()).stream()
                .flatMap(one -> permissions.of(one.referral()).stream())
                .anyMatch(given -> given.item() == SharedItem.IN_CONTACT
                        && given.facts().countsAt(now)
                        && (given.grant().only() == null
                                || member.equals(given.grant().only())));
    }
}
