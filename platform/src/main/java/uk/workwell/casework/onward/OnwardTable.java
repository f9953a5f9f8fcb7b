package uk.workwell.casework.onward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Cover;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Reads onward referrals, and keeps what happened to them in order. */
@Repository
class OnwardTable {

    static final Column WORDS = new Column("onward_referral", "words");
    static final Column OUTCOME = new Column("onward_referral", "outcome");

    private static final String SELECT = """
            select o.*, s.name as service_name from onward_referral o
            join directory_service s on s.tenant_id = o.tenant_id and s.id = o.service_id
            where o.tenant_id = ?
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    OnwardTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Newest first, at most 100. */
    List<OnwardCard> of(CaseId caseId) {
        return jdbc.sql(SELECT + " and o.case_id = ? order by o.id desc limit 100")
                .params(tenant(), caseId.value())
                .query((row, n) -> card(row))
                .list();
    }

    Optional<OnwardCard> find(CaseId caseId, OnwardId id) {
        return jdbc.sql(SELECT + " and o.case_id = ? and o.id = ?")
                .params(tenant(), caseId.value(), id.value())
                .query((row, n) -> card(row))
                .optional();
    }

    /** Those of a coach's cases, and of whom they stand in for, whose service is to be asked for an answer, longest due first. */
    List<ChaseDue> toChase(StaffId coach, LocalDate today) {
        return jdbc.sql("""
                select o.id, o.case_id, s.name as service_name, p.full_name, o.sent_on, o.next_chase_on, o.chases
                from onward_referral o
                join care_case c on c.tenant_id = o.tenant_id and c.id = o.case_id
                join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                join directory_service s on s.tenant_id = o.tenant_id and s.id = o.service_id
                where o.tenant_id = :tenant and o.next_chase_on <= :today and c.coach_id = any(%s)
                order by o.next_chase_on, o.id limit 20""".formatted(Cover.WHOSE_CASES))
                .param("tenant", tenant())
                .param("today", today)
                .param("whose", coach.value())
                .query((row, n) -> new ChaseDue(
                        new OnwardId(row.getObject("id", UUID.class)),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("service_name"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getObject("next_chase_on", LocalDate.class),
                        row.getInt("chases")))
                .list();
    }

    void addStep(OnwardReferral of, String action, Instant now) {
        var actor = CurrentActor.get();
        jdbc.sql("""
                insert into onward_step (tenant_id, id, provider_id, onward_id, at, action, to_state, actor_kind, actor_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        tenant(),
                        Ids.fresh(),
                        of.provider().value(),
                        of.id().value(),
                        Timestamp.from(now),
                        action,
                        of.state().name(),
                        actor.kind().name(),
                        actor.id())
                .update();
    }

    private OnwardCard card(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var reason = row.getString("reject_reason");
        return new OnwardCard(
                new OnwardId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                new ServiceId(row.getObject("service_id", UUID.class)),
                row.getString("service_name"),
                Help.valueOf(row.getString("help")),
                OnwardState.valueOf(row.getString("state")),
                String.valueOf(open(WORDS, id, row.getBytes("words"))),
                day(row, "permitted_on"),
                row.getString("permitted_how"),
                day(row, "sent_on"),
                row.getString("channel"),
                day(row, "replied_on"),
                day(row, "accepted_on"),
                reason == null ? null : RejectReason.valueOf(reason),
                day(row, "expected_start"),
                day(row, "started_on"),
                day(row, "ended_on"),
                open(OUTCOME, id, row.getBytes("outcome")),
                row.getInt("chases"),
                day(row, "next_chase_on"),
                row.getObject("plan_step_id", UUID.class),
                row.getBoolean("plan_aside"),
                row.getLong("version"));
    }

    private @Nullable String open(Column column, UUID id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null ? null : seals.tenant().open(column, id, sealed);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
