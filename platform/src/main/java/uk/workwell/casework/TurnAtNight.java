package uk.workwell.casework;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.tenant.calendar.WorkingDays;

/** Just after midnight. A night on which nothing ran is made up for at the next start. */
@Configuration(proxyBeanMethods = false)
class TurnAtNight {

    @Bean
    RecurringTask<Void> turnSupportClocks(TurningClocks clocks) {
        return Tasks.recurring("turn-support-clocks", Schedules.daily(WorkingDays.LONDON, LocalTime.of(0, 20)))
                .execute((instance, context) -> clocks.now());
    }
}
