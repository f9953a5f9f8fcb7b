package uk.workwell.agreement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.agreement.passport.OfferedPassports;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.calendar.WorkingDays;

/** Every night, one ICB after the other. */
@Configuration(proxyBeanMethods = false)
class TurnAdjustments {

    @Bean
    RecurringTask<Void> turnAdjustmentsTask(Tenants tenants, AdjustmentsAtNight adjustments, OfferedPassports offered) {
        return Tasks.recurring("turn-adjustments", Schedules.daily(WorkingDays.LONDON, LocalTime.of(0, 50)))
                .execute((instance, context) -> tenants.all()
                        .forEach(tenant -> CurrentTenant.run(tenant.id(), () -> {
                            adjustments.turn();
                            offered.purge();
                        })));
    }
}
