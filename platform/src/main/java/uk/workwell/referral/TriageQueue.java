package uk.workwell.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.person.NameKey;
import uk.workwell.person.PersonId;
import uk.workwell.referral.TriageFilter.Tab;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.tenant.CurrentTenant;

/**
 * The lists of triage as SQL: each tab names its states, and none of them is one from before the person agreed. Equality,
 * range and {@code starts_with} only: what else is compared under row security gets no index.
 */
@Repository
class TriageQueue {

    /** Counting stops here: nobody reads a longer list, and the page says "1,000 or more". */
    static final int COUNTED_AT_MOST = 1_000;

    private static final String NAMED = """
             and exists (select 1 from person p where p.tenant_id = r.tenant_id and p.id = r.person_id
               and (starts_with(p.name_key collate "C", :name) or starts_with(p.family_key collate "C", :name)))
            """;

    private static final String ASKED = """
            (select max(q.asked_at) from referral_question q where q.tenant_id = r.tenant_id and q.referral_id = r.id)
            """;

    /** A line without the name, which {@code person} knows. */
    record Line(
            ReferralId id,
            PersonId person,
            Route route,
            ReferralState state,
            OffsetDateTime receivedAt,
            LocalDate screenBy,
            @Nullable RulesSay rulesSay,
            @Nullable OffsetDateTime askedAt,
            @Nullable LocalDate answerBy,
            long version) {}

    private final JdbcClient jdbc;

    TriageQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> lines(Colleague colleague, TriageFilter filter, int offset, int limit) {
        var order =
                switch (filter.tab()) {
                    case DECIDED -> " order by r.decided_at desc, r.id desc";
                    case ASKED_BACK -> " order by r.answer_by, r.received_at, r.id";
                    case TO_SCREEN, RISK_HOLD -> " order by r.screen_by, r.received_at, r.id";
                };
        var asked = filter.tab() == Tab.ASKED_BACK ? ASKED : "cast(null as timestamptz)";
        return bound("""
                select r.id, r.person_id, r.route, r.state, r.received_at, r.screen_by, r.rules_say, r.answer_by,
                  r.version, %s as asked_at
                from referral r where %s%s limit :limit offset :offset
                """.formatted(asked, where(colleague, filter), order), colleague, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> line(row))
                .list();
    }

    int count(Colleague colleague, TriageFilter filter) {
        return bound(
                        "select count(*) from (select 1 from referral r where %s limit :limit) as counted"
                                .formatted(where(colleague, filter)),
                        colleague,
                        filter)
                .param("limit", COUNTED_AT_MOST)
                .query(Integer.class)
                .single();
    }

    /** Their own questions of referrals that nobody has decided about since they were answered, due first; at most 20. */
    List<AnswerGiven> answers(Colleague colleague, Instant since) {
        return jdbc.sql("""
                select r.id, p.full_name, q.asked_of, q.answered_at, r.screen_by from referral_question q
                join referral r on r.tenant_id = q.tenant_id and r.id = q.referral_id
                join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
                where q.tenant_id = :tenant and q.asked_by = :me and q.answered_at > :since
                  and r.provider_id = :provider and r.state = 'SCREENING'
                  and not exists (select 1 from referral_question n where n.tenant_id = q.tenant_id
                                  and n.referral_id = q.referral_id and n.asked_at > q.asked_at)
                order by r.screen_by, q.answered_at, r.id limit 20
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("me", colleague.id().value())
                .param("provider", colleague.provider().value())
                .param("since", Timestamp.from(since))
                .query((row, n) -> new AnswerGiven(
                        new ReferralId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        Exchange.AskedOf.valueOf(row.getString("asked_of")),
                        row.getTimestamp("answered_at").toInstant(),
                        row.getObject("screen_by", LocalDate.class)))
                .list();
    }

    private static String where(Colleague colleague, TriageFilter filter) {
        var states =
                switch (filter.tab()) {
                    case TO_SCREEN -> "r.state = 'SCREENING'";
                    case ASKED_BACK -> "r.state = 'INFO_REQUESTED'";
                    case RISK_HOLD -> "r.state = 'RISK_HOLD'" + (colleague.is(Role.DUTY_LEAD) ? "" : " and false");
                    case DECIDED ->
                        "r.decided_at is not null and r.state in ('ACCEPTED', 'NOT_ELIGIBLE', 'REDIRECTED')"
                                + (Sight.ofDecided(colleague)
                                        ? ""
                                        : " and (r.decided_by = :me or r.allocated_to = :me)");
                };
        return "r.tenant_id = :tenant and r.provider_id = :provider and " + states
                + (key(filter).value().isEmpty() ? "" : NAMED);
    }

    private JdbcClient.StatementSpec bound(String sql, Colleague colleague, TriageFilter filter) {
        return jdbc.sql(sql)
                .param("tenant", CurrentTenant.get().value())
                .param("provider", colleague.provider().value())
                .param("me", colleague.id().value())
                .param("name", key(filter).value());
    }

    private static NameKey key(TriageFilter filter) {
        return NameKey.of(filter.nameBeginning() == null ? "" : filter.nameBeginning());
    }

    private static Line line(ResultSet row) throws SQLException {
        var rules = row.getString("rules_say");
        return new Line(
                new ReferralId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Route.valueOf(row.getString("route")),
                ReferralState.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class),
                row.getObject("screen_by", LocalDate.class),
                rules == null ? null : RulesSay.valueOf(rules),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getObject("answer_by", LocalDate.class),
                row.getLong("version"));
    }
}
