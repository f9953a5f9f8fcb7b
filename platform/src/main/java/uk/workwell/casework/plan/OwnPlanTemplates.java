package uk.workwell.casework.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;

/** The plan templates of the bound ICB, in versions that are added and never changed. */
@Repository
class OwnPlanTemplates {

    private final JdbcClient jdbc;
    private final JsonMapper strict;

    OwnPlanTemplates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** @throws tools.jackson.core.JacksonException if the text is no template */
    PlanTemplate read(String text) {
        return strict.readValue(text, PlanTemplate.class);
    }

    /** The newest version of each, withdrawn ones too, in one statement. */
    List<PlanTemplate> newest() {
        return jdbc.sql("""
                select distinct on (code) said from plan_template where tenant_id = ? order by code, version desc""")
                .params(tenant())
                .query((row, n) -> read(row.getString("said")))
                .list();
    }

    int newestVersion(String code) {
        return jdbc.sql("select coalesce(max(version), 0) from plan_template where tenant_id = ? and code = ?")
                .params(tenant(), code)
                .query(Integer.class)
                .single();
    }

    void insert(PlanTemplate one, int version, Instant now) {
        jdbc.sql("""
                insert into plan_template (tenant_id, code, version, name, said, added_at, added_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        tenant(),
                        one.code(),
                        version,
                        one.name(),
                        strict.writeValueAsString(one),
                        Timestamp.from(now),
                        CurrentActor.get().id())
                .update();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
