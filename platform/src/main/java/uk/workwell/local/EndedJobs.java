package uk.workwell.local;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hears the scheduler say that a job has ended, and wakes whoever waits for that. */
@Component
@Profile("local")
class EndedJobs extends AbstractSchedulerListener {

    private long ended;

    @Override
    public synchronized void onExecutionComplete(ExecutionComplete complete) {
        ended++;
        notifyAll();
    }

    /** How many have ended so far. */
    synchronized long count() {
        return ended;
    }

    /** Comes back when more than so many have ended, or the time is over. */
    synchronized void awaitMoreThan(long known, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (ended <= known) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) return;
            wait(left);
        }
    }
}
