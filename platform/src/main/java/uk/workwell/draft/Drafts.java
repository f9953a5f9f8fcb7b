package uk.workwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Drafts of the bound employer's members. Whoever does not own one does not find it. */
@Service
public class Drafts {

    private static final Column BODY = new Column("employer_draft", "body");
    private static final String SELECT =
            "select id, owner_id, body, revision, saved_at from employer_draft where employer_id = ? ";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;
    private final Duration kept;

    Drafts(JdbcClient jdbc, Seals seals, Clock clock, @Value("${workwell.drafts.kept:30d}") Duration kept) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * Begins one.
     *
     * @param kind what it will become, such as {@code referral}
     */
    @Transactional
    public DraftId start(UUID owner, String kind, String body) {
        var id = DraftId.fresh();
        var now = at(clock.instant());
        jdbc.sql("""
                        insert into employer_draft (employer_id, id, owner_id, kind, body, created_at, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(CurrentEmployer.get().value(), id.value(), owner, kind, sealed(id, body), now, now)
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID owner, DraftId id) {
        return jdbc.sql(SELECT + "and id = ? and owner_id = ?")
                .params(CurrentEmployer.get().value(), id.value(), owner)
                .query(this::read)
                .optional();
    }

    /** The newest first, at most 20. */
    @Transactional(readOnly = true)
    public List<Draft> of(UUID owner, String kind) {
        return jdbc.sql(SELECT + "and owner_id = ? and kind = ? order by saved_at desc limit 20")
                .params(CurrentEmployer.get().value(), owner, kind)
                .query(this::read)
                .list();
    }

    /** Saves over exactly the revision that the writer has read. */
    @Transactional
    public Saving save(UUID owner, DraftId id, int revision, String body) {
        int saved = jdbc.sql("""
                        update employer_draft set body = ?, revision = revision + 1, saved_at = ?
                        where employer_id = ? and id = ? and owner_id = ? and revision = ?
                        """)
                .params(
                        sealed(id, body),
                        at(clock.instant()),
                        CurrentEmployer.get().value(),
                        id.value(),
                        owner,
                        revision)
                .update();
        var now = find(owner, id);
        if (now.isEmpty()) {
            return new Saving.Gone();
        }
        return saved == 1 ? new Saving.Saved(now.get()) : new Saving.Conflict(now.get());
    }

    /** Nothing happens if it is gone already. */
    @Transactional
    public void delete(UUID owner, DraftId id) {
        jdbc.sql("delete from employer_draft where employer_id = ? and id = ? and owner_id = ?")
                .params(CurrentEmployer.get().value(), id.value(), owner)
                .update();
    }

    /** Whoever leaves leaves their drafts to somebody else. */
    @Transactional
    public void passOn(UUID from, UUID to) {
        jdbc.sql("update employer_draft set owner_id = ? where employer_id = ? and owner_id = ?")
                .params(to, CurrentEmployer.get().value(), from)
                .update();
    }

    /** Removes what nobody has saved for the time that drafts are kept; answers how many. */
    @Transactional
    int purge() {
        return jdbc.sql("delete from employer_draft where employer_id = ? and saved_at < ?")
                .params(CurrentEmployer.get().value(), at(clock.instant().minus(kept)))
                .update();
    }

    private byte[] sealed(DraftId id, String body) {
        return seals.employer().seal(BODY, id.value(), body).stored();
    }

    private Draft read(ResultSet row, int n) throws SQLException {
        var id = new DraftId(row.getObject("id", UUID.class));
        var savedAt = row.getObject("saved_at", OffsetDateTime.class).toInstant();
        var body = Sealed.of(row.getBytes("body"));
        if (body == null) {
            throw new IllegalStateException("A draft without a body");
        }
        return new Draft(
                id,
                row.getObject("owner_id", UUID.class),
                seals.employer().open(BODY, id.value(), body),
                row.getInt("revision"),
                savedAt,
                savedAt.plus(kept));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
