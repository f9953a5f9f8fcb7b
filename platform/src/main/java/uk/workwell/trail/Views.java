package uk.workwell.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentTenant;

/**
 * Who has looked at somebody's records, for that person themselves. Their own looks are left out, and so is everything about a
 * concern for their safety: that is told in a conversation, after somebody thought about the harm that it may do.
 */
@Service
@Transactional(readOnly = true)
public class Views {

    /** The kinds of records that a person is told about. */
    private static final String[] KINDS = {
        "care_case",
        "referral",
        "person",
        "case_note",
        "release",
        "employer_referral",
        "adjustment",
        "phased_return",
        "conversation"
    };

    private static final String[] KEPT_BACK = {"concern form", "risk"};

    private static final String WHERE = """
             from audit_entry
            where tenant_id = :tenant and subject_kind = any(:kinds) and subject_id = any(:subjects)
              and action = 'RecordSeen' and actor_kind <> 'PERSON'
              and purpose is distinct from 'safety' and (part is null or part <> all(:keptBack))
            """;

    /** One look: ids, never a name. */
    public record View(
            UUID id,
            Instant at,
            Actor by,
            String kind,
            @Nullable String part,
            @Nullable String purpose) {}

    /** One member of an employer, and one record. */
    public record Reader(String kind, UUID subject, UUID member, Instant last) {}

    private final JdbcClient jdbc;

    Views(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<View> of(Collection<UUID> subjects, int offset, int rows) {
        return about("select *" + WHERE + " order by at desc, id desc offset :offset limit :rows", subjects)
                .param("offset", offset)
                .param("rows", rows)
                .query(Views::view)
                .list();
    }

    public int count(Collection<UUID> subjects) {
        return about("select count(*)" + WHERE, subjects).query(Integer.class).single();
    }

    /** Who of an employer has seen which of these records, and when last. */
    public List<Reader> readers(Collection<UUID> subjects) {
        return about(
                        "select subject_kind, subject_id, actor_id, max(at) as last" + WHERE
                                + " and actor_kind = 'MEMBER' group by subject_kind, subject_id, actor_id order by last",
                        subjects)
                .query((row, number) -> new Reader(
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("actor_id", UUID.class),
                        row.getObject("last", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** One of them; empty for a look at anything else. */
    public Optional<View> find(Collection<UUID> subjects, UUID id) {
        return about("select *" + WHERE + " and id = :id", subjects)
                .param("id", id)
                .query(Views::view)
                .optional();
    }

    private JdbcClient.StatementSpec about(String sql, Collection<UUID> subjects) {
        return jdbc.sql(sql)
                .param("tenant", CurrentTenant.get().value())
                .param("kinds", KINDS)
                .param("keptBack", KEPT_BACK)
                .param("subjects", subjects.toArray(UUID[]::new));
    }

    private static View view(ResultSet row, int number) throws SQLException {
        return new View(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)),
                row.getString("subject_kind"),
                row.getString("part"),
                row.getString("purpose"));
    }
}
