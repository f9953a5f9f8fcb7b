package uk.workwell.notice;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;

/**
 * The {@link Outbox} of what has no ICB yet: rows of the bound employer, on its side of the wall. Once the referral lies in an
 * ICB, that one's outbox goes on with what its sender was told.
 */
@Component
class EmployersOutbox implements Box {

    private static final String SELECT = "select id, event, recipient, recipient_id, employer_id, subject_kind,"
            + " subject_id, created_at from employer_notice where employer_id = :employer";

    private final JdbcClient jdbc;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    EmployersOutbox(JdbcClient jdbc, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Has it said soon. The same notice a second time changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Notice notice) {
        var isNew = jdbc.sql("""
                insert into employer_notice (employer_id, id, event, recipient, recipient_id, subject_kind, subject_id,
                  created_at)
                values (:employer, :id, :event, :recipient, :recipientId, :subjectKind, :subject, :now)
                on conflict (employer_id, id) do nothing
                """)
                        .param("employer", CurrentEmployer.get().value())
                        .param("id", notice.id())
                        .param("event", notice.event())
                        .param("recipient", notice.recipient().name())
                        .param("recipientId", notice.recipientId())
                        .param("subjectKind", notice.subject().kind())
                        .param("subject", notice.subject().id())
                        .param("now", utc(notice.createdAt()))
                        .update()
                == 1;
        if (isNew) {
            var task = SendUnplacedNotices.TASK
                    .instance(notice.id().toString())
                    .data(new EmployerJob(CurrentEmployer.get(), notice.id()))
                    .build();
            scheduler.getObject().scheduleBatch(List.of(task), SendNotices.atOnce());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Notice> waiting(UUID id) {
        return jdbc.sql(SELECT + " and id = :id and sent_at is null and given_up_at is null")
                .param("employer", CurrentEmployer.get().value())
                .param("id", id)
                .query(EmployersOutbox::notice)
                .optional();
    }

    /** What was put here about this record and is still this outbox's to go on with, oldest first. */
    @Transactional(readOnly = true)
    public List<Notice> about(String event, UUID subject) {
        return jdbc.sql(SELECT
                        + " and event = :event and subject_id = :subject and moved_at is null order by created_at, id")
                .param("employer", CurrentEmployer.get().value())
                .param("event", event)
                .param("subject", subject)
                .query(EmployersOutbox::notice)
                .list();
    }

    /** As {@link Outbox#unanswered}; what moved into an ICB is answered there. */
    @Transactional(readOnly = true)
    public List<Notice> unanswered(String event, List<String> others, Instant since, Instant before) {
        return jdbc.sql(SELECT + """
                 and event = :event and moved_at is null and created_at >= :since and created_at < :before
                and not exists (select 1 from employer_notice a
                  where a.employer_id = :employer and a.subject_id = employer_notice.subject_id and a.event in (:others))
                order by created_at, id
                """)
                .param("employer", CurrentEmployer.get().value())
                .param("event", event)
                .param("others", others)
                .param("since", utc(since))
                .param("before", utc(before))
                .query(EmployersOutbox::notice)
                .list();
    }

    /** From now on the bound ICB's outbox knows what was said about this record; what is not sent yet is sent from here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String event, UUID subject) {
        jdbc.sql("""
                insert into notice (tenant_id, id, event, recipient, recipient_kind, recipient_id, employer_id,
                  subject_kind, subject_id, due_at, created_at, sent_at)
                select :tenant, id, event, recipient, 'MEMBER', recipient_id, employer_id,
                  subject_kind, subject_id, created_at, created_at, coalesce(sent_at, :now)
                from employer_notice
                where employer_id = :employer and event = :event and subject_id = :subject and moved_at is null
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("employer", CurrentEmployer.get().value())
                .param("event", event)
                .param("subject", subject)
                .param("now", utc(clock.instant()))
                .update();
        jdbc.sql("""
                update employer_notice set moved_at = :now
                where employer_id = :employer and event = :event and subject_id = :subject and moved_at is null
                """)
                .param("now", utc(clock.instant()))
                .param("employer", CurrentEmployer.get().value())
                .param("event", event)
                .param("subject", subject)
                .update();
    }

    @Override
    @Transactional
    public void sent(UUID id) {
        mark(id, "sent_at");
    }

    @Override
    @Transactional
    public void gaveUp(UUID id) {
        mark(id, "given_up_at");
    }

    private void mark(UUID id, String column) {
        jdbc.sql("update employer_notice set " + column + " = ?, attempts = attempts + 1"
                        + " where employer_id = ? and id = ? and sent_at is null and given_up_at is null")
                .params(utc(clock.instant()), CurrentEmployer.get().value(), id)
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return Notice.read(row);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
