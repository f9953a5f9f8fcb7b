package uk.workwell.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.EmployerId;

/**
 * The person lets one employer know one thing.
 *
 * @param provider whose wall the person is behind
 * @param referral the referral that the employer sent
 * @param purpose why, in the words shown to the person
 * @param expiresOn the first day on which it no longer counts; null: until the case has been over for 28 days
 * @param document the one text that it is for; null for being in contact
 * @param only one person at the employer; null for everybody there whose business it is
 */
public record GivePermission(
        UUID provider,
        UUID referral,
        EmployerId employer,
        SharedItem item,
        String purpose,
        @Nullable LocalDate expiresOn,
        @Nullable DocumentId document,
        @Nullable MemberId only) {

    public GivePermission {
        if (item.isWritten() == (document == null)) {
            throw new IllegalArgumentException("A text is permitted as such, being in contact without one: " + item);
        }
    }

    /** For everybody at the employer, and for no text. */
    public GivePermission(
            UUID provider,
            UUID referral,
            EmployerId employer,
            SharedItem item,
            String purpose,
            @Nullable LocalDate expiresOn) {
        this(provider, referral, employer, item, purpose, expiresOn, null, null);
    }
}
