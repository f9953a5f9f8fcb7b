package uk.workwell.employer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** What organisations write that register themselves, until they are registered or have forgotten it. Works with nobody bound. */
@Service
@Transactional
public class Registrations {

    /** How long what nobody saved is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Column BODY = new Column("employer_registration", "body");
    private static final int LONGEST_ANSWER = 1_000;
    private static final String SELECT =
            "select id, body, state, ticket_id, saved_at from employer_registration where ";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Registrations(JdbcClient jdbc, Seals seals, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** @return what the browser keeps; only its hash stays here */
    public String begin() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = Ids.fresh();
        var now = clock.instant();
        jdbc.sql("""
                        insert into employer_registration (id, secret_hash, body, state, created_at, saved_at, expires_at)
                        values (?, ?, ?, 'DRAFT', ?, ?, ?)
                        """)
                .params(id, hash(secret), sealed(id, Map.of()), utc(now), utc(now), utc(now.plus(KEPT)))
                .update();
        return secret;
    }

    /** What this browser began, as long as it is kept. */
    @Transactional(readOnly = true)
    public Optional<Registration> bySecret(String secret) {
        return jdbc.sql(SELECT + "secret_hash = ? and expires_at > ?")
                .params(hash(secret), utc(clock.instant()))
                .query(this::read)
                .optional();
    }

    /** The one behind a link. */
    @Transactional(readOnly = true)
    public Optional<Registration> find(EmployerId id) {
        return jdbc.sql(SELECT + "id = ? and expires_at > ?")
                .params(id.value(), utc(clock.instant()))
                .query(this::read)
                .optional();
    }

    /** Keeps what was typed, right or wrong. What is registered does not change any more. */
    public void save(EmployerId id, Map<String, String> typed) {
        var now = clock.instant();
        jdbc.sql("""
                        update employer_registration set body = ?, saved_at = ?, expires_at = ?
                        where id = ? and state <> 'REGISTERED'
                        """)
                .params(sealed(id.value(), typed), utc(now), utc(now.plus(KEPT)), id.value())
                .update();
    }

    /** A link goes to the mailbox that was given. In the transaction that made the ticket, with the id bound as the employer. */
    public void mailed(UUID ticket) {
        var id = CurrentEmployer.get();
        jdbc.sql(
                        "update employer_registration set state = 'MAILED', ticket_id = ? where id = ? and state <> 'REGISTERED'")
                .params(ticket, id.value())
                .update();
        events.publishEvent(new EmployerRegistering(id, ticket));
    }

    /** There is an employer now: what was typed is destroyed here. False if there was one already. */
    boolean registered(EmployerId id) {
        return jdbc.sql(
                                "update employer_registration set state = 'REGISTERED', body = null where id = ? and state = 'MAILED'")
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Forgets what nobody came back to. */
    public void purge() {
        jdbc.sql("delete from employer_registration where expires_at <= ?")
                .param(utc(clock.instant()))
                .update();
    }

    private byte[] sealed(UUID id, Map<String, String> typed) {
        var kept = new java.util.TreeMap<String, String>();
        typed.forEach((field, text) ->
                kept.put(field, text.length() > LONGEST_ANSWER ? text.substring(0, LONGEST_ANSWER) : text));
        return seals.platform().seal(BODY, id, json.writeValueAsString(kept)).stored();
    }

    private Registration read(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var body = seals.platform().openIfPresent(BODY, id, Sealed.of(row.getBytes("body")));
        Map<String, String> typed = body == null ? Map.of() : json.readValue(body, new TypeReference<>() {});
        return new Registration(
                new EmployerId(id),
                new Declaration(typed),
                Registration.State.valueOf(row.getString("state")),
                row.getObject("ticket_id", UUID.class),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
