package uk.workwell.casework.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.Attention;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadFilter.Sort;
import uk.workwell.casework.NextMeeting;
import uk.workwell.casework.Stages;
import uk.workwell.casework.Whose;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;
import uk.workwell.tenant.settings.Cohort;

/** Each colleague's own views. Every statement names whose. */
@Repository
class SavedViewTable {

    private static final Column NAME = new Column("caseload_view", "name");
    private static final Column SEARCH = new Column("caseload_view", "search");

    private final JdbcClient jdbc;
    private final Seals seals;

    SavedViewTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Until the transaction ends nothing else changes the views of this colleague. */
    void takeTurns(StaffId staff) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('caseload views ' || ? || ' ' || ?, 0))")
                .params(tenant().toString(), staff.value().toString())
                .query()
                .listOfRows();
    }

    /** Oldest first, at most 50. */
    List<SavedView> of(StaffId staff) {
        return jdbc.sql("select * from caseload_view where tenant_id = ? and staff_id = ? order by id limit 50")
                .params(tenant(), staff.value())
                .query((row, n) -> view(row))
                .list();
    }

    void insert(Colleague of, UUID id, SaveView view, Instant now) {
        write("""
                insert into caseload_view (tenant_id, id, provider_id, staff_id, name, search, whose, stages, cohort, attention,
                  quiet_days, next_meeting, locality, needs, sort, descending, opens_first, saved_at)
                values (:tenant, :id, :provider, :staff, :name, :search, :whose, :stages, :cohort, :attention,
                  :quiet, :next, :locality, :needs, :sort, :descending, :first, :now)
                """, of, id, view, now);
    }

    void update(Colleague of, UUID id, SaveView view, Instant now) {
        write("""
                update caseload_view set provider_id = :provider, name = :name, search = :search, whose = :whose,
                  stages = :stages, cohort = :cohort, attention = :attention, quiet_days = :quiet, next_meeting = :next,
                  locality = :locality, needs = :needs, sort = :sort, descending = :descending, opens_first = :first,
                  saved_at = :now
                where tenant_id = :tenant and staff_id = :staff and id = :id
                """, of, id, view, now);
    }

    /** Only one opens first: before another is marked, and when none is wanted. */
    void updateNoneFirst(StaffId staff) {
        jdbc.sql("update caseload_view set opens_first = false where tenant_id = ? and staff_id = ? and opens_first")
                .params(tenant(), staff.value())
                .update();
    }

    boolean updateFirst(StaffId staff, UUID id) {
        return jdbc.sql("update caseload_view set opens_first = true where tenant_id = ? and staff_id = ? and id = ?")
                        .params(tenant(), staff.value(), id)
                        .update()
                == 1;
    }

    boolean updateName(StaffId staff, UUID id, String name) {
        return jdbc.sql("update caseload_view set name = ? where tenant_id = ? and staff_id = ? and id = ?")
                        .params(seals.tenant().seal(NAME, id, name).stored(), tenant(), staff.value(), id)
                        .update()
                == 1;
    }

    boolean delete(StaffId staff, UUID id) {
        return jdbc.sql("delete from caseload_view where tenant_id = ? and staff_id = ? and id = ?")
                        .params(tenant(), staff.value(), id)
                        .update()
                == 1;
    }

    private void write(String sql, Colleague of, UUID id, SaveView view, Instant now) {
        var filter = view.filter();
        var search = filter.search().strip();
        jdbc.sql(sql)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", of.provider().value())
                .param("staff", of.id().value())
                .param("name", seals.tenant().seal(NAME, id, view.name()).stored())
                .param(
                        "search",
                        search.isEmpty()
                                ? null
                                : seals.tenant().seal(SEARCH, id, search).stored(),
                        Types.BINARY)
                .param("whose", filter.whose().name())
                .param(
                        "stages",
                        filter.stages() == null ? null : filter.stages().name(),
                        Types.VARCHAR)
                .param("cohort", name(filter.cohort()), Types.VARCHAR)
                .param("attention", name(filter.attention()), Types.VARCHAR)
                .param("quiet", filter.quietDays(), Types.INTEGER)
                .param("next", name(filter.next()), Types.VARCHAR)
                .param("locality", filter.locality(), Types.VARCHAR)
                .param("needs", filter.needs())
                .param("sort", view.sort().name())
                .param("descending", view.descending())
                .param("first", view.opensFirst())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private SavedView view(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var stages = row.getString("stages");
        var cohort = row.getString("cohort");
        var attention = row.getString("attention");
        var next = row.getString("next_meeting");
        return new SavedView(
                id,
                opened(NAME, id, row.getBytes("name")),
                new CaseloadFilter(
                        opened(SEARCH, id, row.getBytes("search")),
                        Whose.valueOf(row.getString("whose")),
                        stages == null ? null : Stages.of(stages).orElse(null),
                        cohort == null ? null : Cohort.valueOf(cohort),
                        attention == null ? null : Attention.valueOf(attention),
                        row.getObject("quiet_days", Integer.class),
                        next == null ? null : NextMeeting.valueOf(next),
                        row.getString("locality"),
                        row.getBoolean("needs")),
                Sort.valueOf(row.getString("sort")),
                row.getBoolean("descending"),
                row.getBoolean("opens_first"));
    }

    private String opened(Column column, UUID id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null ? "" : seals.tenant().open(column, id, sealed);
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
