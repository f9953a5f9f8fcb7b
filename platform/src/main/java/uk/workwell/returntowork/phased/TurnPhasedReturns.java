package uk.workwell.returntowork.phased;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.calendar.WorkingDays;

/** Every night: what is agreed begins on its first day, and is finished after its last. One ICB after the other. */
@Configuration(proxyBeanMethods = false)
class TurnPhasedReturns {

    @Bean
    RecurringTask<Void> turnPhasedReturnsTask(
            Tenants tenants, PhasedTable table, PhasedVerbs verbs, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("turn-phased-returns", Schedules.daily(WorkingDays.LONDON, LocalTime.of(0, 50)))
                .execute((instance, context) -> tenants.all()
                        .forEach(tenant -> CurrentTenant.run(
                                tenant.id(),
                                () -> transaction.executeWithoutResult(status ->
                                        table.due(WorkingDays.today(clock)).forEach(verbs::turn)))));
    }
}
