package uk.workwell.employer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The employers linked to the bound ICB, by name; at most 500. */
    @Transactional(readOnly = true)
    public List<EmployerCard> linked() {
        CurrentTenant.get();
        return jdbc.sql("select employer_id, legal_name, verification from employer_card order by legal_name limit 500")
                .query((row, n) -> new EmployerCard(
                        new EmployerId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        Verification.valueOf(row.getString(3))))
                .list();
    }

    /** How the bound ICB stands to each employer that is linked to it. */
    @Transactional(readOnly = true)
    public Map<EmployerId, LinkStatus> statuses() {
        return jdbc
                .sql("select employer_id, status from employer_icb where tenant_id = ?")
                .param(CurrentTenant.get().value())
                .query((row, n) ->
                        Map.entry(new EmployerId(row.getObject(1, UUID.class)), LinkStatus.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
