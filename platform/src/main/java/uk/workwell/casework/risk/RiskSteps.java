package uk.workwell.casework.risk;

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
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** What was done about a risk, in order. Rows are only ever added; words are sealed. */
@Repository
class RiskSteps {

    private static final Column DETAIL = new Column("risk_step", "detail");

    private final JdbcClient jdbc;
    private final Seals seals;

    RiskSteps(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(Risk now, String action, @Nullable RiskState from, Instant at, @Nullable String words) {
        var id = Ids.fresh();
        var actor = CurrentActor.get();
        jdbc.sql("""
                insert into risk_step (tenant_id, id, risk_id, provider_id, at, action, from_state, to_state, actor_kind,
                  actor_id, detail)
                values (:tenant, :id, :risk, :provider, :at, :action, :from, :to, :kind, :actor, :detail)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("risk", now.id().value())
                .param("provider", now.provider().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("action", action)
                .param("from", from == null ? null : from.name(), Types.VARCHAR)
                .param("to", now.state().name())
                .param("kind", actor.kind().name())
                .param("actor", actor.id())
                .param(
                        "detail",
                        words == null || words.isBlank()
                                ? null
                                : seals.tenant().seal(DETAIL, id, words.strip()).stored(),
                        Types.BINARY)
                .update();
    }

    /** Newest first, at most 200. */
    List<RiskStep> of(RiskId risk) {
        return jdbc.sql("""
                select id, at, action, actor_kind, actor_id, detail from risk_step
                where tenant_id = ? and risk_id = ? order by at desc, id desc limit 200
                """)
                .params(CurrentTenant.get().value(), risk.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var detail = Sealed.of(row.getBytes("detail"));
                    return new RiskStep(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("action"),
                            new Actor(
                                    Actor.Kind.valueOf(row.getString("actor_kind")),
                                    row.getObject("actor_id", UUID.class)),
                            detail == null ? null : seals.tenant().open(DETAIL, id, detail));
                })
                .list();
    }

    Optional<RiskStep> last(RiskId risk) {
        return of(risk).stream().findFirst();
    }
}
