package uk.workwell.agreement.passport;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** Where a check code leads: outside the wall, since whoever types it knows no ICB. */
@Repository
class CodeTable {

    record LeadsTo(TenantId tenant, PassportId passport) {}

    private final JdbcClient jdbc;

    CodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CheckCode code, PassportId passport) {
        jdbc.sql("insert into passport_code (code_hash, tenant_id, passport_id) values (?, ?, ?)")
                .param(code.hash())
                .param(CurrentTenant.get().value())
                .param(passport.value())
                .update();
    }

    Optional<LeadsTo> find(CheckCode code) {
        return jdbc.sql("select tenant_id, passport_id from passport_code where code_hash = ?")
                .param(code.hash())
                .query((row, n) -> new LeadsTo(
                        new TenantId(row.getObject("tenant_id", UUID.class)),
                        new PassportId(row.getObject("passport_id", UUID.class))))
                .optional();
    }
}
