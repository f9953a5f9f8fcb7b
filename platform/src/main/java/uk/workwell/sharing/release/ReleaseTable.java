package uk.workwell.sharing.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.ReleasedText;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Texts for employers and their revisions. A revision is written once; what stands is a pointer to it. */
@Repository
class ReleaseTable {

    private static final Column WORDS = new Column("release_text", "words");

    private static final String SELECT = """
            select r.id, r.provider_id, r.referral_id, r.employer_id, r.item, r.state, r.revision, r.shown_revision,
              r.shown_hash, r.shown_at, r.due_at, r.released_at, r.created_by, r.version, t.id as text_id, t.words, t.hash
            from release r
            join release_text t on t.tenant_id = r.tenant_id and t.release_id = r.id and t.revision = r.revision
            where r.tenant_id = :tenant
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    ReleaseTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void insert(Release one, Instant now) {
        jdbc.sql("""
                insert into release (tenant_id, id, provider_id, referral_id, employer_id, item, state, revision, due_at,
                  created_by, created_at)
                values (:tenant, :id, :provider, :referral, :employer, :item, :state, :revision, :due, :by, :now)
                """)
                .param("tenant", tenant())
                .param("id", one.id().value())
                .param("provider", one.provider())
                .param("referral", one.referral())
                .param("employer", one.employer().value())
                .param("item", one.item().name())
                .param("state", one.state().name())
                .param("revision", one.revision())
                .param("due", utc(one.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", one.createdBy())
                .param("now", utc(now))
                .update();
        insertText(one, one.createdBy(), now);
    }

    void insertText(Release one, UUID by, Instant now) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into release_text (tenant_id, id, release_id, provider_id, revision, words, hash, written_by,
                  written_at)
                values (:tenant, :id, :release, :provider, :revision, :words, :hash, :by, :now)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("release", one.id().value())
                .param("provider", one.provider())
                .param("revision", one.revision())
                .param("words", seals.tenant().seal(WORDS, id, one.words()).stored())
                .param("hash", one.hash())
                .param("by", by)
                .param("now", utc(now))
                .update();
    }

    /** @return whether it still was the version that this state came from: of two at once, one is told yes */
    boolean update(Release one) {
        var shown = one.shown();
        return jdbc.sql("""
                        update release set state = :state, revision = :revision, shown_revision = :shownRevision,
                          shown_hash = :shownHash, shown_at = :shownAt, due_at = :due, released_at = :released,
                          version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version
                        """)
                        .param("state", one.state().name())
                        .param("revision", one.revision())
                        .param("shownRevision", shown == null ? null : shown.revision(), Types.INTEGER)
                        .param("shownHash", shown == null ? null : shown.hash(), Types.VARCHAR)
                        .param("shownAt", shown == null ? null : utc(shown.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("due", utc(one.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("released", utc(one.releasedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("tenant", tenant())
                        .param("id", one.id().value())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    Optional<Release> find(DocumentId id) {
        return jdbc.sql(SELECT + " and r.id = :id")
                .param("tenant", tenant())
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Newest first; at most 100. */
    List<Release> of(UUID referral) {
        return jdbc.sql(SELECT + " and r.referral_id = :referral order by r.id desc limit 100")
                .param("tenant", tenant())
                .param("referral", referral)
                .query((row, n) -> read(row))
                .list();
    }

    /** What was released to this employer, by referral. Opens the words of these and of no other. */
    Map<UUID, List<ReleasedText>> released(EmployerId employer, Collection<UUID> referrals) {
        var found = new HashMap<UUID, List<ReleasedText>>();
        if (referrals.isEmpty()) {
            return found;
        }
        jdbc.sql(SELECT + """
                 and r.employer_id = :employer and r.referral_id = any(:referrals) and r.state = 'RELEASED'
                """)
                .param("tenant", tenant())
                .param("employer", employer.value())
                .param("referrals", referrals.toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list()
                .forEach(one -> found.computeIfAbsent(one.referral(), referral -> new ArrayList<>())
                        .add(new ReleasedText(
                                one.id(), one.item(), one.words(), Objects.requireNonNull(one.releasedAt()))));
        return found;
    }

    /** Texts whose time is up, longest first; at most so many. */
    List<Release> due(Instant now, int atMost) {
        return jdbc.sql(SELECT + " and r.due_at <= :now order by r.due_at, r.id limit :rows")
                .param("tenant", tenant())
                .param("now", utc(now))
                .param("rows", atMost)
                .query((row, n) -> read(row))
                .list();
    }

    /** Drafts that lapsed before their person was shown a word of them, whole: nobody but their writer ever read them. */
    void purgeNeverShown() {
        for (var table : List.of("release_step", "release_text")) {
            jdbc.sql("delete from " + table + """
                             t using release r
                            where t.tenant_id = :tenant and r.tenant_id = t.tenant_id and r.id = t.release_id
                              and r.state = 'LAPSED' and r.shown_at is null
                            """).param("tenant", tenant()).update();
        }
        jdbc.sql("delete from release where tenant_id = :tenant and state = 'LAPSED' and shown_at is null")
                .param("tenant", tenant())
                .update();
    }

    private Release read(ResultSet row) throws SQLException {
        var shown = row.getObject("shown_revision", Integer.class);
        var shownHash = row.getString("shown_hash");
        var shownAt = instant(row, "shown_at");
        var words = Objects.requireNonNull(Sealed.of(row.getBytes("words")));
        return new Release(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getObject("provider_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                SharedItem.valueOf(row.getString("item")),
                ReleaseState.valueOf(row.getString("state")),
                row.getInt("revision"),
                seals.tenant().open(WORDS, row.getObject("text_id", UUID.class), words),
                row.getString("hash"),
                shown == null || shownHash == null || shownAt == null
                        ? null
                        : new Release.Shown(shown, shownHash, shownAt),
                instant(row, "due_at"),
                instant(row, "released_at"),
                row.getObject("created_by", UUID.class),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
