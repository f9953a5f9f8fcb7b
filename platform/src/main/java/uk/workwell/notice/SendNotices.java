package uk.workwell.notice;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.tenant.TenantJob;

/**
 * Sends what lies in the outbox, each in its tenant. A failure waits 20 seconds, then three times as long each time; after
 * the ninth, some 37 hours later, it is given up.
 */
@Configuration(proxyBeanMethods = false)
class SendNotices {

    static final TaskDescriptor<TenantJob> TASK = TaskDescriptor.of("send-notice", TenantJob.class);

    private static final int MOST_FAILURES = 9;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(20);

    @Bean
    OneTimeTask<TenantJob> sendNoticeTask(Post post, Outbox outbox) {
        return Tasks.oneTime(TASK)
                .onFailure((complete, operations) -> afterFailure(complete, operations, () -> ((TenantJob)
                                complete.getExecution().taskInstance.getData())
                        .run(id -> post.giveUp(outbox, id))))
                .execute((instance, context) -> instance.getData().run(id -> post.send(outbox, id)));
    }

    /** The scheduler goes by real time, wherever a demonstration has moved its clock to. */
    static Instant atOnce() {
        return Instant.now();
    }

    static void afterFailure(ExecutionComplete complete, ExecutionOperations<?> operations, Runnable giveUp) {
        var execution = complete.getExecution();
        int failures = execution.consecutiveFailures + 1;
        if (failures < MOST_FAILURES) {
            operations.reschedule(complete, complete.getTimeDone().plus(waitAfter(failures)));
            return;
        }
        giveUp.run();
        operations.remove();
    }

    /** @param failures so far, from 1 */
    static Duration waitAfter(int failures) {
        return FIRST_WAIT.multipliedBy((long) Math.pow(3, failures - 1));
    }
}
