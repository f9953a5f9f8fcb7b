package uk.workwell.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;

/**
 * The person lets one employer know one thing.
 *
 * @param provider whose wall the person is behind
 * @param referral the referral that the employer sent
 * @param purpose why, in the words shown to the person
 * @param expiresOn the first day on which it no longer counts; null: until the case has been over for 28 days
 */
public record GivePermission(
        UUID provider,
        UUID referral,
        EmployerId employer,
        SharedItem item,
        String purpose,
        @Nullable LocalDate expiresOn) {}
