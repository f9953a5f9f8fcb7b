package uk.workwell.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.workwell.directory.LocalService.Location;
import uk.workwell.tenant.CurrentTenant;

/** What hangs on the services of one batch, read in three statements. */
class DirectoryParts {

    /** The ids of the batch, for each statement alike. */
    private static final String BATCH = " and p.service_id in (select s.id from directory_service s"
            + " where s.tenant_id = ? and s.id > ? order by s.id limit ?)";

    private final Map<UUID, Set<Help>> helps = new HashMap<>();
    private final Map<UUID, Set<String>> areas = new HashMap<>();
    private final Map<UUID, List<Location>> locations = new HashMap<>();

    /** Those of the {@code size} services that come after this id. */
    DirectoryParts(JdbcClient jdbc, UUID after, int size) {
        read(
                jdbc,
                "select p.service_id, p.help from directory_help p where p.tenant_id = ?" + BATCH,
                after,
                size,
                row -> of(helps, row.getObject(1, UUID.class)).add(Help.valueOf(row.getString(2))));
        read(
                jdbc,
                "select p.service_id, p.outward_code from directory_area p where p.tenant_id = ?" + BATCH,
                after,
                size,
                row -> of(areas, row.getObject(1, UUID.class)).add(row.getString(2)));
        read(
                jdbc,
                "select p.service_id, p.name, p.address, p.postcode from directory_location p where p.tenant_id = ?"
                        + BATCH + " order by p.address",
                after,
                size,
                row -> locations
                        .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Location(row.getString(2), row.getString(3), row.getString(4))));
    }

    private static void read(JdbcClient jdbc, String sql, UUID after, int size, RowCallbackHandler each) {
        var tenant = CurrentTenant.get().value();
        jdbc.sql(sql).params(tenant, tenant, after, size).query(each);
    }

    private static <T> Set<T> of(Map<UUID, Set<T>> sets, UUID id) {
        return sets.computeIfAbsent(id, any -> new HashSet<>());
    }

    Set<Help> helps(UUID id) {
        return helps.getOrDefault(id, Set.of());
    }

    Set<String> areas(UUID id) {
        return areas.getOrDefault(id, Set.of());
    }

    List<Location> locations(UUID id) {
        return locations.getOrDefault(id, List.of());
    }
}
