package uk.workwell.local;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does at once what a night does by itself, so that the demonstration's people need not wait for it. */
@Component
@Profile({"local", "test"})
class SampleNight {

    private final List<RecurringTask<?>> jobs;

    SampleNight(List<RecurringTask<?>> jobs) {
        this.jobs = jobs;
    }

    void pass(String job) {
        var task = jobs.stream()
                .filter(one -> one.getName().equals(job))
                .findFirst()
                .orElseThrow();
        run(task);
    }

    // No job looks at the context that the scheduler hands it.
    @SuppressWarnings("NullAway")
    private static <T> void run(RecurringTask<T> task) {
        task.executeRecurringly(new TaskInstance<>(task.getName(), "sample"), null);
    }
}
