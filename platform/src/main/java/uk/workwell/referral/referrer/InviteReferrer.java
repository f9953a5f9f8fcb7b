package uk.workwell.referral.referrer;

import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.WayIn;

/**
 * An ICB lets an organisation refer people; everything as it was typed.
 *
 * @param codeMobile where codes go as texts; blank: to the mailbox of the link
 */
public record InviteReferrer(String name, @Nullable WayIn kind, String email, String codeMobile) {

    /** Codes go to the mailbox of the link. */
    public InviteReferrer(String name, @Nullable WayIn kind, String email) {
        this(name, kind, email, "");
    }
}
