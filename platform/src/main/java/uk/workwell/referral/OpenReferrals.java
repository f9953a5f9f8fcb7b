package uk.workwell.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.person.PersonId;
import uk.workwell.tenant.CurrentTenant;

/** Whether somebody is with the service already: a referral that is being looked at, or live support. */
@Component
class OpenReferrals {

    private final JdbcClient jdbc;
    private final LiveEpisodes episodes;

    OpenReferrals(JdbcClient jdbc, LiveEpisodes episodes) {
        this.jdbc = jdbc;
        this.episodes = episodes;
    }

    boolean anyFor(List<PersonId> people) {
        return !people.isEmpty() && (beingLookedAt(people) || people.stream().anyMatch(episodes::hasLive));
    }

    private boolean beingLookedAt(List<PersonId> people) {
        return jdbc.sql("""
                select exists (select 1 from referral
                  where tenant_id = :tenant and person_id = any(:people)
                    and state = any('{RECEIVED,SCREENING,INFO_REQUESTED,RISK_HOLD}'))
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
