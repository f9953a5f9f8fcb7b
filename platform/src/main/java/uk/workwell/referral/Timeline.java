package uk.workwell.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final Team team;
    private final Clock clock;

    /** @param from null where there was nothing before */
    record Step(String action, @Nullable ReferralState from, ReferralState to, Actor actor) {}

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
        add(referral, List.of(new Step(action, from, referral.state(), actor)));
    }

    /** Steps of one moment in one statement; each is a microsecond later than the one before it. */
    void add(Referral referral, List<Step> steps) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var values = new ArrayList<@Nullable Object>();
        for (var step : steps) {
            values.add(CurrentTenant.get().value());
            values.add(Ids.fresh());
            values.add(referral.id().value());
            values.add(referral.provider().value());
            values.add(at.plus(values.size() / 10, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            values.add(step.action());
            values.add(step.from() == null ? null : step.from().name());
            values.add(step.to().name());
            values.add(step.actor().kind().name());
            values.add(step.actor().id());
        }
        jdbc.sql("""
                insert into referral_step
                  (tenant_id, id, referral_id, provider_id, at, action, from_state, to_state, actor_kind, actor_id)
                values %s
                """.formatted(String.join(", ", Collections.nCopies(steps.size(), ROW))))
                .params(values)
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
            case REFERRER -> "The referrer";
            case OPERATOR, SYSTEM -> "The system";
        };
    }
}
