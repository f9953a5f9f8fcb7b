package uk.workwell.trail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** Every few seconds, one ICB after the other: what was written is sealed within 10 seconds. */
@Configuration(proxyBeanMethods = false)
class SealTheTrail {

    @Bean
    RecurringTask<Void> sealTheTrailTask(AuditChain chain, JdbcClient jdbc) {
        return Tasks.recurring("seal-the-trail", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> {
                    var tenants = jdbc.sql("select id from tenant order by id")
                            .query(UUID.class)
                            .list();
                    tenants.forEach(tenant -> CurrentTenant.run(new TenantId(tenant), chain::seal));
                });
    }
}
