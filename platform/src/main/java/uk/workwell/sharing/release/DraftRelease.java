package uk.workwell.sharing.release;

import java.util.UUID;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.EmployerId;

/**
 * A text for the employer that referred somebody.
 *
 * @param provider whose wall the person is behind
 * @param personAsked that the person asked for it themselves: needed for {@link SharedItem#ATTENDANCE}
 */
public record DraftRelease(
        UUID provider, UUID referral, EmployerId employer, SharedItem item, String words, boolean personAsked) {

    @Override
    public String toString() {
        return "DraftRelease[" + item + "]";
    }
}
