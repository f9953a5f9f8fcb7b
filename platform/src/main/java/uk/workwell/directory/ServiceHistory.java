package uk.workwell.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;

/** Every version of every service, as it was: rows are added and never changed. */
@Repository
class ServiceHistory {

    private static final int AT_MOST = 20;

    private final JdbcClient jdbc;
    private final OpenReferralWriting format;
    private final Clock clock;

    ServiceHistory(JdbcClient jdbc, OpenReferralWriting format, Clock clock) {
        this.jdbc = jdbc;
        this.format = format;
        this.clock = clock;
    }

    /** Keeps the version that the service has now. */
    void keep(LocalService service) {
        var actor = CurrentActor.get();
        jdbc.sql("""
                insert into directory_version (tenant_id, service_id, version, at, actor_kind, actor_id, said)
                select :tenant, :id, version, :now, :kind, :actor, :said
                from directory_service where tenant_id = :tenant and id = :id""")
                .param("tenant", CurrentTenant.get().value())
                .param("id", service.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("kind", actor.kind().name())
                .param("actor", actor.id())
                .param("said", format.text(service))
                .update();
    }

    /** Newest first, at most twenty. */
    List<ServiceChange> of(ServiceId id) {
        return jdbc.sql("""
                select version, at, actor_kind, actor_id from directory_version
                where tenant_id = ? and service_id = ? order by version desc limit ?""")
                .params(CurrentTenant.get().value(), id.value(), AT_MOST)
                .query((row, n) -> new ServiceChange(
                        row.getLong("version"),
                        row.getTimestamp("at").toInstant(),
                        new Actor(
                                Actor.Kind.valueOf(row.getString("actor_kind")),
                                row.getObject("actor_id", UUID.class))))
                .list();
    }
}
