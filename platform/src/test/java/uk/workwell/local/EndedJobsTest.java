package uk.workwell.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever waits for a job is woken when one ends, and not before. */
@Timeout(20)
class EndedJobsTest {

    private final EndedJobs ended = new EndedJobs();

    private void oneEnds() {
        var now = Instant.now();
        ended.onExecutionComplete(
                ExecutionComplete.success(new Execution(now, new TaskInstance<>("a-job", "1")), now, now));
    }

    @Test
    void comesBackAsSoonAsOneEnds() throws InterruptedException {
        long known = ended.count();
        Thread.ofVirtual().start(this::oneEnds);
        ended.awaitMoreThan(known, Duration.ofMinutes(5));
        assertThat(ended.count()).isEqualTo(1);
    }

    @Test
    void doesNotWaitForOneThatHasEndedMeanwhile() throws InterruptedException {
        long known = ended.count();
        oneEnds();
        ended.awaitMoreThan(known, Duration.ofMinutes(5));
        assertThat(ended.count()).isEqualTo(1);
    }

    @Test
    void givesUpWhenTheTimeIsOver() throws InterruptedException {
        ended.awaitMoreThan(ended.count(), Duration.ofMillis(5));
        assertThat(ended.count()).isZero();
    }
}
