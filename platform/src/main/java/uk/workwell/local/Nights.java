package uk.workwell.local;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has the scheduler run everything that runs by itself, once and now, each job as it would at night. */
@Component
@Profile("local")
class Nights {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> jobs;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final EndedJobs ended;

    Nights(List<RecurringTask<?>> jobs, ObjectProvider<SchedulerClient> scheduler, EndedJobs ended) {
        this.jobs = jobs.stream().map(RecurringTask::getName).toList();
        this.scheduler = scheduler;
        this.ended = ended;
    }

    /** Comes back when every job is done. */
    void pass() {
        var until = Instant.now().plus(PATIENCE);
        var asked = new HashMap<String, Instant>();
        for (var name : jobs) {
            await(until, () -> ask(name));
            asked.put(name, Instant.now());
        }
        for (var name : jobs) await(until, () -> isDone(name, asked.getOrDefault(name, Instant.MAX)));
    }

    /** Not while it runs by itself. */
    private boolean ask(String name) {
        try {
            scheduler.getObject().reschedule(instance(name), Instant.now());
            return true;
        } catch (TaskInstanceCurrentlyExecutingException e) {
            return false;
        }
    }

    /** A job that is done has a later time again. */
    private boolean isDone(String name, Instant asked) {
        return scheduler
                .getObject()
                .getScheduledExecution(instance(name))
                .filter(one -> one.isPicked() || !one.getExecutionTime().isAfter(asked))
                .isEmpty();
    }

    /** Looks again whenever a job has ended. */
    private void await(Instant until, BooleanSupplier happens) {
        try {
            for (long known = ended.count(); !happens.getAsBoolean(); known = ended.count()) {
                if (Instant.now().isAfter(until)) throw new IllegalStateException("The jobs of a night have not ended");
                // Another instance's jobs end without a word to us.
                ended.awaitMoreThan(known, Duration.ofSeconds(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static TaskInstanceId instance(String name) {
        return TaskInstanceId.of(name, RecurringTask.INSTANCE);
    }
}
