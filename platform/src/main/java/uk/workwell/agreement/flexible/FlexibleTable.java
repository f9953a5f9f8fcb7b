package uk.workwell.agreement.flexible;

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
import uk.workwell.agreement.Party;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/** Requests as they stand. No words lie here. */
@Repository
class FlexibleTable {

    private static final String SELECT = """
            select id, provider_id, referral_id, person_id, employer_id, code, state, asked_by, number, made_on, decide_by,
              longer_until, consulted_on, missed, offered_in, earlier_on, earlier_too, lapses_on, person_read_at, created_at,
              version
            from flexible_request where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    FlexibleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FlexibleRequest one) {
        jdbc.sql("""
                insert into flexible_request (tenant_id, id, provider_id, referral_id, person_id, employer_id, code, state,
                  asked_by, number, earlier_on, earlier_too, lapses_on, created_at)
                values (:tenant, :id, :provider, :referral, :person, :employer, :code, :state, :by, :number, :earlier, :too,
                  :lapses, :now)
                """)
                .param("tenant", tenant())
                .param("id", one.id().value())
                .param("provider", one.provider())
                .param("referral", one.referral())
                .param("person", one.person())
                .param("employer", one.employer().value())
                .param("code", one.code())
                .param("state", one.state().name())
                .param("by", one.askedBy().name())
                .param("number", one.number())
                .param("earlier", one.earlierOn(), Types.DATE)
                .param("too", one.earlierToo(), Types.DATE)
                .param("lapses", one.lapsesOn(), Types.DATE)
                .param("now", one.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false if somebody changed it since it was read */
    boolean update(FlexibleRequest one) {
        var offeredIn = one.offeredIn();
        return jdbc.sql("""
                        update flexible_request set state = :state, number = :number, made_on = :made, decide_by = :by,
                          longer_until = :longer, consulted_on = :consulted, missed = :missed, offered_in = :offered,
                          late_told_on = case when decide_by is distinct from :by then null else late_told_on end,
                          chased_on = case when decide_by is distinct from :by then null else chased_on end,
                          version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version
                        """)
                        .param("state", one.state().name())
                        .param("number", one.number())
                        .param("made", one.madeOn(), Types.DATE)
                        .param("by", one.decideBy(), Types.DATE)
                        .param("longer", one.longerUntil(), Types.DATE)
                        .param("consulted", one.consultedOn(), Types.DATE)
                        .param("missed", one.missed())
                        .param("offered", offeredIn == null ? null : offeredIn.name(), Types.VARCHAR)
                        .param("tenant", tenant())
                        .param("id", one.id().value())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    /** The person has read what was said until now: no step, so that nobody's open page is overtaken by it. */
    void updateRead(UUID referral, Instant now) {
        jdbc.sql(
                        "update flexible_request set person_read_at = :now where tenant_id = :tenant and referral_id = :referral")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("tenant", tenant())
                .param("referral", referral)
                .update();
    }

    Optional<FlexibleRequest> find(FlexibleId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("tenant", tenant())
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Newest first; at most 100. */
    List<FlexibleRequest> of(UUID referral) {
        return jdbc.sql(SELECT + " and referral_id = :referral order by id desc limit 100")
                .param("tenant", tenant())
                .param("referral", referral)
                .query((row, n) -> read(row))
                .list();
    }

    /** What was made to this employer in these referrals, newest first; at most 500. */
    List<FlexibleRequest> of(EmployerId employer, Collection<UUID> referrals) {
        if (referrals.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                 and employer_id = :employer and referral_id = any(:referrals) and made_on is not null
                order by id desc limit 500
                """)
                .param("tenant", tenant())
                .param("employer", employer.value())
                .param("referrals", referrals.toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    /** What this person made to this employer, newest first, in whichever support; at most 50. */
    List<FlexibleRequest> made(UUID person, EmployerId employer) {
        return jdbc.sql(SELECT + """
                 and person_id = :person and employer_id = :employer and made_on is not null
                order by made_on desc, id desc limit 50
                """)
                .param("tenant", tenant())
                .param("person", person)
                .param("employer", employer.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** Not sent until their day; at most so many. */
    List<FlexibleRequest> lapsing(LocalDate until, int atMost) {
        return jdbc.sql(SELECT + " and state = 'PREPARED' and lapses_on <= :until order by lapses_on, id limit :rows")
                .param("tenant", tenant())
                .param("until", until)
                .param("rows", atMost)
                .query((row, n) -> read(row))
                .list();
    }

    private static final String LIVE =
            " and state in ('MADE', 'CONSULTED', 'CHANGE_OFFERED', 'APPEALED') and decide_by ";

    /** Whose last day is near and of whom the employer was not reminded. */
    List<FlexibleRequest> near(LocalDate today, LocalDate until, int atMost) {
        return jdbc.sql(SELECT + LIVE
                        + "between :today and :until and chased_on is null order by decide_by, id limit :rows")
                .param("tenant", tenant())
                .param("today", today)
                .param("until", until)
                .param("rows", atMost)
                .query((row, n) -> read(row))
                .list();
    }

    /** Whose last day has passed without anybody having been told. */
    List<FlexibleRequest> late(LocalDate today, int atMost) {
        return jdbc.sql(SELECT + LIVE + "< :today and late_told_on is null order by decide_by, id limit :rows")
                .param("tenant", tenant())
                .param("today", today)
                .param("rows", atMost)
                .query((row, n) -> read(row))
                .list();
    }

    /** Reminded: no step either. */
    void updateChased(FlexibleId id, LocalDate today) {
        jdbc.sql("update flexible_request set chased_on = :today where tenant_id = :tenant and id = :id")
                .param("today", today)
                .param("tenant", tenant())
                .param("id", id.value())
                .update();
    }

    void updateLateTold(FlexibleId id, LocalDate today) {
        jdbc.sql("update flexible_request set late_told_on = :today where tenant_id = :tenant and id = :id")
                .param("today", today)
                .param("tenant", tenant())
                .param("id", id.value())
                .update();
    }

    private static FlexibleRequest read(ResultSet row) throws SQLException {
        var offeredIn = row.getString("offered_in");
        var readAt = row.getObject("person_read_at", OffsetDateTime.class);
        return new FlexibleRequest(
                new FlexibleId(row.getObject("id", UUID.class)),
                row.getObject("provider_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("person_id", UUID.class),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getString("code"),
                FlexibleState.valueOf(row.getString("state")),
                Party.valueOf(row.getString("asked_by")),
                row.getInt("number"),
                date(row, "made_on"),
                date(row, "decide_by"),
                date(row, "longer_until"),
                date(row, "consulted_on"),
                row.getInt("missed"),
                offeredIn == null ? null : FlexibleState.valueOf(offeredIn),
                date(row, "earlier_on"),
                date(row, "earlier_too"),
                date(row, "lapses_on"),
                readAt == null ? null : readAt.toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
