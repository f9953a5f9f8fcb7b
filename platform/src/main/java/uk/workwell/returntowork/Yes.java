package uk.workwell.returntowork;

import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;

/** Whoever talks to their employer with us lets them know that they are in contact: by the same yes, to the same question. */
@Component
class Yes {

    private final Permissions permissions;
    private final Clock clock;

    Yes(Permissions permissions, Clock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Where some there may know already, it stays with them: a yes to a conversation lets nobody else know. */
    void toTheEmployer(Conversation one, String question) {
        var now = clock.instant();
        boolean knows = permissions.of(one.referral()).stream()
                .anyMatch(given ->
                        given.item() == SharedItem.IN_CONTACT && given.facts().countsAt(now));
        if (!knows) {
            permissions.give(new GivePermission(
                    one.provider(), one.referral(), one.employer(), SharedItem.IN_CONTACT, question, null));
        }
    }
}
