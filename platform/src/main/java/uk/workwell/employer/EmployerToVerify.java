package uk.workwell.employer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;

/**
 * What an ICB's admin reads before deciding: what an organisation declared, and what of it was proven.
 *
 * @param number company or charity number with its register, as declared; null where there is none
 * @param owners names, roles and addresses of those who registered or look after it
 * @param looked what this ICB decided so far, newest first
 * @param alike others linked to this ICB that may be the same organisation
 */
public record EmployerToVerify(
        EmployerId id,
        String name,
        @Nullable RegisteredNumber number,
        SizeBand size,
        @Nullable String address,
        @Nullable String postcode,
        List<String> domains,
        Proof proof,
        List<Member> owners,
        LinkStatus status,
        Instant since,
        Verification elsewhere,
        List<Looked> looked,
        List<Alike> alike) {

    /** What was proven. */
    public enum Proof {
        /** Nothing by us: it was taken in before organisations registered themselves. */
        NONE,
        /** Somebody reads mail on the organisation's own domain. */
        DOMAIN,
        /** Somebody reads the mailbox that was given, with a public provider. */
        MAILBOX
    }

    /** @param words the reason or the question; null for a yes */
    public record Looked(LinkStatus.Action action, @Nullable String words, UUID by, Instant at) {}

    /** @param why in words, such as "same number" */
    public record Alike(EmployerId id, String name, Verification verification, List<String> why) {}

    @Override
    public String toString() {
        return "EmployerToVerify[" + id + "]";
    }
}
