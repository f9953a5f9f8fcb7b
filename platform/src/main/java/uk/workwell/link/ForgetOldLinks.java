package uk.workwell.link;

import static java.time.ZoneOffset.UTC;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tickets are kept for 90 days after they expired, to answer questions about them; counts of attempts for two. */
@Configuration(proxyBeanMethods = false)
class ForgetOldLinks {

    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    RecurringTask<Void> forgetOldLinksTask(Attempts attempts, JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("forget-old-links", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> {
                    attempts.forgetOld();
                    jdbc.sql("delete from link_ticket where expires_at < ?")
                            .param(clock.instant().minus(KEPT).atOffset(UTC))
                            .update();
                });
    }
}
