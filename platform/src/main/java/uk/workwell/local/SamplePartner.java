package uk.workwell.local;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.gateway.AddingPartners;
import uk.workwell.referral.Route;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** One invented GP practice whose system may refer people through the API. */
@Component
@Profile("local")
@Order(50)
class SamplePartner implements SampleData {

    private final AddingPartners partners;
    private final JdbcClient jdbc;

    SamplePartner(AddingPartners partners, JdbcClient jdbc) {
        this.partners = partners;
        this.jdbc = jdbc;
    }

    @Override
    public String fill() {
        var tenant = new TenantId(jdbc.sql("select id from tenant where slug = ?")
                .param(Realm.PARTNER_TENANT)
                .query(UUID.class)
                .single());
        CurrentTenant.run(tenant, () -> partners.add(Realm.PARTNER_CLIENT, "Example Surgery", Route.GP));
        return "1 partner";
    }
}
