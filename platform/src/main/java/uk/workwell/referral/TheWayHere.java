package uk.workwell.referral;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentTenant;

/** How a referral came to be a case, for the case's timeline: who did what and when, never what was written. */
@Service
public class TheWayHere {

    private final JdbcClient jdbc;

    TheWayHere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param action the verb, as in {@code docs/states/referral.csv} */
    public record Step(Instant at, String action, Actor by) {}

    /** The steps of a referral of the bound tenant, newest first; none if it has no such referral. */
    @Transactional(readOnly = true)
    public List<Step> of(ReferralId referral) {
        return jdbc.sql("""
                select at, action, actor_kind, actor_id from referral_step
                where tenant_id = ? and referral_id = ? order by at desc, id desc
                """)
                .params(CurrentTenant.get().value(), referral.value())
                .query((row, n) -> new Step(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("action"),
                        new Actor(
                                Actor.Kind.valueOf(row.getString("actor_kind")),
                                row.getObject("actor_id", UUID.class))))
                .list();
    }
}
