package uk.workwell.sharing.release;

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
class LapseReleases {

    @Bean
    RecurringTask<Void> lapseReleasesTask(Tenants tenants, Releases releases) {
        return Tasks.recurring("lapse-releases", Schedules.daily(WorkingDays.LONDON, LocalTime.of(0, 40)))
                .execute((instance, context) -> tenants.all()
                        .forEach(tenant -> CurrentTenant.run(tenant.id(), () -> {
                            releases.lapse();
                            releases.purge();
                        })));
    }
}
