package uk.workwell.local;

import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the launcher that the application is up, and how its sample data is getting on. */
@RestController
@Profile("local")
class LocalStatus {

    private static final Logger LOG = LoggerFactory.getLogger(LocalStatus.class);

    private final List<SampleData> fillers;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Answer answer = new Answer(Stage.WAITING, "");

    LocalStatus(ObjectProvider<SampleData> fillers, @Value("${workwell.local.sample-data:true}") boolean wanted) {
        this.fillers = wanted ? fillers.orderedStream().toList() : List.of();
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        Thread.ofVirtual().name("sample-data").start(() -> {
            answer = filled();
            over.countDown();
        });
    }

    /** @param wait whether to hold the answer back until the sample data is there, at most five seconds */
    @GetMapping("/local/status")
    Answer status(@RequestParam(defaultValue = "false") boolean wait) throws InterruptedException {
        if (wait && !over.await(5, TimeUnit.SECONDS)) return answer;
        return answer;
    }

    private Answer filled() {
        if (fillers.isEmpty()) return new Answer(Stage.OFF, "none wanted");
        answer = new Answer(Stage.RUNNING, "");
        var words = new StringJoiner(", ");
        try {
            for (var filler : fillers) words.add(filler.fill());
            return new Answer(Stage.DONE, words.toString());
        } catch (RuntimeException e) {
            LOG.error("Sample data could not be made", e);
            return new Answer(Stage.FAILED, e.getClass().getSimpleName());
        }
    }

    /** How far the sample data is. */
    enum Stage {
        OFF,
        WAITING,
        RUNNING,
        DONE,
        FAILED;

        boolean isOver() {
            return this == OFF || this == DONE || this == FAILED;
        }
    }

    /** What the launcher reads. */
    record Answer(Stage sampleData, String words) {}
}
