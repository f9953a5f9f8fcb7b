package uk.workwell.referral;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.person.HeldByPerson;
import uk.workwell.person.PersonId;
import uk.workwell.tenant.CurrentTenant;

/** Referrals follow their person when two records are found to be one. */
@Component
class ReferralsOfAPerson implements HeldByPerson {

    private final JdbcClient jdbc;

    ReferralsOfAPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "referral";
    }

    @Override
    public Optional<String> againstJoining(PersonId kept, PersonId gone) {
        return Optional.empty();
    }

    @Override
    public List<UUID> handOver(PersonId from, PersonId to) {
        return jdbc.sql("update referral set person_id = ? where tenant_id = ? and person_id = ? returning id")
                .params(to.value(), CurrentTenant.get().value(), from.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public void handBack(Collection<UUID> records, PersonId from, PersonId to) {
        jdbc.sql("update referral set person_id = ? where tenant_id = ? and person_id = ? and id = any(?)")
                .params(to.value(), CurrentTenant.get().value(), from.value(), records.toArray(UUID[]::new))
                .update();
    }
}
