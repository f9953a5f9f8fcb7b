package uk.workwell.directory;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.directory.LocalService.Location;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;

/** Writes a service and everything that hangs on it, within the caller's transaction. */
@Component
class DirectoryWriting {

    private final JdbcClient jdbc;

    DirectoryWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(LocalService service) {
        jdbc.sql("""
                insert into directory_service (tenant_id, id, source_ref, organisation, name, name_key, description, status,
                  url, email, phone, minimum_age, maximum_age, eligibility, cost, opening, languages, whole_area, assured_on)
                values (:tenant, :id, :sourceRef, :organisation, :name, :key, :description, :status, :url, :email, :phone,
                  :minimumAge, :maximumAge, :eligibility, :cost, :opening, :languages, :wholeArea, :assuredOn)
                on conflict (tenant_id, id) do update set
                  organisation = excluded.organisation, name = excluded.name, name_key = excluded.name_key,
                  description = excluded.description, status = excluded.status, url = excluded.url, email = excluded.email,
                  phone = excluded.phone, minimum_age = excluded.minimum_age, maximum_age = excluded.maximum_age,
                  eligibility = excluded.eligibility, cost = excluded.cost, opening = excluded.opening,
                  languages = excluded.languages, whole_area = excluded.whole_area,
                  assured_on = coalesce(excluded.assured_on, directory_service.assured_on),
                  version = directory_service.version + 1""")
                .param("tenant", tenant())
                .param("id", service.id().value())
                .param("sourceRef", service.sourceRef(), Types.VARCHAR)
                .param("organisation", service.organisation())
                .param("name", service.name())
                .param("key", Words.key(service.name()))
                .param("description", service.description())
                .param("status", service.active() ? "ACTIVE" : "INACTIVE")
                .param("url", service.url(), Types.VARCHAR)
                .param("email", service.email(), Types.VARCHAR)
                .param("phone", service.phone(), Types.VARCHAR)
                .param("minimumAge", service.minimumAge(), Types.INTEGER)
                .param("maximumAge", service.maximumAge(), Types.INTEGER)
                .param("eligibility", service.eligibility(), Types.VARCHAR)
                .param("cost", service.cost(), Types.VARCHAR)
                .param("opening", service.opening(), Types.VARCHAR)
                .param("languages", service.languages(), Types.VARCHAR)
                .param("wholeArea", service.outwardCodes().isEmpty())
                .param("assuredOn", service.assuredOn(), Types.DATE)
                .update();
        forget(service.id(), "directory_help", "directory_area", "directory_location", "directory_word");
        service.helps().forEach(help -> part("directory_help", "help", service.id(), help.name()));
        service.outwardCodes().forEach(code -> part("directory_area", "outward_code", service.id(), code));
        Words.in(service.name() + " " + service.organisation() + " " + service.description())
                .forEach(word -> part("directory_word", "word", service.id(), word));
        service.locations().forEach(location -> at(service.id(), location));
    }

    /** From now on the nightly import keeps it. */
    void cameFromFeed(ServiceId id) {
        jdbc.sql("update directory_service set from_feed = true where tenant_id = ? and id = ? and not from_feed")
                .params(tenant(), id.value())
                .update();
    }

    boolean checked(ServiceId id, LocalDate day) {
        return jdbc.sql("""
                        update directory_service set assured_on = ?, version = version + 1
                        where tenant_id = ? and id = ?""").params(day, tenant(), id.value()).update() == 1;
    }

    private void at(ServiceId id, Location location) {
        jdbc.sql("""
                insert into directory_location (tenant_id, id, service_id, name, address, postcode)
                values (:tenant, :id, :service, :name, :address, :postcode)""")
                .param("tenant", tenant())
                .param("id", Ids.fresh())
                .param("service", id.value())
                .param("name", location.name(), Types.VARCHAR)
                .param("address", location.address())
                .param("postcode", location.postcode(), Types.VARCHAR)
                .update();
    }

    private void forget(ServiceId id, String... tables) {
        for (var table : tables) {
            jdbc.sql("delete from " + table + " where tenant_id = ? and service_id = ?")
                    .params(tenant(), id.value())
                    .update();
        }
    }

    private void part(String table, String column, ServiceId id, String value) {
        jdbc.sql("insert into " + table + " (tenant_id, service_id, " + column + ") values (?, ?, ?)")
                .params(tenant(), id.value(), value)
                .update();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
