package uk.workwell.casework.risk;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.tenant.TenantJob;

/** When a timer has run out: asks the next in line, unless somebody has looked. A failure is tried again every minute. */
@Configuration(proxyBeanMethods = false)
class EscalateRisks {

    @Bean
    OneTimeTask<TenantJob> escalateRiskTask(Escalating escalating) {
        return Tasks.oneTime(EscalateInTime.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
                .execute(
                        (instance, context) -> instance.getData().run(id -> escalating.ifNobodyLooked(new RiskId(id))));
    }
}
