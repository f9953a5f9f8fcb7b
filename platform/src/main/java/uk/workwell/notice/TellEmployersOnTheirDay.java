package uk.workwell.notice;

import static uk.workwell.tenant.calendar.WorkingDays.LONDON;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.employer.Employers;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;

/** Every morning, one ICB after the other, then what no ICB holds: employers hear on day 14, at the same hour whatever has happened. */
@Configuration(proxyBeanMethods = false)
class TellEmployersOnTheirDay {

    @Bean
    RecurringTask<Void> tellEmployersTask(Tenants tenants, Employers employers, TellTheEmployer tell) {
        return Tasks.recurring("tell-employers", Schedules.daily(LONDON, LocalTime.of(9, 0)))
                .execute((instance, context) -> {
                    tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), tell::onStatusDay));
                    employers
                            .everybody()
                            .forEach(employer -> CurrentEmployer.run(employer, tell::onStatusDayOfTheUnplaced));
                });
    }
}
