package uk.workwell.referral;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.calendar.WorkingDays;

/** Just after midnight, one ICB after the other: what nobody answered in time is destroyed. */
@Configuration(proxyBeanMethods = false)
class LapsingReferrals {

    @Bean
    RecurringTask<Void> lapseReferrals(Tenants tenants, Lapse lapse) {
        return Tasks.recurring("lapse-referrals", Schedules.daily(WorkingDays.LONDON, LocalTime.of(0, 10)))
                .execute((instance, context) -> everywhere(tenants, lapse));
    }

    static void everywhere(Tenants tenants, Lapse lapse) {
        tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), lapse::dueReferrals));
    }
}
