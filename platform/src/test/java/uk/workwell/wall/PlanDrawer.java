package uk.workwell.wall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.Plans;
import uk.workwell.tenant.Ids;

/** A draft of a plan, and a goal. */
@Component
class PlanDrawer {

    private final Plans plans;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PlanDrawer(Plans plans, JdbcClient jdbc, TransactionTemplate transaction) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void fill(World world) {
        var coach = world.icb.coach();
        world.icb.as(coach, () -> plans.draft(coach, new CaseId(world.bookedCase), 0, PlanContent.NONE));
        world.icb.in(() -> transaction.execute(status -> goal(world)));
    }

    /** By hand: no verb gives a case that is only booked an agreed goal. */
    private int goal(World world) {
        return jdbc.sql("""
                insert into plan_goal (tenant_id, id, provider_id, case_id, state, changed_at, changed_by, version)
                values (?, ?, ?, ?, 'OPEN', now(), ?, 1)
                """)
                .params(
                        world.icb.id().value(),
                        Ids.fresh(),
                        world.icb.provider().value(),
                        world.bookedCase,
                        world.icb.coach().id().value())
                .update();
    }
}
