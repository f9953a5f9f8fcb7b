package uk.workwell.returntowork;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.returntowork.phased.Who;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;

/** Whether an employer reads what was worked in a week anyway, so that it may hear that there is something to talk about. */
@Component
class HoursThatCross {

    private final Permissions permissions;
    private final Clock clock;

    HoursThatCross(Permissions permissions, Clock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * @param by what the employer wrote down itself it knows; all else where the person lets it read the plan at this moment
     * @param text in which the person lets the employer read the plan
     */
    boolean reach(UUID referral, Who.Side by, @Nullable UUID text) {
        var now = clock.instant();
        var counting = permissions.of(referral).stream()
                .filter(given -> given.facts().countsAt(now))
                .toList();
        boolean knows = counting.stream().anyMatch(given -> given.item() == SharedItem.IN_CONTACT);
        boolean reads = by == Who.Side.EMPLOYER
                || (text != null
                        && counting.stream()
                                .anyMatch(given -> given.grant().isFor(SharedItem.PHASED_HOURS, new DocumentId(text))));
        return knows && reads;
    }
}
