package uk.workwell.notice;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantJob;

/** What is to be said and what became of it: one row and one task, in the transaction of what happened. */
@Component
class Outbox implements Box {

    private final JdbcClient jdbc;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Has it said soon. The same notice a second time changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Notice notice) {
        Gathered.openOr(this::write).add(notice);
    }

    private void write(List<Gathered.Put> all) {
        var values = new ArrayList<@Nullable Object>();
        all.forEach(put -> values.addAll(values(put)));
        var fresh = Set.copyOf(jdbc.sql("""
                        insert into notice (tenant_id, id, event, recipient, recipient_kind, recipient_id, employer_id,
                          subject_kind, subject_id, due_at, created_at)
                        values %s
                        on conflict (tenant_id, id) do nothing
                        returning id
                        """.formatted(String.join(", ", Collections.nCopies(all.size(), ROW))))
                .params(values)
                .query(UUID.class)
                .list());
        var tasks = all.stream()
                .filter(put -> fresh.contains(put.notice().id()))
                .map(Outbox::task)
                .toList();
        if (!tasks.isEmpty()) {
            // As a batch, however few: it inserts at once, where the single one asks first whether it is there.
            scheduler.getObject().scheduleBatch(tasks, SendNotices.atOnce());
        }
    }

    private static TaskInstance<?> task(Gathered.Put put) {
        return SendNotices.TASK
                .instance(put.notice().id().toString())
                .data(new TenantJob(put.tenant(), put.notice().id()))
                .build();
    }

    private static List<@Nullable Object> values(Gathered.Put put) {
        var notice = put.notice();
        var employer = notice.employer();
        return Arrays.asList(
                put.tenant().value(),
                notice.id(),
                notice.event(),
                notice.recipient().name(),
                notice.recipient().kind(),
                notice.recipientId(),
                employer == null ? null : employer.value(),
                notice.subject().kind(),
                notice.subject().id(),
                utc(notice.createdAt()),
                utc(notice.createdAt()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Notice> waiting(UUID id) {
        Gathered.open().ifPresent(Gathered::write);
        return jdbc.sql(SELECT + " where tenant_id = ? and id = ? and sent_at is null and given_up_at is null")
                .param(CurrentTenant.get().value())
                .param(id)
                .query(Outbox::notice)
                .optional();
    }

    /** What was put here about this record, oldest first. */
    @Transactional(readOnly = true)
    public List<Notice> about(String event, UUID subject) {
        Gathered.open().ifPresent(Gathered::write);
        return jdbc.sql(SELECT + " where tenant_id = ? and event = ? and subject_id = ? order by created_at, id")
                .param(CurrentTenant.get().value())
                .param(event)
                .param(subject)
                .query(Outbox::notice)
                .list();
    }

    /** Notices of this kind from that time, whose reader was told nothing of the other kinds about the same record. */
    @Transactional(readOnly = true)
    public List<Notice> unanswered(String event, List<String> others, Instant since, Instant before) {
        Gathered.open().ifPresent(Gathered::write);
        return jdbc.sql(SELECT + """
                 n where tenant_id = :tenant and event = :event and created_at >= :since and created_at < :before
                and not exists (select 1 from notice a
                  where a.tenant_id = :tenant and a.subject_id = n.subject_id and a.recipient_id = n.recipient_id
                    and a.event in (:others))
                order by created_at, id
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("event", event)
                .param("others", others)
                .param("since", utc(since))
                .param("before", utc(before))
                .query(Outbox::notice)
                .list();
    }

    @Override
    @Transactional
    public void sent(UUID id) {
        mark(id, "sent_at");
    }

    /** Whoever shows it reads the column. */
    @Override
    @Transactional
    public void gaveUp(UUID id) {
        mark(id, "given_up_at");
    }

    private void mark(UUID id, String column) {
        jdbc.sql(
                        "update notice set " + column
                                + " = ?, attempts = attempts + 1 where tenant_id = ? and id = ? and sent_at is null and given_up_at is null")
                .param(utc(clock.instant()))
                .param(CurrentTenant.get().value())
                .param(id)
                .update();
    }

    private static final String ROW = "(?, ?, ?, ?, ?, ?, cast(? as uuid), ?, ?, ?, ?)";

    private static final String SELECT =
            "select id, event, recipient, recipient_id, employer_id, subject_kind, subject_id, created_at from notice";

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return Notice.read(row);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
