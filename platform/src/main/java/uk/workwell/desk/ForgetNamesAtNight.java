package uk.workwell.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.employer.Employers;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.calendar.WorkingDays;

/** Every night, one employer after the other: all lines of a day go together, so that nothing is to be read from it. */
@Configuration(proxyBeanMethods = false)
class ForgetNamesAtNight {

    @Bean
    RecurringTask<Void> forgetNamesTask(Employers employers, ForgetNames names) {
        return Tasks.recurring("forget-names", Schedules.daily(WorkingDays.LONDON, LocalTime.of(0, 20)))
                .execute((instance, context) ->
                        employers.everybody().forEach(employer -> CurrentEmployer.run(employer, names::now)));
    }
}
