package uk.workwell.trail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.ListSeen;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * Hears every change and every look, at once and in the publisher's own transaction: a change that cannot be written
 * down does not happen, a record whose opening cannot be written down is not shown.
 */
@Component
class WriteTheTrail {

    private final AuditEntries entries;
    private final Clock clock;

    WriteTheTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    @Transactional
    public void on(TenantEvent event) {
        write(
                event.tenant(),
                event.getClass().getSimpleName(),
                event.subject().kind(),
                event.subject().id(),
                null,
                null,
                null);
    }

    @EventListener
    @Transactional
    public void on(RecordSeen seen) {
        write(
                seen.tenant(),
                "RecordSeen",
                seen.subject().kind(),
                seen.subject().id(),
                seen.part(),
                seen.purpose(),
                null);
    }

    @EventListener
    @Transactional
    public void on(ListSeen seen) {
        write(seen.tenant(), "ListSeen", seen.kind(), null, null, null, seen.filterHash() + " " + seen.count());
    }

    private void write(
            TenantId tenant,
            String action,
            String subjectKind,
            @Nullable UUID subjectId,
            @Nullable String part,
            @Nullable String purpose,
            @Nullable String detail) {
        entries.append(new AuditEntry(
                tenant,
                Ids.fresh(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                CurrentActor.get(),
                action,
                subjectKind,
                subjectId,
                part,
                purpose,
                detail));
    }
}
