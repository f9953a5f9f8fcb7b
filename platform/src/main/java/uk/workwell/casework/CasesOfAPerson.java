package uk.workwell.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.person.HeldByPerson;
import uk.workwell.person.PersonId;
import uk.workwell.tenant.CurrentTenant;

/** Cases follow their person when two records are found to be one. Nobody has two live cases. */
@Component
class CasesOfAPerson implements HeldByPerson {

    private final JdbcClient jdbc;
    private final Load load;

    CasesOfAPerson(JdbcClient jdbc, Load load) {
        this.jdbc = jdbc;
        this.load = load;
    }

    @Override
    public String kind() {
        return "care_case";
    }

    @Override
    public Optional<String> againstJoining(PersonId kept, PersonId gone) {
        return load.hasLive(kept) && load.hasLive(gone)
                ? Optional.of("Both records have a live case. End one of them first, then join the records")
                : Optional.empty();
    }

    @Override
    public List<UUID> handOver(PersonId from, PersonId to) {
        return jdbc.sql("update care_case set person_id = ? where tenant_id = ? and person_id = ? returning id")
                .params(to.value(), CurrentTenant.get().value(), from.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public void handBack(Collection<UUID> records, PersonId from, PersonId to) {
        jdbc.sql("update care_case set person_id = ? where tenant_id = ? and person_id = ? and id = any(?)")
                .params(to.value(), CurrentTenant.get().value(), from.value(), records.toArray(UUID[]::new))
                .update();
    }
}
