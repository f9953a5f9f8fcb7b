package uk.workwell.casework.ownpage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.ownpage.Challenge.Answer;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Questions about views, each asked once and answered once. */
@Repository
class ChallengeTable {

    private static final Column ABOUT = new Column("view_challenge", "about");
    private static final Column QUESTION = new Column("view_challenge", "question");
    private static final Column ANSWER = new Column("view_challenge", "answer");

    private static final String SELECT = """
            select id, case_id, view_id, about, question, state, asked_at, answer, answered_by, answered_at
            from view_challenge where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    ChallengeTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** @return false if that view was questioned before */
    boolean insert(Challenge one, UUID provider) {
        return jdbc.sql("""
                        insert into view_challenge (tenant_id, id, provider_id, case_id, view_id, about, question, state, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, view_id) do nothing
                        """)
                        .params(
                                tenant(),
                                one.id(),
                                provider,
                                one.caseId().value(),
                                one.view(),
                                seals.tenant()
                                        .seal(ABOUT, one.id(), one.about())
                                        .stored(),
                                seals.tenant()
                                        .seal(QUESTION, one.id(), one.question())
                                        .stored(),
                                one.state().name(),
                                utc(one.askedAt()))
                        .update()
                == 1;
    }

    /** @return whether it still waited: of two who answer, one did */
    boolean updateAnswered(UUID id, Answer answer) {
        return jdbc.sql("""
                        update view_challenge set state = 'ANSWERED', answer = ?, answered_by = ?, answered_at = ?
                        where tenant_id = ? and id = ? and state = 'OPEN'
                        """)
                        .params(
                                seals.tenant().seal(ANSWER, id, answer.words()).stored(),
                                answer.by().value(),
                                utc(answer.at()),
                                tenant(),
                                id)
                        .update()
                == 1;
    }

    /** Newest first; at most 100. */
    List<Challenge> of(CaseId caseId) {
        return jdbc.sql(SELECT + " and case_id = :case order by asked_at desc, id desc limit 100")
                .param("tenant", tenant())
                .param("case", caseId.value())
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Challenge> find(CaseId caseId, UUID id) {
        return jdbc.sql(SELECT + " and case_id = :case and id = :id")
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Those of a coach's cases that wait, longest first; at most 20. */
    List<OpenChallenge> waiting(StaffId coach) {
        return jdbc.sql("""
                select v.case_id, p.full_name, v.asked_at from view_challenge v
                join care_case c on c.tenant_id = v.tenant_id and c.id = v.case_id
                join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                where v.tenant_id = :tenant and v.state = 'OPEN' and c.coach_id = :coach
                order by v.asked_at, v.id limit 20
                """)
                .param("tenant", tenant())
                .param("coach", coach.value())
                .query((row, n) -> new OpenChallenge(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("full_name"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Challenge read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Challenge(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("view_id", UUID.class),
                open(ABOUT, id, row.getBytes("about")),
                open(QUESTION, id, row.getBytes("question")),
                ChallengeState.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answer(id, row));
    }

    private @Nullable Answer answer(UUID id, ResultSet row) throws SQLException {
        var words = row.getBytes("answer");
        return words == null
                ? null
                : new Answer(
                        open(ANSWER, id, words),
                        new StaffId(row.getObject("answered_by", UUID.class)),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    private String open(Column column, UUID id, byte[] stored) {
        return seals.tenant().open(column, id, Objects.requireNonNull(Sealed.of(stored)));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
