package uk.workwell.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/** The referrals of one employer in the bound ICB, for the desk. */
@Service
@Transactional(readOnly = true)
public class EmployerReferrals {

    private final JdbcClient jdbc;

    EmployerReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where these of the employer's lines stand, in one statement; an unknown line is missing. */
    public Map<UUID, Standing> standing(EmployerId employer, Collection<UUID> employerReferralIds) {
        if (employerReferralIds.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, Standing>();
        jdbc.sql("""
                select employer_referral_id, id, state, sent_at, lapses_on,
                  case closure when 'UNDELIVERABLE' then closed_at end as undeliverable_at
                from referral
                where tenant_id = :tenant and employer_id = :employer and employer_referral_id = any(:lines)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("employer", employer.value())
                .param("lines", employerReferralIds.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("employer_referral_id", UUID.class),
                            new Standing(
                                    new ReferralId(row.getObject("id", UUID.class)),
                                    ReferralState.valueOf(row.getString("state")),
                                    row.getObject("sent_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getObject("lapses_on", LocalDate.class),
                                    moment(row)));
                });
        return found;
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        var at = row.getObject("undeliverable_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
