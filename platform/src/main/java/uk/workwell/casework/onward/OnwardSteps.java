package uk.workwell.casework.onward;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Reads again what happened to the onward referrals of a case. */
@Repository
class OnwardSteps {

    /** With these the words of what came of it were written. */
    private static final Set<String> ENDS = Set.of("complete", "notAttend", "withdraw");

    private final JdbcClient jdbc;
    private final Seals seals;

    OnwardSteps(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /**
     * @param outcome what came of it, with the step that ended it
     * @param forStep whether the referral is for a step of the plan now
     * @param total how many steps the case has
     */
    record Step(
            UUID id,
            Instant at,
            String action,
            String actorKind,
            UUID actor,
            String service,
            @Nullable String outcome,
            boolean forStep,
            int total) {}

    /** Newest first, of all referrals of the case, in one statement. */
    List<Step> newest(CaseId caseId, int atMost) {
        return jdbc.sql("""
                select t.id, t.at, t.action, t.actor_kind, t.actor_id, s.name as service_name, o.id as onward_id, o.outcome,
                  o.plan_step_id, count(*) over () as total
                from onward_referral o
                join onward_step t on t.tenant_id = o.tenant_id and t.onward_id = o.id
                join directory_service s on s.tenant_id = o.tenant_id and s.id = o.service_id
                where o.tenant_id = ? and o.case_id = ? order by t.at desc, t.id desc limit ?""")
                .params(CurrentTenant.get().value(), caseId.value(), atMost)
                .query((row, n) -> new Step(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("action"),
                        row.getString("actor_kind"),
                        row.getObject("actor_id", UUID.class),
                        row.getString("service_name"),
                        outcome(
                                row.getString("action"),
                                row.getObject("onward_id", UUID.class),
                                row.getBytes("outcome")),
                        row.getObject("plan_step_id") != null,
                        row.getInt("total")))
                .list();
    }

    private @Nullable String outcome(String action, UUID id, byte @Nullable [] stored) {
        var sealed = ENDS.contains(action) ? Sealed.of(stored) : null;
        return sealed == null ? null : seals.tenant().open(OnwardTable.OUTCOME, id, sealed);
    }
}
