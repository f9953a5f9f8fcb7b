package uk.workwell.link;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;

/**
 * Gives out single-purpose links and finds what they lead to. Reading never uses a link up: mail scanners open every one.
 * Works with and without a bound tenant.
 */
@Service
public class Links {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CodeHashes hashes;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient jdbc, Clock clock, CodeHashes hashes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.hashes = hashes;
    }

    /**
     * Makes a ticket; nothing leads to it before {@link #freshToken}.
     *
     * @param subject the record that it opens
     * @param expires from then on every token is worthless
     */
    @Transactional
    public TicketId issue(
            Purpose purpose, @Nullable TenantId tenant, @Nullable EmployerId employer, UUID subject, Instant expires) {
        var id = TicketId.fresh();
        jdbc.sql("""
                insert into link_ticket (id, tenant_id, employer_id, purpose, subject_id, expires_at, created_at)
                values (:id, :tenant, :employer, :purpose, :subject, :expires, :now)
                """)
                .param("id", id.value())
                .param("tenant", tenant == null ? null : tenant.value(), java.sql.Types.OTHER)
                .param("employer", employer == null ? null : employer.value(), java.sql.Types.OTHER)
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /**
     * A new token to this ticket, for the message that is being sent: 32 random bytes in base64url. Only its hash is
     * kept; older tokens go on working until the ticket ends.
     */
    @Transactional
    public String freshToken(TicketId ticket) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var raw = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into link_token (token_hash, ticket_id, created_at) values (?, ?, ?)")
                .param(Hashes.sha256(raw))
                .param(ticket.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return raw;
    }

    /**
     * Makes the code for the message that is being sent; the one before it stops working.
     *
     * @return six digits, or nothing if the link no longer works
     */
    @Transactional
    public Optional<String> freshCode(TicketId ticket) {
        var code = "%06d".formatted(random.nextInt(1_000_000));
        var now = clock.instant();
        var kept = jdbc.sql("""
                update link_ticket set code_hash = :hash, code_expires_at = :until
                where id = :id and used_at is null and ended_at is null and locked_at is null and expires_at > :now
                """)
                .param("hash", hashes.of(ticket, code))
                .param("until", now.plus(OneTimeCodes.WORKS_FOR).atOffset(ZoneOffset.UTC))
                .param("id", ticket.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return kept == 1 ? Optional.of(code) : Optional.empty();
    }

    /**
     * What this token leads to, if it still leads anywhere. Forged, expired, used, ended and locked give the same
     * answer by the same one query.
     */
    @Transactional(readOnly = true)
    public Optional<Ticket> byToken(String raw) {
        return jdbc.sql(WORKING + " and id = (select ticket_id from link_token where token_hash = :hash)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", Hashes.sha256(raw))
                .query(Links::ticket)
                .optional();
    }

    /** The ticket, if it still works. */
    @Transactional(readOnly = true)
    public Optional<Ticket> find(TicketId id) {
        return jdbc.sql(WORKING + " and id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query(Links::ticket)
                .optional();
    }

    /** The newest working ticket for this purpose on this record. */
    @Transactional(readOnly = true)
    public Optional<Ticket> newest(Purpose purpose, UUID subject) {
        return jdbc.sql(WORKING + " and purpose = :purpose and subject_id = :subject order by id desc limit 1")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("purpose", purpose.name())
                .param("subject", subject)
                .query(Links::ticket)
                .optional();
    }

    /** The newest ticket for this purpose on this record, where it is locked and would work otherwise. */
    @Transactional(readOnly = true)
    public Optional<Ticket> locked(Purpose purpose, UUID subject) {
        return jdbc.sql("""
                select t.* from (
                  select id, purpose, tenant_id, employer_id, subject_id, expires_at, codes_sent, used_at, ended_at, locked_at
                  from link_ticket where purpose = :purpose and subject_id = :subject order by id desc limit 1
                ) t where t.locked_at is not null and t.used_at is null and t.ended_at is null and t.expires_at > :now
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("purpose", purpose.name())
                .param("subject", subject)
                .query(Links::ticket)
                .optional();
    }

    /** Everything that works and waits for the person of these records, longest first; at most 20. */
    @Transactional(readOnly = true)
    public List<Ticket> waiting(Collection<UUID> subjects) {
        return jdbc.sql(WORKING + """
                 and subject_id = any(:subjects) and purpose not in ('MY_PAGE', 'MESSAGES', 'ASK_FOR_NEW_LINK', 'REFER')
                order by id limit 20
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(Links::ticket)
                .list();
    }

    /** How many tickets of this purpose were ever made for this record. */
    @Transactional(readOnly = true)
    public int issued(Purpose purpose, UUID subject) {
        return jdbc.sql("select count(*) from link_ticket where purpose = ? and subject_id = ?")
                .param(purpose.name())
                .param(subject)
                .query(Integer.class)
                .single();
    }

    /**
     * Uses the ticket for what it is for. Of two that come at once, one is told yes; call it in the transaction of the
     * effect, so that both happen or neither.
     *
     * @return false if it no longer works
     */
    @Transactional
    public boolean use(TicketId id) {
        return jdbc.sql("""
                update link_ticket set used_at = :now
                where id = :id and used_at is null and ended_at is null and locked_at is null and expires_at > :now
                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Ends the ticket; all its tokens die together. Harmless if it has ended. */
    @Transactional
    public void end(TicketId id) {
        jdbc.sql("update link_ticket set ended_at = ? where id = ? and ended_at is null")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    /** Ends every link to this record: it was withdrawn, it lapsed, or its person decided. */
    @Transactional
    public void endAll(UUID subject) {
        jdbc.sql("update link_ticket set ended_at = ? where subject_id = ? and ended_at is null")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(subject)
                .update();
    }

    /**
     * What these links led to lies in an ICB now: they, and all their tokens, go on working and lead there.
     *
     * @param subject what they led to before
     * @param record the referral that they open from now on
     */
    @Transactional
    public void place(UUID subject, TenantId tenant, UUID record) {
        jdbc.sql("""
                update link_ticket set tenant_id = :tenant, subject_id = :record,
                  purpose = case purpose when 'PLACE_REFERRAL' then 'CONFIRM_REFERRAL' else purpose end
                where subject_id = :subject and tenant_id is null
                """)
                .param("tenant", tenant.value())
                .param("record", record)
                .param("subject", subject)
                .update();
    }

    static final String WORKING = """
            select id, purpose, tenant_id, employer_id, subject_id, expires_at, codes_sent from link_ticket
            where used_at is null and ended_at is null and locked_at is null and expires_at > :now
            """;

    static Ticket ticket(ResultSet row, int number) throws SQLException {
        var tenant = row.getObject("tenant_id", UUID.class);
        var employer = row.getObject("employer_id", UUID.class);
        return new Ticket(
                new TicketId(row.getObject("id", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                tenant == null ? null : new TenantId(tenant),
                employer == null ? null : new EmployerId(employer),
                row.getObject("subject_id", UUID.class),
                row.getTimestamp("expires_at").toInstant(),
                row.getInt("codes_sent"));
    }
}
