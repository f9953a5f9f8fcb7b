package uk.workwell.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseloadFilter.Sort;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.StartRule;

/** The queries of the caseload. Each has a test that reads its plan as the application's role. */
@Repository
class CaseloadTable {

    /** The pauses of a case in one cell, so that a page of cases is one statement. */
    private static final String PAUSES = """
            (select string_agg(p.from_day || '/' || coalesce(p.ended_on, p.until_day) || '/' || p.moves_end, ' ')
             from case_pause p where p.tenant_id = c.tenant_id and p.case_id = c.id) as pauses
            """;

    private static final String ROW = """
            select c.id, p.full_name, p.reference, c.coach_id, s.name as coach, c.state, c.cohort, c.opened_at, c.max_weeks,
                   c.forecast_start, c.started_on, c.last_contact_on, c.next_at,
                   c.extension_weeks,
                   (select v.last_day || '/' || v.cover_id || '/' || h.name from case_cover v
                    join staff h on h.tenant_id = v.tenant_id and h.id = v.cover_id
                    where v.tenant_id = c.tenant_id and v.away_id = c.coach_id and v.provider_id = c.provider_id
                      and v.ended_at is null and v.last_day >= :today and v.first_day <= :today limit 1) as cover,
            """ + CaseloadConditions.STEPS_LATE + " as step_late, "
            + CaseloadConditions.CHANGE_LATE + " as change_late, " + PAUSES;
    private static final String FROM = """
            from care_case c
            join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
            join staff s on s.tenant_id = c.tenant_id and s.id = c.coach_id
            where c.tenant_id = :tenant
            """;

    private static final String OWN = " and c.coach_id = :whose";
    private static final String OF_COACH = " and c.coach_id = any(" + Cover.WHOSE_CASES + ")";

    private final JdbcClient jdbc;
    private final CaseloadConditions conditions;

    CaseloadTable(JdbcClient jdbc, CaseloadConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** Whose cases: a constant condition of the statement, so that the planner sees which index leads. */
    record Scope(String condition, UUID whose) {

        static Scope ofCoach(StaffId coach, Whose whose) {
            return new Scope(
                    switch (whose) {
                        case OWN -> OWN;
                        case COVERED -> OF_COACH + " and c.coach_id <> :whose";
                        case OWN_AND_COVERED, TEAM -> OF_COACH;
                    },
                    coach.value());
        }

        static Scope ofProvider(ProviderId provider) {
            return new Scope(" and c.provider_id = :whose", provider.value());
        }
    }

    List<CaseloadRow> window(Scope scope, CaseloadFilter filter, Sort sort, boolean descending, int offset, int limit) {
        return filtered(
                        ROW + FROM + scope.condition() + CaseloadConditions.of(filter) + order(sort, descending)
                                + " limit :limit offset :offset",
                        scope,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .param(
                        "stages",
                        Arrays.stream(CaseState.values()).map(Enum::name).toArray(String[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    int count(Scope scope, CaseloadFilter filter, int atMost) {
        var persons = CaseloadConditions.aboutThePerson(filter)
                ? "from care_case c join person p on p.tenant_id = c.tenant_id and p.id = c.person_id where c.tenant_id = :tenant"
                : "from care_case c where c.tenant_id = :tenant";
        return filtered(
                        "select count(*) from (select 1 " + persons + scope.condition() + CaseloadConditions.of(filter)
                                + " limit :limit) counted",
                        scope,
                        filter)
                .param("limit", atMost)
                .query(Integer.class)
                .single();
    }

    Optional<CaseCard> find(CaseId id, Colleague colleague, boolean leads, LocalDate today) {
        return jdbc.sql("select c.*, v.last_day as covered_until, " + PAUSES + """
                from care_case c
                left join case_cover v on v.tenant_id = c.tenant_id and v.away_id = c.coach_id and v.cover_id = :coach
                  and v.provider_id = c.provider_id and v.provider_id = :provider
                  and :today between v.first_day and v.last_day and v.ended_at is null
                where c.tenant_id = :tenant and c.id = :id
                  and (c.coach_id = :coach or v.id is not null or (:leads and c.provider_id = :provider))
                """)
                .param("tenant", tenant())
                .param("id", id.value())
                .param("coach", colleague.id().value())
                .param("leads", leads)
                .param("provider", colleague.provider().value())
                .param("today", today)
                .query((row, n) -> card(row))
                .optional();
    }

    /** Whether a colleague stands in for the coach of the case. */
    boolean covers(CaseId id, Colleague colleague, LocalDate today) {
        return find(id, colleague, false, today)
                .filter(card -> card.coveredUntil() != null)
                .isPresent();
    }

    private JdbcClient.StatementSpec filtered(String sql, Scope scope, CaseloadFilter filter) {
        return conditions.on(jdbc.sql(sql).param("tenant", tenant()).param("whose", scope.whose()), filter);
    }

    private static String order(Sort sort, boolean descending) {
        var way = descending ? " desc" : "";
        var by =
                switch (sort) {
                    case NAME -> "p.family_key collate \"C\"";
                    case STAGE -> "array_position(:stages, c.state)";
                    case COACH -> "s.name collate \"C\"";
                    case CLOCK -> "c.ends_on";
                    case LAST_CONTACT -> "c.last_contact_on";
                    case NEXT -> "c.next_at";
                    case OPENED -> "c.opened_at";
                };
        return " order by " + by + way + ", c.id" + way;
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }

    private static CaseloadRow row(ResultSet row) throws SQLException {
        return new CaseloadRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("reference"),
                new StaffId(row.getObject("coach_id", UUID.class)),
                row.getString("coach"),
                CaseloadRow.StandIn.inACell(row.getString("cover")),
                CaseState.valueOf(row.getString("state")),
                Cohort.valueOf(row.getString("cohort")),
                row.getTimestamp("opened_at").toInstant(),
                row.getInt("max_weeks"),
                row.getObject("forecast_start", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("last_contact_on", LocalDate.class),
                instant(row, "next_at"),
                row.getInt("extension_weeks"),
                SupportClock.Pause.inACell(row.getString("pauses")),
                row.getBoolean("step_late"),
                row.getBoolean("change_late"));
    }

    private static CaseCard card(ResultSet row) throws SQLException {
        var outcome = row.getString("work_outcome");
        return new CaseCard(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("person_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                new ProviderId(row.getObject("provider_id", UUID.class)),
                new StaffId(row.getObject("coach_id", UUID.class)),
                CaseState.valueOf(row.getString("state")),
                Cohort.valueOf(row.getString("cohort")),
                row.getTimestamp("opened_at").toInstant(),
                row.getInt("max_weeks"),
                row.getInt("settings_version"),
                row.getObject("forecast_start", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("last_contact_on", LocalDate.class),
                instant(row, "next_at"),
                instant(row, "ended_at"),
                row.getString("end_reason"),
                outcome == null ? null : WorkOutcome.valueOf(outcome),
                StartRule.valueOf(row.getString("start_rule")),
                row.getInt("extension_weeks"),
                row.getObject("paused_until", LocalDate.class),
                SupportClock.Pause.inACell(row.getString("pauses")),
                row.getObject("covered_until", LocalDate.class),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
