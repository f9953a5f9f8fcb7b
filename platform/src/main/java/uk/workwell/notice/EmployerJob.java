package uk.workwell.notice;

import java.io.Serializable;
import java.util.UUID;
import java.util.function.Consumer;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;

/** What a scheduled task carries that is about an employer's own row: ids, nothing else. */
record EmployerJob(EmployerId employer, UUID subject) implements Serializable {

    void run(Consumer<UUID> work) {
        CurrentEmployer.run(employer, () -> work.accept(subject));
    }
}
