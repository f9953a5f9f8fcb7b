package uk.workwell.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * What waits for the bound employer in the bound ICB, of every kind, in one statement: the home page asks each ICB once. No words
 * lie in it. A message waits until the member has opened the page where it stands, which the trail knows.
 */
@Repository
class PendingTable {

    /** The most pressing first; more than anybody looks at. */
    static final int AT_MOST = 100;

    /** How far ahead a conversation or a promise is announced. */
    private static final Duration AHEAD = Duration.ofDays(7);

    /** A message that nobody opened for so long is not news any more. */
    private static final Duration NEWS = Duration.ofDays(28);

    private static final String SELECT = """
            select * from (
              select case a.state when 'PERMISSION_OK' then 'ACKNOWLEDGE' when 'AGREED' then 'PUT_IN_PLACE'
                       when 'REVIEW_DUE' then 'REVIEW' else 'ANSWER' end as about,
                     a.id, r.employer_referral_id as line, a.id as document, a.code as word, a.due_on as day,
                     coalesce(a.permitted_at, a.created_at) as since, 0 as number
              from adjustment a join referral r on r.tenant_id = a.tenant_id and r.id = a.referral_id
              where a.tenant_id = :tenant and a.employer_id = :employer and a.due_on is not null
                and (a.state in ('PERMISSION_OK', 'UNDER_REVIEW', 'ESCALATED', 'REVIEW_DUE')
                  or a.state = 'AGREED' and a.signed_number = a.number and a.due_on <= :soon)
              union all
              select 'DECIDE', f.id, r.employer_referral_id, f.id, f.code, f.decide_by, f.created_at, 0
              from flexible_request f join referral r on r.tenant_id = f.tenant_id and r.id = f.referral_id
              where f.tenant_id = :tenant and f.employer_id = :employer and f.state in ('MADE', 'CONSULTED', 'APPEALED')
              union all
              select case v.state when 'TO_SIGN' then 'SIGN_TALK' else 'TALK' end, v.id, v.employer_line, null, v.stage,
                     (v.starts_at at time zone 'Europe/London')::date, v.starts_at, 0
              from conversation v
              where v.tenant_id = :tenant and v.employer_id = :employer and v.accepted_at is not null
                and (v.state in ('AGENDA', 'OPEN') and v.starts_at between :earlier and :later
                  or v.state = 'TO_SIGN' and not exists (select 1 from conversation_signature s
                    where s.tenant_id = v.tenant_id and s.conversation_id = v.id and s.revision = v.revision
                      and s.party = 'EMPLOYER'))
              union all
              select 'PROMISE', v.id, v.employer_line, null, v.stage, y.due_on, v.starts_at, 0
              from conversation_promise y join conversation v on v.tenant_id = y.tenant_id and v.id = y.conversation_id
              where y.tenant_id = :tenant and y.state = 'OPEN' and y.party = 'EMPLOYER' and y.due_on <= :soon
                and v.employer_id = :employer
              union all
              select 'READ_PLAN', p.id, r.employer_referral_id, w.document_id, p.state, p.starts_on, w.at, 0
              from phased_return p
              join referral r on r.tenant_id = p.tenant_id and r.id = p.referral_id
              join phased_version w on w.tenant_id = p.tenant_id and w.plan_id = p.id and w.number = p.newest
              join release d on d.tenant_id = w.tenant_id and d.id = w.document_id and d.state = 'RELEASED'
              where p.tenant_id = :tenant and p.employer_id = :employer and p.state = 'PROPOSED'
                and not exists (select 1 from phased_signature s where s.tenant_id = p.tenant_id and s.plan_id = p.id
                  and s.number = p.newest and s.side = 'EMPLOYER')
              union all
              select 'ENTER_WEEK', p.id, r.employer_referral_id, d.document_id, p.state, p.starts_on + 7 * k.week + 6, d.at, k.week
              from phased_return p
              join referral r on r.tenant_id = p.tenant_id and r.id = p.referral_id
              cross join lateral (
                select w.document_id, w.at from phased_version w
                where w.tenant_id = p.tenant_id and w.plan_id = p.id and w.number <= p.agreed and w.document_id is not null
                order by w.number desc limit 1
              ) d
              cross join lateral (
                select min(one) as week from generate_series(0, (p.ends_on - p.starts_on) / 7) one
                where p.starts_on + 7 * one + 6 < :today and not exists (select 1 from phased_worked h
                  where h.tenant_id = p.tenant_id and h.plan_id = p.id and h.week = one)
              ) k
              where p.tenant_id = :tenant and p.employer_id = :employer and p.state = 'RUNNING' and k.week is not null
              union all
              select 'MESSAGE', m.id, r.employer_referral_id, null, m.state,
                     (m.sent_at at time zone 'Europe/London')::date, m.sent_at, 0
              from message m join referral r on r.tenant_id = m.tenant_id and r.id = m.referral_id
              where m.tenant_id = :tenant and m.employer_id = :employer and m.member_id is null and m.sent_at > :forgotten
                and not exists (select 1 from message n where n.tenant_id = m.tenant_id and n.referral_id = m.referral_id
                  and n.sent_at > m.sent_at)
                and not exists (select 1 from audit_entry e where e.tenant_id = m.tenant_id
                  and e.subject_kind = 'employer_referral' and e.subject_id = r.employer_referral_id and e.at >= m.sent_at
                  and e.part = 'messages' and e.actor_id = :me)
            ) all_kinds
            where line is not null and (:everybody or line = any(:mine))
            order by day, id, about limit :rows
            """;

    private final JdbcClient jdbc;

    PendingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mine the only lines that are asked for; null for all of the employer's */
    @Transactional(readOnly = true)
    List<Pending> of(MemberId me, @Nullable Collection<UUID> mine, Instant now) {
        var today = LocalDate.ofInstant(now, WorkingDays.LONDON);
        return jdbc.sql(SELECT)
                .param("tenant", CurrentTenant.get().value())
                .param("employer", CurrentEmployer.get().value())
                .param("me", me.value())
                .param("everybody", mine == null)
                .param("mine", mine == null ? new UUID[0] : mine.toArray(UUID[]::new))
                .param("today", today)
                .param("soon", today.plusDays(AHEAD.toDays()))
                .param("earlier", now.minus(Duration.ofHours(12)).atOffset(ZoneOffset.UTC))
                .param("later", now.plus(AHEAD).atOffset(ZoneOffset.UTC))
                .param("forgotten", now.minus(NEWS).atOffset(ZoneOffset.UTC))
                .param("rows", AT_MOST)
                .query((row, n) -> read(row))
                .list();
    }

    private static Pending read(ResultSet row) throws SQLException {
        var document = row.getObject("document", UUID.class);
        return new Pending(
                Pending.About.valueOf(row.getString("about")),
                row.getObject("id", UUID.class),
                row.getObject("line", UUID.class),
                document == null ? null : new DocumentId(document),
                row.getString("word"),
                row.getObject("day", LocalDate.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("number"));
    }
}
