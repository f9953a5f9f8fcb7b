package uk.workwell.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Keyring;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Reads people as cards, one statement a call. */
@Repository
class PersonCards {

    private static final String CARD = """
            select id, provider_id, reference, full_name, birth_date, outward_code, mobile, email, preferred_contact,
              contact_times, access_needs
            from person
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    PersonCards(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    List<PersonCard> find(Collection<PersonId> ids) {
        var keys = seals.tenant();
        return jdbc.sql(CARD + "where tenant_id = ? and id = any(?)")
                .param(tenant())
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> card(row, keys))
                .list();
    }

    /** {@code starts_with} is leakproof where {@code like} is not: only so the name indexes serve under row security. */
    List<PersonCard> search(UUID provider, NameKey beginning, String reference, int limit) {
        var keys = seals.tenant();
        return jdbc.sql(CARD + """
                where tenant_id = :tenant and provider_id = :provider and joined_into is null
                  and (starts_with(name_key collate "C", :name) or starts_with(family_key collate "C", :name)
                    or reference = :reference)
                order by family_key collate "C", id
                limit :limit
                """)
                .param("tenant", tenant())
                .param("provider", provider)
                .param("name", beginning.value())
                .param("reference", reference)
                .param("limit", limit)
                .query((row, n) -> card(row, keys))
                .list();
    }

    /** One statement; gives the tenant's next number, whoever else asks at the same moment. */
    String nextReference() {
        return jdbc.sql("""
                insert into person_counter (tenant_id, prefix, last)
                select :tenant, coalesce((select ods_code from tenant_code where tenant_id = :tenant and valid_to is null
                  order by valid_from desc, ods_code limit 1), 'WW'), 10001
                on conflict (tenant_id) do update set last = person_counter.last + 1
                returning prefix || '-' || last
                """).param("tenant", tenant()).query(String.class).single();
    }

    List<PersonId> matches(NameKey name, LocalDate birthDate, String postcodeKey, byte @Nullable [] nhsNumberMac) {
        return jdbc.sql("""
                select coalesce(joined_into, id) from person
                where tenant_id = :tenant and birth_date = :born and postcode_key = :postcode and name_key = :name
                union
                select coalesce(joined_into, id) from person where tenant_id = :tenant and nhs_number_mac = :mac
                """)
                .param("tenant", tenant())
                .param("born", birthDate)
                .param("postcode", postcodeKey)
                .param("name", name.value())
                .param("mac", nhsNumberMac)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static PersonCard card(ResultSet row, Keyring keys) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PersonCard(
                new PersonId(id),
                row.getString("reference"),
                row.getString("full_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("mobile"),
                row.getString("email"),
                row.getString("preferred_contact"),
                opened(row, keys, Person.CONTACT_TIMES, id),
                opened(row, keys, Person.ACCESS_NEEDS, id),
                row.getString("outward_code"),
                row.getObject("provider_id", UUID.class));
    }

    private static @Nullable String opened(ResultSet row, Keyring keys, Column place, UUID id) throws SQLException {
        return keys.openIfPresent(place, id, Sealed.of(row.getBytes(place.column())));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
