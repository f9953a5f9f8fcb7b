package uk.workwell.returntowork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Conversations as they stand; of two who change one at once, one is told yes. */
@Repository
class ConversationTable {

    private static final Column PLACE = new Column("conversation", "place");

    private final JdbcClient jdbc;
    private final Seals seals;

    ConversationTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void insert(Conversation one, Instant now) {
        jdbc.sql("""
                insert into conversation (tenant_id, id, provider_id, case_id, referral_id, employer_id, employer_line,
                  stage, state, with_coach, proposed_by, proposer_id, starts_at, minutes, mode, place, invited_at,
                  answer_by, accepted_at, about_week, employer_told, created_at)
                values (:tenant, :id, :provider, :case, :referral, :employer, :line, :stage, :state, :coach, :by, :proposer,
                  :starts, :minutes, :mode, :place, :now, :answer, :accepted, :week, :told, :now)
                """)
                .param("tenant", tenant())
                .param("id", one.id().value())
                .param("provider", one.provider())
                .param("case", one.caseId().value())
                .param("referral", one.referral())
                .param("employer", one.employer().value())
                .param("line", one.line())
                .param("stage", one.stage().name())
                .param("state", one.state().name())
                .param("coach", one.withCoach())
                .param("by", one.proposedBy().name())
                .param("proposer", one.proposer())
                .param("starts", utc(one.startsAt()))
                .param("minutes", one.minutes())
                .param("mode", one.mode().name())
                .param("place", sealed(one), Types.BINARY)
                .param("answer", utc(one.answerBy()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("accepted", utc(one.acceptedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("week", one.aboutWeek(), Types.INTEGER)
                .param("told", one.employerTold())
                .param("now", utc(now))
                .update();
    }

    /** @return whether it still was the version that this state came from */
    boolean update(Conversation one) {
        return jdbc.sql("""
                        update conversation set state = :state, starts_at = :starts, minutes = :minutes, mode = :mode,
                          place = :place, sequence = :sequence, invited_at = :invited, answer_by = :answer,
                          accepted_at = :accepted, ended_at = :ended, revision = :revision, version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version
                        """)
                        .param("state", one.state().name())
                        .param("starts", utc(one.startsAt()))
                        .param("minutes", one.minutes())
                        .param("mode", one.mode().name())
                        .param("place", sealed(one), Types.BINARY)
                        .param("sequence", one.sequence())
                        .param("invited", utc(one.invitedAt()))
                        .param("answer", utc(one.answerBy()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("accepted", utc(one.acceptedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("ended", utc(one.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("revision", one.revision())
                        .param("tenant", tenant())
                        .param("id", one.id().value())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    /** A sign that somebody is writing. It bars nobody, and changes no version: it only says so. */
    void updateWriter(ConversationId id, Conversation.@Nullable Writer writer) {
        jdbc.sql("""
                update conversation set writing_party = :party, writing_id = :by, writing_until = :until
                where tenant_id = :tenant and id = :id
                """)
                .param("party", writer == null ? null : writer.party().name(), Types.VARCHAR)
                .param("by", writer == null ? null : writer.id(), Types.OTHER)
                .param("until", writer == null ? null : utc(writer.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("tenant", tenant())
                .param("id", id.value())
                .update();
    }

    Optional<Conversation> find(ConversationId id) {
        return query(" and id = :id", "id", id.value()).stream().findFirst();
    }

    /** The same, and nobody else changes it until this transaction is over. */
    Optional<Conversation> updateLater(ConversationId id) {
        return query(" and id = :id for update", "id", id.value()).stream().findFirst();
    }

    /** Newest first; at most 50. */
    List<Conversation> of(CaseId caseId) {
        return query(" and case_id = :case order by id desc limit 50", "case", caseId.value());
    }

    /** Of these lines of an employer, newest first; at most 200. */
    List<Conversation> ofLines(EmployerId employer, Collection<UUID> lines) {
        return jdbc.sql(SELECT + """
                 and employer_id = :employer and employer_line = any(:lines) order by id desc limit 200
                """)
                .param("tenant", tenant())
                .param("employer", employer.value())
                .param("lines", lines.toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    /** Asked for, and without an answer when the time was up; at most so many. */
    List<Conversation> due(Instant now, int atMost) {
        return jdbc.sql(SELECT + " and answer_by <= :now order by answer_by, id limit :rows")
                .param("tenant", tenant())
                .param("now", utc(now))
                .param("rows", atMost)
                .query((row, n) -> read(row))
                .list();
    }

    private static final String SELECT = """
            select id, provider_id, case_id, referral_id, employer_id, employer_line, stage, state, with_coach,
              proposed_by, proposer_id, starts_at, minutes, mode, place, sequence, invited_at, answer_by, accepted_at,
              ended_at, revision, about_week, employer_told, writing_party, writing_id, writing_until, version
            from conversation where tenant_id = :tenant""";

    private List<Conversation> query(String where, String name, UUID value) {
        return jdbc.sql(SELECT + where)
                .param("tenant", tenant())
                .param(name, value)
                .query((row, n) -> read(row))
                .list();
    }

    private Conversation read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var writing = row.getString("writing_party");
        return new Conversation(
                new ConversationId(id),
                row.getObject("provider_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("referral_id", UUID.class),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getObject("employer_line", UUID.class),
                Stage.valueOf(row.getString("stage")),
                ConversationState.valueOf(row.getString("state")),
                row.getBoolean("with_coach"),
                Party.valueOf(row.getString("proposed_by")),
                row.getObject("proposer_id", UUID.class),
                known(row, "starts_at"),
                row.getInt("minutes"),
                Mode.valueOf(row.getString("mode")),
                seals.tenant().openIfPresent(PLACE, id, Sealed.of(row.getBytes("place"))),
                row.getInt("sequence"),
                known(row, "invited_at"),
                instant(row, "answer_by"),
                instant(row, "accepted_at"),
                instant(row, "ended_at"),
                row.getInt("revision"),
                row.getObject("about_week", Integer.class),
                row.getBoolean("employer_told"),
                writing == null
                        ? null
                        : new Conversation.Writer(
                                Party.valueOf(writing),
                                row.getObject("writing_id", UUID.class),
                                known(row, "writing_until")),
                row.getLong("version"));
    }

    private byte @Nullable [] sealed(Conversation one) {
        var place = one.place();
        return place == null
                ? null
                : seals.tenant().seal(PLACE, one.id().value(), place).stored();
    }

    private static Instant known(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column));
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
