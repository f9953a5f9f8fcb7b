package uk.workwell.agreement.flexible;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.calendar.WorkingDays;

/** Every night, one ICB after the other. */
@Configuration(proxyBeanMethods = false)
class TurnFlexible {

    @Bean
    RecurringTask<Void> turnFlexibleTask(Tenants tenants, FlexibleAtNight requests) {
        return Tasks.recurring("turn-flexible", Schedules.daily(WorkingDays.LONDON, LocalTime.of(0, 55)))
                .execute((instance, context) ->
                        tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), requests::turn)));
    }
}
