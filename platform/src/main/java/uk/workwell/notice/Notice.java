package uk.workwell.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.Subject;

/**
 * Something that is to be said: ids and the kind of message only. Addresses, words, links and codes are found or made
 * while it is being sent.
 *
 * @param event a word of {@code mail.csv}, such as {@code confirm-link}
 * @param employer whose member the recipient is; null for everybody else
 * @param subject what it is about
 */
record Notice(
        UUID id,
        String event,
        Recipient recipient,
        UUID recipientId,
        @Nullable EmployerId employer,
        Subject subject,
        Instant createdAt) {

    static Notice to(Recipient recipient, UUID recipientId, String event, Subject subject, Instant now) {
        return new Notice(Ids.fresh(), event, recipient, recipientId, null, subject, now);
    }

    static Notice toMember(EmployerId employer, UUID member, String event, Subject subject, Instant now) {
        return new Notice(Ids.fresh(), event, Recipient.HR, member, employer, subject, now);
    }

    /** The same for somebody else, under an id that follows from both: made twice, it is still one notice. */
    Notice alsoTo(UUID other) {
        return new Notice(following(other), event, recipient, other, employer, subject, createdAt);
    }

    /** Something else to the same reader about the same thing; it, too, is one notice however often it is made. */
    Notice followedBy(String next, Instant now) {
        return new Notice(following(next), next, recipient, recipientId, employer, subject, now);
    }

    private UUID following(Object what) {
        return UUID.nameUUIDFromBytes((id + "|" + what).getBytes(StandardCharsets.UTF_8));
    }
}
