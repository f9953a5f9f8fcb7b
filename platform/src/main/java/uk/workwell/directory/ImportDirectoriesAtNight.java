package uk.workwell.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.tenant.calendar.WorkingDays;

/** While nobody works. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedHosts.class)
class ImportDirectoriesAtNight {

    @Bean
    RecurringTask<Void> importDirectories(NightlyImport nightly) {
        return Tasks.recurring("import-directories", Schedules.daily(WorkingDays.LONDON, LocalTime.of(2, 40)))
                .execute((instance, context) -> nightly.now());
    }
}
