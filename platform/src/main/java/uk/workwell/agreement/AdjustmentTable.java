package uk.workwell.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/** Adjustments as they stand. No words lie here. */
@Repository
class AdjustmentTable {

    private static final String SELECT = """
            select id, provider_id, referral_id, employer_id, code, fast_lane, state, asked_by, number, signed_number, due_on,
              permitted_at, declined_for, alternative, reviews, interim_for, person_read_at, created_at, version
            from adjustment where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    AdjustmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Adjustment one) {
        jdbc.sql("""
                insert into adjustment (tenant_id, id, provider_id, referral_id, employer_id, code, fast_lane, state, asked_by,
                  number, due_on, permitted_at, interim_for, created_at)
                values (:tenant, :id, :provider, :referral, :employer, :code, :simple, :state, :by, :number, :due, :permitted,
                  :interim, :now)
                """)
                .param("tenant", tenant())
                .param("id", one.id().value())
                .param("provider", one.provider())
                .param("referral", one.referral())
                .param("employer", one.employer().value())
                .param("code", one.code())
                .param("simple", one.simple())
                .param("state", one.state().name())
                .param("by", one.askedBy().name())
                .param("number", one.number())
                .param("due", one.dueOn(), Types.DATE)
                .param("permitted", utc(one.permittedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "interim",
                        one.interimFor() == null ? null : one.interimFor().value(),
                        Types.OTHER)
                .param("now", utc(one.createdAt()))
                .update();
    }

    /** @return false if somebody changed it since it was read */
    boolean update(Adjustment one) {
        return jdbc.sql("""
                        update adjustment set state = :state, number = :number, signed_number = :signed, due_on = :due,
                          permitted_at = :permitted, declined_for = :declined, alternative = :alternative, reviews = :reviews,
                          person_read_at = :read, version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version
                        """)
                        .param("state", one.state().name())
                        .param("number", one.number())
                        .param("signed", one.signedNumber(), Types.INTEGER)
                        .param("due", one.dueOn(), Types.DATE)
                        .param("permitted", utc(one.permittedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param(
                                "declined",
                                one.declinedFor() == null
                                        ? null
                                        : one.declinedFor().name(),
                                Types.VARCHAR)
                        .param("alternative", one.alternative())
                        .param("reviews", one.reviews())
                        .param("read", utc(one.personReadAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("tenant", tenant())
                        .param("id", one.id().value())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    /** The person has read what was said until now: no step, so that nobody's open page is overtaken by it. */
    void updateRead(UUID referral, Instant now) {
        jdbc.sql("update adjustment set person_read_at = :now where tenant_id = :tenant and referral_id = :referral")
                .param("now", utc(now))
                .param("tenant", tenant())
                .param("referral", referral)
                .update();
    }

    Optional<Adjustment> find(AdjustmentId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("tenant", tenant())
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Newest first; at most 100. */
    List<Adjustment> of(UUID referral) {
        return jdbc.sql(SELECT + " and referral_id = :referral order by id desc limit 100")
                .param("tenant", tenant())
                .param("referral", referral)
                .query((row, n) -> read(row))
                .list();
    }

    /** What ever reached this employer of these referrals, newest first; at most 500. */
    List<Adjustment> of(EmployerId employer, Collection<UUID> referrals) {
        if (referrals.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                 and employer_id = :employer and referral_id = any(:referrals) and permitted_at is not null
                order by id desc limit 500
                """)
                .param("tenant", tenant())
                .param("employer", employer.value())
                .param("referrals", referrals.toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    /** Those in one of these states whose day has come, longest first; at most so many. */
    List<Adjustment> due(List<String> states, LocalDate until, int atMost) {
        return jdbc.sql(SELECT + " and due_on <= :until and state = any(:states) order by due_on, id limit :rows")
                .param("tenant", tenant())
                .param("until", until)
                .param("states", states.toArray(String[]::new))
                .param("rows", atMost)
                .query((row, n) -> read(row))
                .list();
    }

    private static Adjustment read(ResultSet row) throws SQLException {
        var interim = row.getObject("interim_for", UUID.class);
        var declined = row.getString("declined_for");
        return new Adjustment(
                new AdjustmentId(row.getObject("id", UUID.class)),
                row.getObject("provider_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getString("code"),
                row.getBoolean("fast_lane"),
                AdjustmentState.valueOf(row.getString("state")),
                Party.valueOf(row.getString("asked_by")),
                row.getInt("number"),
                row.getObject("signed_number", Integer.class),
                row.getObject("due_on", LocalDate.class),
                instant(row, "permitted_at"),
                declined == null ? null : DeclineReason.valueOf(declined),
                row.getBoolean("alternative"),
                row.getInt("reviews"),
                interim == null ? null : new AdjustmentId(interim),
                instant(row, "person_read_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
