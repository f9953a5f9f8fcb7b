package uk.workwell.casework.lead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseState;
import uk.workwell.person.PersonId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/** The cases of a provider, by coach. */
@Repository
class TeamTable {

    /** Nobody moves more than these by hand; the filters find the rest. */
    static final int AT_MOST = 10_000;

    private final JdbcClient jdbc;

    TeamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param name also of somebody who has left */
    record Counted(StaffId coach, String name, int live, int silent) {}

    /**
     * By name: the given coaches, and everybody else of the provider who still has live cases; at most 500.
     *
     * @param silentSince last contact on this day or before
     */
    List<Counted> counts(ProviderId provider, Collection<StaffId> coaches, LocalDate silentSince) {
        return jdbc.sql("""
                select s.id, s.name, n.live, n.silent from staff s
                cross join lateral (
                  select count(*) as live,
                         count(*) filter (where c.state in ('STARTED', 'ASSESSED', 'PLAN_AGREED', 'ACTIVE')
                           and coalesce(c.last_contact_on, c.started_on, cast(c.opened_at as date)) <= :silentSince) as silent
                  from care_case c
                  where c.tenant_id = s.tenant_id and c.coach_id = s.id and c.provider_id = s.provider_id
                    and c.state = any(:live)
                ) n
                where s.tenant_id = :tenant and s.provider_id = :provider and (n.live > 0 or s.id = any(:coaches))
                order by s.name, s.id limit 500
                """)
                .param("tenant", tenant())
                .param("provider", provider.value())
                .param("coaches", coaches.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("silentSince", silentSince)
                .param("live", named(CaseState::live))
                .query((row, n) -> new Counted(
                        new StaffId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("live"),
                        row.getInt("silent")))
                .list();
    }

    /** The longest in the team first. */
    List<TeamCase> window(ProviderId provider, TeamFilter filter, int offset, int limit) {
        return filtered(
                        SELECT + matching(filter) + " order by c.opened_at, c.id limit :limit offset :offset",
                        provider,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> teamCase(row))
                .list();
    }

    int count(ProviderId provider, TeamFilter filter) {
        return filtered(
                        "select count(*) from (select 1 from care_case c where c.tenant_id = :tenant and c.provider_id = :provider"
                                + matching(filter) + " limit :limit) counted",
                        provider,
                        filter)
                .param("limit", AT_MOST)
                .query(Integer.class)
                .single();
    }

    /** As they stand now; whatever is not of this provider is left out. */
    List<TeamCase> these(ProviderId provider, Set<CaseId> ids) {
        return jdbc.sql(SELECT + " and c.id = any(:ids) order by c.opened_at, c.id")
                .param("tenant", tenant())
                .param("provider", provider.value())
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, n) -> teamCase(row))
                .list();
    }

    private static final String SELECT = """
            select c.id, c.person_id, c.referral_id, p.full_name, p.reference, c.coach_id, s.name as coach, c.state,
                   c.last_contact_on, c.version
            from care_case c
            join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
            join staff s on s.tenant_id = c.tenant_id and s.id = c.coach_id
            where c.tenant_id = :tenant and c.provider_id = :provider
            """;

    private static String matching(TeamFilter filter) {
        return (filter.coach() == null ? "" : " and c.coach_id = :coach") + " and c.state = any(:states)";
    }

    private JdbcClient.StatementSpec filtered(String sql, ProviderId provider, TeamFilter filter) {
        var stage = filter.stage();
        var coach = filter.coach();
        var statement = jdbc.sql(sql)
                .param("tenant", tenant())
                .param("provider", provider.value())
                .param("states", stage == null ? named(CaseState::live) : new String[] {stage.name()});
        return coach == null ? statement : statement.param("coach", coach.value());
    }

    private static TeamCase teamCase(ResultSet row) throws SQLException {
        return new TeamCase(
                new CaseId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("referral_id", UUID.class),
                row.getString("full_name"),
                row.getString("reference"),
                new StaffId(row.getObject("coach_id", UUID.class)),
                row.getString("coach"),
                CaseState.valueOf(row.getString("state")),
                row.getObject("last_contact_on", LocalDate.class),
                row.getLong("version"));
    }

    private static String[] named(Predicate<CaseState> which) {
        return Arrays.stream(CaseState.values()).filter(which).map(Enum::name).toArray(String[]::new);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
