package uk.workwell.sharing.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.sharing.DocumentId;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** What happened to texts for employers, in order. Rows are only ever added. */
@Repository
class ReleaseSteps {

    private static final Column WORDS = new Column("release_step", "words");

    private final JdbcClient jdbc;
    private final Seals seals;

    ReleaseSteps(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(Release now, ReleaseAction action, Instant at, @Nullable String words) {
        var id = Ids.fresh();
        var by = CurrentActor.get();
        jdbc.sql("""
                insert into release_step (tenant_id, id, release_id, provider_id, at, action, to_state, revision, actor_kind,
                  actor_id, words)
                values (:tenant, :id, :release, :provider, :at, :action, :state, :revision, :kind, :by, :words)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("release", now.id().value())
                .param("provider", now.provider())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("action", action.verb())
                .param("state", now.state().name())
                .param("revision", now.revision())
                .param("kind", by.kind().name())
                .param("by", by.id())
                .param(
                        "words",
                        words == null
                                ? null
                                : seals.tenant().seal(WORDS, id, words.strip()).stored(),
                        Types.BINARY)
                .update();
    }

    private static final String SELECT = """
            select s.id, s.release_id, s.at, s.action, s.revision, s.actor_kind, s.actor_id, s.words from release_step s
            """;

    /** Of every text of a referral, newest first; at most 500. */
    List<ReleaseStep> of(UUID referral) {
        return jdbc.sql(SELECT + """
                join release r on r.tenant_id = s.tenant_id and r.id = s.release_id
                where s.tenant_id = ? and r.referral_id = ? order by s.at desc, s.id desc limit 500
                """)
                .params(CurrentTenant.get().value(), referral)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<ReleaseStep> last(DocumentId release) {
        return jdbc.sql(SELECT + " where s.tenant_id = ? and s.release_id = ? order by s.at desc, s.id desc limit 1")
                .params(CurrentTenant.get().value(), release.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private ReleaseStep read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var words = Sealed.of(row.getBytes("words"));
        return new ReleaseStep(
                new DocumentId(row.getObject("release_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                ReleaseAction.of(row.getString("action")),
                row.getInt("revision"),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)),
                words == null ? null : seals.tenant().open(WORDS, id, words));
    }
}
