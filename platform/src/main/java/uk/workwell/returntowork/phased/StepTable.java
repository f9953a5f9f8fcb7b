package uk.workwell.returntowork.phased;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** What happened to phased returns, in order. */
@Repository("phasedStepTable")
class StepTable {

    private static final Column WORDS = new Column("phased_step", "words");

    /** @param total how many there are, read or not */
    record Step(
            UUID id,
            Instant at,
            PhasedAction action,
            int number,
            Actor by,
            @Nullable String words,
            int total) {}

    private final JdbcClient jdbc;
    private final Seals seals;

    StepTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(PhasedReturn now, PhasedAction action, @Nullable PhasedState from, Instant at, @Nullable String words) {
        var id = Ids.fresh();
        var by = CurrentActor.get();
        var sealed = words == null || words.isBlank() ? null : seals.tenant().seal(WORDS, id, words.strip());
        jdbc.sql("""
                insert into phased_step (tenant_id, id, provider_id, plan_id, at, action, from_state, to_state, number,
                  actor_kind, actor_id, words)
                values (:tenant, :id, :provider, :plan, :at, :action, :from, :to, :number, :kind, :by, :words)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", now.provider())
                .param("plan", now.id())
                .param("at", Timestamp.from(at))
                .param("action", action.verb())
                .param("from", from == null ? null : from.name(), Types.VARCHAR)
                .param("to", now.state().name())
                .param("number", now.newest())
                .param("kind", by.kind().name())
                .param("by", by.id())
                .param("words", sealed == null ? null : sealed.stored(), Types.BINARY)
                .update();
    }

    /** Of every phased return of a case, newest first. */
    List<Step> of(CaseId caseId, int atMost) {
        return jdbc.sql("""
                select s.id, s.at, s.action, s.number, s.actor_kind, s.actor_id, s.words, count(*) over () as total
                from phased_step s join phased_return r on r.tenant_id = s.tenant_id and r.id = s.plan_id
                where s.tenant_id = ? and r.case_id = ? order by s.at desc, s.id desc limit ?
                """)
                .params(tenant(), caseId.value(), atMost)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var sealed = Sealed.of(row.getBytes("words"));
                    return new Step(
                            id,
                            row.getTimestamp("at").toInstant(),
                            PhasedAction.of(row.getString("action")),
                            row.getInt("number"),
                            new Actor(
                                    Actor.Kind.valueOf(row.getString("actor_kind")),
                                    row.getObject("actor_id", UUID.class)),
                            sealed == null ? null : seals.tenant().open(WORDS, id, sealed),
                            row.getInt("total"));
                })
                .list();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
