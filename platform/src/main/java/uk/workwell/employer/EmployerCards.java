package uk.workwell.employer;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/** What the bound ICB may know of employers: id, name and verification of those linked to it. */
@Service
public class EmployerCards {

    private final JdbcClient jdbc;

    EmployerCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for an employer without a link to the bound ICB. */
    @Transactional(readOnly = true)
    public Optional<EmployerCard> find(EmployerId id) {
        CurrentTenant.get();
        return jdbc.sql("select legal_name, verification from employer_card where employer_id = ?")
                .param(id.value())
                .query((row, n) -> new EmployerCard(id, row.getString(1), Verification.valueOf(row.getString(2))))
                .optional();
    }
}
