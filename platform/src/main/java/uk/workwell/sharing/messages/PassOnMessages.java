package uk.workwell.sharing.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.calendar.WorkingDays;

/** Every night, one ICB after the other: what the person wanted passed on and did not decide about. */
@Configuration(proxyBeanMethods = false)
class PassOnMessages {

    @Bean
    RecurringTask<Void> passOnMessagesTask(Tenants tenants, Correspondence correspondence) {
        return Tasks.recurring("pass-on-messages", Schedules.daily(WorkingDays.LONDON, LocalTime.of(0, 50)))
                .execute((instance, context) -> tenants.all()
                        .forEach(tenant -> CurrentTenant.run(tenant.id(), correspondence::passOnWhatIsDue)));
    }
}
