package uk.workwell.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Sealed;

/** Questions about a referral and their answers, each sealed in its row. One question at a time is open. */
@Component
class Dialogue {

    private final JdbcClient jdbc;
    private final SealedWords sealed;
    private final Team team;
    private final Clock clock;

    Dialogue(JdbcClient jdbc, SealedWords sealed, Team team, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.team = team;
        this.clock = clock;
    }

    void ask(Referral referral, AskBack ask, StaffId by, LocalDate answerBy) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into referral_question
                  (tenant_id, id, referral_id, provider_id, asked_of, asked_by, asked_at, answer_by, question, why)
                values (:tenant, :id, :referral, :provider, :of, :by, :at, :until, :question, :why)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("referral", referral.id().value())
                .param("provider", referral.provider().value())
                .param("of", ask.of().name())
                .param("by", by.value())
                .param("at", now())
                .param("until", answerBy)
                .param(
                        "question",
                        sealed.seal(SealedWords.QUESTION, id, ask.question().strip())
                                .stored())
                .param(
                        "why",
                        sealed.seal(SealedWords.WHY_ASKED, id, ask.why().strip())
                                .stored())
                .update();
    }

    /** Answers the question that is open. */
    void answer(ReferralId referral, String answer) {
        var id = jdbc.sql("""
                select id from referral_question
                where tenant_id = ? and referral_id = ? and answered_at is null order by asked_at desc, id desc limit 1
                """)
                .params(CurrentTenant.get().value(), referral.value())
                .query(UUID.class)
                .single();
        jdbc.sql("update referral_question set answer = ?, answered_at = ? where tenant_id = ? and id = ?")
                .params(
                        sealed.seal(SealedWords.ANSWER, id, answer).stored(),
                        now(),
                        CurrentTenant.get().value(),
                        id)
                .update();
    }

    /** The question that is open. */
    Optional<Exchange> open(ReferralId referral) {
        return of(referral).stream()
                .filter(exchange -> exchange.answeredAt() == null)
                .findFirst();
    }

    /** All of them, newest first. */
    List<Exchange> of(ReferralId referral) {
        return jdbc.sql("""
                select id, asked_of, asked_by, asked_at, answer_by, question, why, answer, answered_at from referral_question
                where tenant_id = ? and referral_id = ? order by asked_at desc, id desc
                """)
                .params(CurrentTenant.get().value(), referral.value())
                .query((row, n) -> exchange(row))
                .list();
    }

    /** The words go; that something was asked, and when, stays. */
    void destroy(ReferralId referral) {
        jdbc.sql(
                        "update referral_question set question = null, why = null, answer = null where tenant_id = ? and referral_id = ?")
                .params(CurrentTenant.get().value(), referral.value())
                .update();
    }

    private Exchange exchange(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var question =
                sealed.openIfPresent(SealedWords.QUESTION, id, String.class, Sealed.of(row.getBytes("question")));
        return new Exchange(
                AskedOf.valueOf(row.getString("asked_of")),
                question == null ? "" : question,
                sealed.openIfPresent(SealedWords.WHY_ASKED, id, String.class, Sealed.of(row.getBytes("why"))),
                team.find(new StaffId(row.getObject("asked_by", UUID.class)))
                        .map(Colleague::name)
                        .orElse("A former colleague"),
                instant(row.getObject("asked_at", OffsetDateTime.class)),
                row.getObject("answer_by", LocalDate.class),
                sealed.openIfPresent(SealedWords.ANSWER, id, String.class, Sealed.of(row.getBytes("answer"))),
                answeredAt(row));
    }

    private static @Nullable Instant answeredAt(ResultSet row) throws SQLException {
        var at = row.getObject("answered_at", OffsetDateTime.class);
        return at == null ? null : instant(at);
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
