package uk.workwell.notice;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends what lies in an employer's outbox, with the patience of {@link SendNotices}. */
@Configuration(proxyBeanMethods = false)
class SendUnplacedNotices {

    static final TaskDescriptor<EmployerJob> TASK = TaskDescriptor.of("send-unplaced-notice", EmployerJob.class);

    @Bean
    OneTimeTask<EmployerJob> sendUnplacedNoticeTask(Post post, EmployersOutbox outbox) {
        return Tasks.oneTime(TASK)
                .onFailure((complete, operations) -> SendNotices.afterFailure(complete, operations, () -> ((EmployerJob)
                                complete.getExecution().taskInstance.getData())
                        .run(id -> post.giveUp(outbox, id))))
                .execute((instance, context) -> instance.getData().run(id -> post.send(outbox, id)));
    }
}
