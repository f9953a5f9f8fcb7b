package uk.workwell.employer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.Ids;

/** Taking an organisation in. Binds the new employer by itself, so it is called with no transaction open. */
@Service
class Registering {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Registering(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Registers the employer with its sites and members; a second call with the same id changes nothing. */
    void register(RegisterEmployer command) {
        CurrentEmployer.run(command.id(), () -> transaction.executeWithoutResult(status -> insert(command)));
    }

    /** {@link #register} inside a transaction, with the employer bound. */
    void insert(RegisterEmployer command) {
        var id = command.id().value();
        int fresh = jdbc.sql("""
                        insert into employer (employer_id, legal_name, companies_house_number, size_band, verification, email_domains)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(id)
                .param(command.name())
                .param(command.companiesHouseNumber())
                .param(command.size().name())
                .param(command.verification().name())
                .param(Domains.write(command.domains()))
                .update();
        if (fresh == 0) {
            return;
        }
        jdbc.sql("insert into employer_alias (alias, employer_id) values (?, ?)")
                .params(command.alias(), id)
                .update();
        for (var site : command.sites()) {
            jdbc.sql("insert into employer_site (employer_id, id, name) values (?, ?, ?)")
                    .params(id, Ids.fresh(), site)
                    .update();
        }
        for (var member : command.members()) {
            insert(command, member);
        }
    }

    private void insert(RegisterEmployer command, RegisterEmployer.NewMember member) {
        jdbc.sql("""
                        insert into employer_member (employer_id, id, email_key, name, job_title, phone, role)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(command.id().value())
                .param(member.id().value())
                .param(Members.key(member.email()))
                .param(member.name())
                .param(member.jobTitle())
                .param(member.phone())
                .param(member.role().name())
                .update();
    }
}
