package uk.workwell.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.person.PersonId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/** Finds the few facts of a case that messages say. For the house itself: it asks nobody whose case it is. */
@Service
@Transactional(readOnly = true)
public class CaseBriefs {

    private static final String SELECT =
            "select id, referral_id, person_id, coach_id, ends_on from care_case where tenant_id = ? and ";

    private final JdbcClient jdbc;

    CaseBriefs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CaseBrief> find(CaseId id) {
        return find("id = ?", id.value());
    }

    public Optional<CaseBrief> ofReferral(UUID referral) {
        return find("referral_id = ?", referral);
    }

    /** Whose wall the case is behind. */
    public Optional<ProviderId> providerOf(CaseId id) {
        return jdbc.sql("select provider_id from care_case where tenant_id = ? and id = ?")
                .params(CurrentTenant.get().value(), id.value())
                .query(UUID.class)
                .optional()
                .map(ProviderId::new);
    }

    /**
     * Whether the person of this referral or case has died: nothing is sent to them any more.
     *
     * @param id of a referral or a case
     */
    public boolean died(UUID id) {
        return jdbc.sql("""
                select exists (select 1 from care_case asked
                  join care_case ended on ended.tenant_id = asked.tenant_id and ended.person_id = asked.person_id
                  where asked.tenant_id = :tenant and (asked.id = :id or asked.referral_id = :id)
                    and ended.end_reason = 'DIED')
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private Optional<CaseBrief> find(String where, UUID value) {
        return jdbc.sql(SELECT + where)
                .param(CurrentTenant.get().value())
                .param(value)
                .query(CaseBriefs::brief)
                .optional();
    }

    private static CaseBrief brief(ResultSet row, int number) throws SQLException {
        return new CaseBrief(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("referral_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new StaffId(row.getObject("coach_id", UUID.class)),
                row.getObject("ends_on", LocalDate.class));
    }
}
