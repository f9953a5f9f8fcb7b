package uk.workwell.casework.measures;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** The questionnaires of the bound ICB. The application may add versions and change none, so that what was read stays read. */
@Repository
class OwnQuestionnaires {

    private final JdbcClient jdbc;
    private final QuestionnaireFile files;
    private final ConcurrentMap<Version, Questionnaire> read = new ConcurrentHashMap<>();

    OwnQuestionnaires(JdbcClient jdbc, QuestionnaireFile files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    private record Version(TenantId tenant, String code, int version) {}

    /** The newest of each; in one statement where they were read before. */
    List<Questionnaire> newest() {
        return jdbc
                .sql("""
                select code, max(version) as version from questionnaire where tenant_id = ? group by code order by code""")
                .params(tenant())
                .query((row, n) -> new Version(CurrentTenant.get(), row.getString("code"), row.getInt("version")))
                .list()
                .stream()
                .flatMap(one -> find(one).stream())
                .toList();
    }

    Optional<Questionnaire> find(String code, int version) {
        return find(new Version(CurrentTenant.get(), code, version));
    }

    private Optional<Questionnaire> find(Version wanted) {
        var known = read.get(wanted);
        if (known != null) return Optional.of(known);
        var found = jdbc.sql("select said from questionnaire where tenant_id = ? and code = ? and version = ?")
                .params(tenant(), wanted.code(), wanted.version())
                .query(String.class)
                .optional()
                .map(files::known);
        found.ifPresent(one -> read.put(wanted, one));
        return found;
    }

    /** 0 where there is none yet. */
    int newestVersion(String code) {
        return jdbc.sql("select coalesce(max(version), 0) from questionnaire where tenant_id = ? and code = ?")
                .params(tenant(), code)
                .query(Integer.class)
                .single();
    }

    void insert(Questionnaire one, String said, Instant now) {
        jdbc.sql("""
                insert into questionnaire (tenant_id, code, version, name, said, added_at, added_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        tenant(),
                        one.code(),
                        one.version(),
                        one.name(),
                        said,
                        Timestamp.from(now),
                        CurrentActor.get().id())
                .update();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
