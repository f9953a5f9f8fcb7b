package uk.workwell.gateway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.referral.Route;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;

/** Lets a partner's system refer people to the bound ICB. */
@Service
public class AddingPartners {

    private final JdbcClient jdbc;

    AddingPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param clientId the system's client at Keycloak
     * @param route GP, JOBCENTRE or COMMUNITY
     * @return false if the client was let in before
     */
    @Transactional
    public boolean add(String clientId, String name, Route route) {
        return jdbc.sql("""
                        insert into partner (tenant_id, id, client_id, name, route) values (?, ?, ?, ?, ?)
                        on conflict (tenant_id, client_id) do nothing""")
                        .params(CurrentTenant.get().value(), Ids.fresh(), clientId, name, route.name())
                        .update()
                == 1;
    }
}
