package uk.workwell.sharing.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Entries of correspondence. The words of a row are written once. */
@Repository
class MessageTable {

    private static final Column WORDS = new Column("message", "words");

    /** An entry, and whose it is. */
    record Entry(Message message, UUID referral) {}

    /** An entry that is due, and whose it is. */
    record Due(MessageId id, UUID referral) {}

    private final JdbcClient jdbc;
    private final Seals seals;

    MessageTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** @return false for a referral of another employer, or of none */
    boolean insert(Message one, UUID referral, EmployerId employer) {
        var by = one.by();
        return jdbc.sql("""
                        insert into message (tenant_id, id, provider_id, referral_id, employer_id, member_id, words, state,
                          sent_at, pass_on_at)
                        select r.tenant_id, :id, r.provider_id, r.id, r.employer_id, :member, :words, :state, :now, :passOn
                        from referral r where r.tenant_id = :tenant and r.id = :referral and r.employer_id = :employer
                        """)
                        .param("id", one.id().value())
                        .param("member", by == null ? null : by.value(), Types.OTHER)
                        .param(
                                "words",
                                seals.tenant()
                                        .seal(WORDS, one.id().value(), one.words())
                                        .stored())
                        .param("state", one.state().name())
                        .param("now", utc(one.sentAt()))
                        .param("passOn", utc(one.passOnAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("tenant", tenant())
                        .param("referral", referral)
                        .param("employer", employer.value())
                        .update()
                == 1;
    }

    /** @return whether it still was in that state: of two at once, one is told yes */
    boolean updateState(UUID referral, MessageId id, MessageState from, MessageState to, Instant now) {
        return jdbc.sql("""
                        update message set state = :to, pass_on_at = null, passed_on_at = :passedOn
                        where tenant_id = :tenant and referral_id = :referral and id = :id and state = :from
                        """)
                        .param("to", to.name())
                        .param(
                                "passedOn",
                                to == MessageState.PASSED_ON ? utc(now) : null,
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("tenant", tenant())
                        .param("referral", referral)
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    /** Newest first; at most 200. */
    List<Message> of(UUID referral) {
        return jdbc.sql("""
                select id, member_id, words, state, sent_at, pass_on_at from message
                where tenant_id = :tenant and referral_id = :referral order by sent_at desc, id desc limit 200
                """)
                .param("tenant", tenant())
                .param("referral", referral)
                .query((row, n) -> read(row))
                .list();
    }

    /** Whoever asks looks whether it is of the referral that they mean. */
    Optional<Entry> find(MessageId id) {
        return jdbc.sql("""
                select id, member_id, words, state, sent_at, pass_on_at, referral_id from message
                where tenant_id = :tenant and id = :id
                """)
                .param("tenant", tenant())
                .param("id", id.value())
                .query((row, n) -> new Entry(read(row), row.getObject("referral_id", UUID.class)))
                .optional();
    }

    List<Due> due(Instant now, int atMost) {
        return jdbc.sql("""
                select id, referral_id from message where tenant_id = :tenant and pass_on_at <= :now
                order by pass_on_at, id limit :rows
                """)
                .param("tenant", tenant())
                .param("now", utc(now))
                .param("rows", atMost)
                .query((row, n) -> new Due(
                        new MessageId(row.getObject("id", UUID.class)), row.getObject("referral_id", UUID.class)))
                .list();
    }

    /** @return whether there is such a referral */
    boolean insertChoice(UUID referral, boolean automatically, Instant now) {
        return jdbc.sql("""
                        insert into message_choice (tenant_id, id, provider_id, referral_id, automatically, said_at)
                        select r.tenant_id, :id, r.provider_id, r.id, :automatically, :now from referral r
                        where r.tenant_id = :tenant and r.id = :referral
                        """)
                        .param("id", Ids.fresh())
                        .param("automatically", automatically)
                        .param("now", utc(now))
                        .param("tenant", tenant())
                        .param("referral", referral)
                        .update()
                == 1;
    }

    /** What waits follows the choice. */
    void updateWaiting(UUID referral, @Nullable Instant passOnAt) {
        jdbc.sql("""
                update message set pass_on_at = :passOn
                where tenant_id = :tenant and referral_id = :referral and state = 'WITH_PERSON'
                """)
                .param("passOn", utc(passOnAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("tenant", tenant())
                .param("referral", referral)
                .update();
    }

    boolean automatically(UUID referral) {
        return jdbc.sql("""
                select automatically from message_choice where tenant_id = :tenant and referral_id = :referral
                order by said_at desc, id desc limit 1
                """)
                .param("tenant", tenant())
                .param("referral", referral)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private Message read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var member = row.getObject("member_id", UUID.class);
        var passOn = row.getObject("pass_on_at", OffsetDateTime.class);
        return new Message(
                new MessageId(id),
                member == null ? null : new MemberId(member),
                seals.tenant().open(WORDS, id, Objects.requireNonNull(Sealed.of(row.getBytes("words")))),
                MessageState.valueOf(row.getString("state")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                passOn == null ? null : passOn.toInstant());
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
