package uk.workwell.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.person.PersonId;
import uk.workwell.team.ProviderId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/** Facts of accepted referrals, for the case. */
@Service
@Transactional(readOnly = true)
public class AcceptedReferrals {

    private final JdbcClient jdbc;

    AcceptedReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Facts of an accepted referral; empty in every other state. */
    public Optional<ReferralFacts> facts(ReferralId referral) {
        return jdbc.sql("""
                select person_id, provider_id, route, cohort, employer_id, employer_referral_id, received_at,
                  settings_version
                from referral where tenant_id = ? and id = ? and state = 'ACCEPTED'
                """)
                .params(CurrentTenant.get().value(), referral.value())
                .query((row, n) -> facts(referral, row))
                .optional();
    }

    /** The newest receipt of what the rules said about it. */
    public Optional<UUID> receipt(ReferralId referral) {
        return jdbc.sql("""
                select id from eligibility_receipt where tenant_id = ? and referral_id = ?
                order by made_at desc limit 1
                """)
                .params(CurrentTenant.get().value(), referral.value())
                .query(UUID.class)
                .optional();
    }

    private static ReferralFacts facts(ReferralId referral, ResultSet row) throws SQLException {
        var employer = row.getObject("employer_id", UUID.class);
        return new ReferralFacts(
                referral,
                new PersonId(row.getObject("person_id", UUID.class)),
                new ProviderId(row.getObject("provider_id", UUID.class)),
                Route.valueOf(row.getString("route")),
                row.getString("cohort"),
                employer == null ? null : new EmployerId(employer),
                row.getObject("employer_referral_id", UUID.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("settings_version"));
    }
}
