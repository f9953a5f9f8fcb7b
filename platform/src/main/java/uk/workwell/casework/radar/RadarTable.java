package uk.workwell.casework.radar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.Cover;
import uk.workwell.casework.SupportClock;
import uk.workwell.casework.SupportClock.Pause;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/** The facts of a coach's cases in one statement, however many they are. */
@Repository
class RadarTable {

    /** Beyond any caseload: the hard limit of a coach is 200 weighted cases at most. */
    static final int AT_MOST = 600;

    /** What nobody has read for so long is not news any more. */
    private static final Duration UNREAD = Duration.ofDays(28);

    private static final String[] WATCHED = Arrays.stream(CaseState.values())
            .filter(state -> state.live() || state == CaseState.CLOSED || state == CaseState.FOLLOW_UP)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    RadarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param now of the day on which promises are late */
    List<CaseFacts> of(StaffId coach, Instant now) {
        return jdbc.sql("""
                select c.id, p.full_name, s.name as coach, c.coach_id = :whose as own, c.state, c.opened_at, c.last_contact_on, c.forecast_start, c.started_on,
                       c.max_weeks, c.extension_weeks, c.paused_until, coalesce(r.received_at, c.opened_at) as received_at,
                       case when c.state = 'CONTACTING' then
                         (select max(m.at) from case_step m where m.tenant_id = c.tenant_id and m.case_id = c.id
                            and m.action = 'missFirstAppointment') end as missed_at,
                       (select string_agg(x.from_day || '/' || coalesce(x.ended_on, x.until_day) || '/' || x.moves_end, ' ')
                        from case_pause x where x.tenant_id = c.tenant_id and x.case_id = c.id) as pauses,
                       a.to_log, a.next, t.late, t.oldest, o.id as onward, o.service, o.next_chase_on, o.sent_on,
                       e.asked_at, e.weeks as more_weeks, f.weeks as after_weeks, f.due_on, h.fit_note_ends,
                       z.promised_late, z.promised, m.many, m.since, q.state as plan_said, q.ended_at as plan_said_at,
                       j.changes
                from care_case c
                join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                join staff s on s.tenant_id = c.tenant_id and s.id = c.coach_id
                join referral r on r.tenant_id = c.tenant_id and r.id = c.referral_id
                left join lateral (
                  select min(b.starts_at) filter (where b.starts_at <= :now) as to_log,
                         min(b.starts_at) filter (where b.starts_at > :now) as next
                  from appointment b
                  where b.tenant_id = c.tenant_id and b.case_id = c.id and b.attendance = '0'
                    and not exists (select 1 from appointment n where n.tenant_id = b.tenant_id and n.supersedes = b.id)
                ) a on true
                left join lateral (
                  select count(*) as late, min(d.due_on) as oldest from plan_step d
                  where d.tenant_id = c.tenant_id and d.case_id = c.id and d.in_force and d.done_on is null and d.due_on < :today
                ) t on true
                left join lateral (
                  select w.id, v.name as service, w.next_chase_on, w.sent_on from onward_referral w
                  join directory_service v on v.tenant_id = w.tenant_id and v.id = w.service_id
                  where w.tenant_id = c.tenant_id and w.case_id = c.id and w.next_chase_on <= :today
                  order by w.next_chase_on, w.id limit 1
                ) o on true
                left join case_extension e on e.tenant_id = c.tenant_id and e.case_id = c.id and e.answered_at is null
                left join lateral (
                  select u.weeks, u.due_on from follow_up u
                  where u.tenant_id = c.tenant_id and u.case_id = c.id and u.done_at is null order by u.due_on limit 1
                ) f on true
                left join lateral (
                  select case when n.nothing_follows_at is null then n.ends_on end as fit_note_ends from fit_note n
                  where n.tenant_id = c.tenant_id and n.case_id = c.id and n.state = 'IN_FORCE'
                  order by n.ends_on desc, n.entered_at desc limit 1
                ) h on true
                left join lateral (
                  select count(*) as promised_late, min(y.due_on) as promised from conversation_promise y
                  join conversation v on v.tenant_id = y.tenant_id and v.id = y.conversation_id and v.with_coach
                  where y.tenant_id = c.tenant_id and y.case_id = c.id and y.state = 'OPEN' and y.due_on < :today
                ) z on true
                left join lateral (
                  select count(*) as many, min(k.ended_at) as since from measure_ask k
                  where k.tenant_id = c.tenant_id and k.case_id = c.id and k.state = 'ANSWERED' and k.read_at is null
                    and k.ended_at > :forgotten
                ) m on true
                left join lateral (
                  select g.state, g.ended_at from plan_ask g
                  where g.tenant_id = c.tenant_id and g.case_id = c.id and g.state in ('AGREED', 'CHANGE_ASKED')
                    and g.read_at is null and g.ended_at > :forgotten
                  order by g.ended_at desc limit 1
                ) q on true
                left join lateral (
                  select string_agg(i.id || '/' || i.state || '/' || i.code || '/' || coalesce(i.due_on::text, '') || '/'
                           || coalesce((i.permitted_at at time zone 'Europe/London')::date::text, '') || '/'
                           || (coalesce((select max(l.at) from adjustment_entry l
                                where l.tenant_id = i.tenant_id and l.adjustment_id = i.id), i.created_at)
                              at time zone 'Europe/London')::date || '/' || i.alternative || '/'
                           || (i.signed_number is not distinct from i.number), ' ' order by i.due_on, i.id) as changes
                  from adjustment i
                  where i.tenant_id = c.tenant_id and i.referral_id = c.referral_id
                    and (i.state in ('DECLINED', 'COUNTER_PROPOSED', 'VARIED', 'REVIEW_DUE', 'TRIAL')
                      or i.state in ('PERMISSION_OK', 'UNDER_REVIEW', 'ESCALATED') and i.due_on < :today
                      or i.state = 'AGREED' and i.signed_number is distinct from i.number)
                ) j on true
                where c.tenant_id = :tenant and c.coach_id = any(%s) and c.state = any(:watched)
                order by c.state, c.id limit :limit
                """.formatted(Cover.WHOSE_CASES))
                .param("tenant", CurrentTenant.get().value())
                .param("whose", coach.value())
                .param("watched", WATCHED)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", SupportClock.dayOf(now))
                .param("forgotten", now.minus(UNREAD).atOffset(ZoneOffset.UTC))
                .param("limit", AT_MOST)
                .query((row, n) -> facts(row))
                .list();
    }

    private static CaseFacts facts(ResultSet row) throws SQLException {
        return new CaseFacts(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("coach"),
                row.getBoolean("own"),
                CaseState.valueOf(row.getString("state")),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp(row.getTimestamp("missed_at") == null ? "opened_at" : "missed_at")
                        .toInstant(),
                day(row, "last_contact_on"),
                clock(row),
                day(row, "paused_until"),
                instant(row, "to_log"),
                instant(row, "next"),
                row.getInt("late"),
                day(row, "oldest"),
                chase(row),
                asked(row),
                followUp(row),
                day(row, "fit_note_ends"),
                row.getInt("promised_late"),
                day(row, "promised"),
                measured(row),
                planSaid(row),
                CaseFacts.Change.inACell(row.getString("changes")));
    }

    /** What a team's coaches asked for and no lead has answered, but for what whoever asks has asked for; longest first. */
    List<AskedOfALead> asked(ProviderId provider, StaffId by) {
        return jdbc.sql("""
                select e.case_id, e.weeks, e.asked_at, c.state, p.full_name, s.name as coach from case_extension e
                join care_case c on c.tenant_id = e.tenant_id and c.id = e.case_id
                join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                join staff s on s.tenant_id = c.tenant_id and s.id = c.coach_id
                where e.tenant_id = :tenant and e.provider_id = :provider and e.answered_at is null and e.asked_by <> :by
                order by e.asked_at, e.id limit 100
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("provider", provider.value())
                .param("by", by.value())
                .query((row, n) -> new AskedOfALead(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        CaseState.valueOf(row.getString("state")),
                        row.getString("full_name"),
                        row.getString("coach"),
                        row.getInt("weeks"),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    private static SupportClock clock(ResultSet row) throws SQLException {
        var started = day(row, "started_on");
        int weeks = row.getInt("max_weeks");
        var clock = started == null
                ? SupportClock.forecast(row.getObject("forecast_start", LocalDate.class), weeks)
                : SupportClock.running(started, weeks);
        return clock.extendedBy(row.getInt("extension_weeks")).pausedFor(Pause.inACell(row.getString("pauses")));
    }

    private static CaseFacts.@Nullable Chase chase(ResultSet row) throws SQLException {
        var onward = row.getObject("onward", UUID.class);
        return onward == null
                ? null
                : new CaseFacts.Chase(
                        onward,
                        row.getString("service"),
                        row.getObject("next_chase_on", LocalDate.class),
                        day(row, "sent_on"));
    }

    private static CaseFacts.@Nullable Asked asked(ResultSet row) throws SQLException {
        var at = instant(row, "asked_at");
        return at == null ? null : new CaseFacts.Asked(at, row.getInt("more_weeks"));
    }

    private static CaseFacts.@Nullable FollowUp followUp(ResultSet row) throws SQLException {
        var due = day(row, "due_on");
        return due == null ? null : new CaseFacts.FollowUp(row.getInt("after_weeks"), due);
    }

    private static CaseFacts.@Nullable Measured measured(ResultSet row) throws SQLException {
        var since = instant(row, "since");
        return since == null ? null : new CaseFacts.Measured(row.getInt("many"), since);
    }

    private static CaseFacts.@Nullable PlanSaid planSaid(ResultSet row) throws SQLException {
        var at = instant(row, "plan_said_at");
        return at == null ? null : new CaseFacts.PlanSaid("AGREED".equals(row.getString("plan_said")), at);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
