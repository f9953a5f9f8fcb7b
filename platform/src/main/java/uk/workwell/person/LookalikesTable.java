package uk.workwell.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.person.Likeness.Keys;
import uk.workwell.tenant.CurrentTenant;

/**
 * Finds who may be the same person. The database narrows by equality on indexed, normalised keys (birthday, postcode, NHS
 * number); the comparison that allows for typing is ours, over at most a few hundred rows, so that no operator that
 * row security distrusts stands in a condition.
 */
@Repository
class LookalikesTable {

    private static final int NARROWED_TO = 300;
    private static final int AT_MOST = 5;

    private final JdbcClient jdbc;

    LookalikesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody, and why they may be the same. */
    record Found(PersonId id, List<String> reasons) {}

    private record Row(UUID id, Keys keys) {}

    /** Of the same provider, the newest first; whoever was said to be somebody else is left out. One statement. */
    List<Found> of(PersonId id) {
        var rows = jdbc.sql("""
                select o.id, o.name_key, o.birth_date, o.postcode_key, o.nhs_number_mac
                from person me join person o on o.tenant_id = me.tenant_id and o.provider_id = me.provider_id
                  and (o.birth_date = me.birth_date or o.postcode_key = me.postcode_key
                       or o.nhs_number_mac = me.nhs_number_mac)
                where me.tenant_id = :tenant and me.id = :id and o.joined_into is null
                order by o.id <> me.id, o.created_at desc
                limit :limit
                """)
                .param("tenant", tenant())
                .param("id", id.value())
                .param("limit", NARROWED_TO)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        new Keys(
                                row.getString("name_key"),
                                row.getObject("birth_date", LocalDate.class),
                                row.getString("postcode_key"),
                                row.getBytes("nhs_number_mac"))))
                .list();
        var me = rows.stream().filter(row -> row.id().equals(id.value())).findFirst();
        if (me.isEmpty()) return List.of();
        var found = rows.stream()
                .filter(row -> !row.id().equals(id.value()))
                .map(row -> new Found(
                        new PersonId(row.id()), Likeness.reasons(me.get().keys(), row.keys())))
                .filter(one -> !one.reasons().isEmpty())
                .sorted(Comparator.comparing(one -> one.id().value()))
                .limit(AT_MOST)
                .toList();
        if (found.isEmpty()) return found;
        var others = saidToBeOthers(id);
        return found.stream().filter(one -> !others.contains(one.id().value())).toList();
    }

    private List<UUID> saidToBeOthers(PersonId id) {
        return jdbc.sql("""
                select other_id from person_distinct where tenant_id = :tenant and one_id = :id
                union
                select one_id from person_distinct where tenant_id = :tenant and other_id = :id
                """)
                .param("tenant", tenant())
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
