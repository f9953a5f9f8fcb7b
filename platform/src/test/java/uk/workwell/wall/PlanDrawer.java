package uk.workwell.wall;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.measures.Answers;
import uk.workwell.casework.measures.AskingByLink;
import uk.workwell.casework.measures.Measures;
import uk.workwell.casework.measures.MissingReason;
import uk.workwell.casework.measures.TakeMeasure;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.Plans;
import uk.workwell.tenant.Ids;

/** A draft of a plan, a goal, and an answer set. */
@Component
class PlanDrawer {

    private final Plans plans;
    private final Measures measures;
    private final AskingByLink asking;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PlanDrawer(Plans plans, Measures measures, AskingByLink asking, JdbcClient jdbc, TransactionTemplate transaction) {
        this.plans = plans;
        this.measures = measures;
        this.asking = asking;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void fill(World world) {
        var coach = world.icb.coach();
        world.icb.as(coach, () -> plans.draft(coach, new CaseId(world.bookedCase), 0, PlanContent.NONE));
        world.icb.in(() -> transaction.execute(status -> goal(world) + shown(world)));
        world.icb.as(coach, () -> asking.ask(coach, new CaseId(world.bookedCase), "WHO5"));
        world.icb.as(
                coach,
                () -> measures.take(
                        coach,
                        new TakeMeasure(
                                new CaseId(world.bookedCase),
                                "WHO5",
                                1,
                                LocalDate.now(ZoneId.of("Europe/London")),
                                Answers.NONE,
                                MissingReason.NO_TIME)));
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

    /** By hand, too: nobody is sent the plan of a case that is only booked. */
    private int shown(World world) {
        return jdbc.sql("""
                insert into plan_ask (tenant_id, id, provider_id, case_id, plan_id, plan_version, ticket_id, state, asked_at,
                  asked_by, expires_at)
                select tenant_id, ?, provider_id, case_id, id, version, ?, 'ASKED', now(), ?, now() + interval '14 days'
                from plan where tenant_id = ? and case_id = ? and state = 'DRAFT'""")
                .params(
                        Ids.fresh(),
                        Ids.fresh(),
                        world.icb.coach().id().value(),
                        world.icb.id().value(),
                        world.bookedCase)
                .update();
    }
}
