package uk.workwell.notice;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    /** From a row of either outbox. */
    static Notice read(ResultSet row) throws SQLException {
        var recipient = Recipient.valueOf(row.getString("recipient"));
        // A row of an employer's outbox always names it; whose somebody is matters for its members only.
        var employer = recipient == Recipient.HR || recipient == Recipient.FIRM
                ? row.getObject("employer_id", UUID.class)
                : null;
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("event"),
                recipient,
                row.getObject("recipient_id", UUID.class),
                employer == null ? null : new EmployerId(employer),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

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
