package uk.workwell.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/**
 * Drafts that are written to the bound ICB. A person's is found by a token that only their browser holds, the others by
 * whoever owns them; whoever has neither does not find it. Once sent, only that it was sent is kept.
 */
@Service
public class TenantDrafts {

    private static final Column BODY = new Column("tenant_draft", "body");
    private static final int TOKEN_BYTES = 32;
    private static final String SELECT =
            "select id, owner_id, body, saved_at, sent_at from tenant_draft where tenant_id = ? and kind = ? ";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TenantDrafts(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    /** Begins one for somebody without an account; answers with the token, of which only a hash is kept. */
    @Transactional
    public String begin(OpenDraft.Kind kind, String body) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        insert(kind, null, sha256(token), body);
        return token;
    }

    /** Begins one for a colleague or a referrer. */
    @Transactional
    public DraftId beginFor(OpenDraft.Kind kind, UUID owner, String body) {
        return insert(kind, owner, null, body);
    }

    @Transactional(readOnly = true)
    public Optional<OpenDraft> byToken(OpenDraft.Kind kind, String token) {
        return jdbc.sql(SELECT + "and token_hash = ?")
                .params(CurrentTenant.get().value(), kind.name(), sha256(token))
                .query(this::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<OpenDraft> find(OpenDraft.Kind kind, UUID owner, DraftId id) {
        return jdbc.sql(SELECT + "and id = ? and owner_id = ?")
                .params(CurrentTenant.get().value(), kind.name(), id.value(), owner)
                .query(this::read)
                .optional();
    }

    /** What an owner has begun and not sent, the newest first, at most 20. */
    @Transactional(readOnly = true)
    public List<OpenDraft> of(OpenDraft.Kind kind, UUID owner) {
        return jdbc.sql(SELECT + "and owner_id = ? and sent_at is null order by saved_at desc limit 20")
                .params(CurrentTenant.get().value(), kind.name(), owner)
                .query(this::read)
                .list();
    }

    /** Changes what is there now, so that two windows do not overwrite each other's pages. Nothing happens once it was sent. */
    @Transactional
    public Optional<OpenDraft> change(OpenDraft draft, OpenDraft.Kind kind, UnaryOperator<String> change) {
        var now = lock(draft, kind).filter(found -> !found.isSent());
        now.ifPresent(found -> jdbc.sql("update tenant_draft set body = ?, saved_at = ? where tenant_id = ? and id = ?")
                .params(
                        sealed(found.id(), change.apply(found.body())),
                        at(clock.instant()),
                        CurrentTenant.get().value(),
                        found.id().value())
                .update());
        return now.flatMap(found -> lock(found, kind));
    }

    /** The draft as it is, for whoever sends it: a second one waits here, and then sees that it was sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OpenDraft> lock(OpenDraft draft, OpenDraft.Kind kind) {
        return jdbc.sql(SELECT + "and id = ? for update")
                .params(CurrentTenant.get().value(), kind.name(), draft.id().value())
                .query(this::read)
                .optional();
    }

    /** It became a referral of the same id: what was typed is destroyed here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(OpenDraft draft) {
        jdbc.sql("update tenant_draft set body = null, sent_at = ? where tenant_id = ? and id = ?")
                .params(
                        at(clock.instant()),
                        CurrentTenant.get().value(),
                        draft.id().value())
                .update();
    }

    @Transactional
    public void delete(OpenDraft draft) {
        jdbc.sql("delete from tenant_draft where tenant_id = ? and id = ?")
                .params(CurrentTenant.get().value(), draft.id().value())
                .update();
    }

    /** Removes what nobody has saved for so long; answers how many. */
    @Transactional
    int purge(Duration kept) {
        return jdbc.sql("delete from tenant_draft where tenant_id = ? and saved_at < ?")
                .params(CurrentTenant.get().value(), at(clock.instant().minus(kept)))
                .update();
    }

    private DraftId insert(OpenDraft.Kind kind, @Nullable UUID owner, byte @Nullable [] token, String body) {
        var id = DraftId.fresh();
        var now = at(clock.instant());
        jdbc.sql("""
                        insert into tenant_draft (tenant_id, id, kind, owner_id, token_hash, body, created_at, saved_at)
                        values (:tenant, :id, :kind, :owner, :token, :body, :now, :now)
                        """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id.value())
                .param("kind", kind.name())
                .param("owner", owner, Types.OTHER)
                .param("token", token, Types.BINARY)
                .param("body", sealed(id, body))
                .param("now", now)
                .update();
        return id;
    }

    private byte[] sealed(DraftId id, String body) {
        return seals.tenant().seal(BODY, id.value(), body).stored();
    }

    private OpenDraft read(ResultSet row, int n) throws SQLException {
        var id = new DraftId(row.getObject("id", UUID.class));
        var body = Sealed.of(row.getBytes("body"));
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new OpenDraft(
                id,
                row.getObject("owner_id", UUID.class),
                body == null ? "" : seals.tenant().open(BODY, id.value(), body),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
