package uk.workwell.casework.risk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantJob;

/** Starts the timer of a risk that waits: one task, in the transaction of what happened. */
@Component
class EscalateInTime {

    static final TaskDescriptor<TenantJob> TASK = TaskDescriptor.of("escalate-risk", TenantJob.class);

    private final ObjectProvider<SchedulerClient> scheduler;

    EscalateInTime(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Nothing for a risk that does not wait. Each start is a task of its own: outside duty hours, two timers of one risk run
     * out at the same moment, and whichever comes second finds nothing to do.
     */
    void start(Risk risk) {
        var due = risk.dueAt();
        if (due == null) return;
        var task = TASK.instance(risk.id() + " " + UUID.randomUUID())
                .data(new TenantJob(CurrentTenant.get(), risk.id().value()))
                .build();
        scheduler.getObject().scheduleBatch(List.of(task), due);
    }
}
