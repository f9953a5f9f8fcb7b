package uk.workwell.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;

/** What happened to a referral, step by step: ids, times and outcome, never content. Rows are only ever added. */
@Component
class Timeline {

    private final JdbcClient jdbc;
    private final Team team;
    private final Clock clock;

    /** Who touched the referral last, and when. */
    record LastChange(String by, Instant at) {}

    Timeline(JdbcClient jdbc, Team team, Clock clock) {
        this.jdbc = jdbc;
        this.team = team;
        this.clock = clock;
    }

    void add(Referral referral, String action, @Nullable ReferralState from) {
        add(referral, action, from, CurrentActor.get());
    }

    void add(Referral referral, String action, @Nullable ReferralState from, Actor actor) {
        jdbc.sql("""
                insert into referral_step
                  (tenant_id, id, referral_id, provider_id, at, action, from_state, to_state, actor_kind, actor_id)
                values (:tenant, :id, :referral, :provider, :at, :action, :from, :to, :kind, :actor)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", Ids.fresh())
                .param("referral", referral.id().value())
                .param("provider", referral.provider().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("action", action)
                .param("from", from == null ? null : from.name())
                .param("to", referral.state().name())
                .param("kind", actor.kind().name())
                .param("actor", actor.id())
                .update();
    }

    int times(ReferralId referral, ReferralAction action) {
        return jdbc.sql("select count(*) from referral_step where tenant_id = ? and referral_id = ? and action = ?")
                .params(CurrentTenant.get().value(), referral.value(), action.verb())
                .query(Integer.class)
                .single();
    }

    Optional<LastChange> last(ReferralId referral) {
        return jdbc.sql("""
                select actor_kind, actor_id, at from referral_step
                where tenant_id = ? and referral_id = ? order by at desc, id desc limit 1
                """)
                .params(CurrentTenant.get().value(), referral.value())
                .query((row, n) -> new LastChange(
                        named(Actor.Kind.valueOf(row.getString(1)), row.getObject(2, UUID.class)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private String named(Actor.Kind kind, UUID id) {
        return switch (kind) {
            case STAFF ->
                team.find(new StaffId(id)).map(colleague -> colleague.name()).orElse("A former colleague");
            case PERSON -> "The person";
            case MEMBER -> "The employer";
            case PARTNER -> "The referrer's system";
            case OPERATOR, SYSTEM -> "The system";
        };
    }
}
