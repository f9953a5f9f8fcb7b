package uk.workwell.employer;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Organisations that began to register and did not come back are forgotten. */
@Configuration(proxyBeanMethods = false)
class PurgingRegistrations {

    @Bean
    RecurringTask<Void> purgeRegistrationsTask(Registrations registrations) {
        return Tasks.recurring("purge-registrations", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> registrations.purge());
    }
}
