package uk.workwell.notice;

import java.util.Optional;
import java.util.UUID;

/** Where a notice lies that is being sent: an ICB's outbox, or an employer's as long as there is no ICB. */
interface Box {

    /** The notice, unless it was sent or given up. */
    Optional<Notice> waiting(UUID id);

    void sent(UUID id);

    /** Nobody could be reached. */
    void gaveUp(UUID id);
}
