package uk.workwell.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.person.PersonId;
import uk.workwell.tenant.CurrentTenant;

/** Whether somebody is with the service already: a referral that is being looked at, or live support. */
@Component
class OpenReferrals {

    private static final List<ReferralState> LOOKED_AT = List.of(
            ReferralState.RECEIVED, ReferralState.SCREENING, ReferralState.INFO_REQUESTED, ReferralState.RISK_HOLD);

    private final JdbcClient jdbc;
    private final LiveEpisodes episodes;

    OpenReferrals(JdbcClient jdbc, LiveEpisodes episodes) {
        this.jdbc = jdbc;
        this.episodes = episodes;
    }

    /** The referral by which one of them is with the service; empty where none is. */
    Optional<ReferralId> newestOf(List<PersonId> people) {
        return people.isEmpty()
                ? Optional.empty()
                : newest(people, LOOKED_AT)
                        .or(() -> newest(
                                people.stream().filter(episodes::hasLive).toList(), List.of(ReferralState.ACCEPTED)));
    }

    private Optional<ReferralId> newest(List<PersonId> people, List<ReferralState> states) {
        if (people.isEmpty()) return Optional.empty();
        return jdbc.sql("""
                select id from referral
                where tenant_id = :tenant and person_id = any(:people) and state = any(:states)
                order by received_at desc, id desc limit 1
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .query(UUID.class)
                .optional()
                .map(ReferralId::new);
    }
}
