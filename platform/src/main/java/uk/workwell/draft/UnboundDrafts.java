package uk.workwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/**
 * What the bound employer sent and no ICB holds yet. It waits sealed; when it ends its body is destroyed, and ids, times and
 * the outcome stay.
 */
@Service
public class UnboundDrafts {

    private static final Column BODY = new Column("unbound_draft", "body");
    private static final String WAITING =
            "select id, body, created_at, expires_at from unbound_draft where employer_id = ? and id = ?"
                    + " and outcome is null and expires_at > ?";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    UnboundDrafts(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    /** How it ended. */
    public enum Outcome {
        PLACED,
        DECLINED,
        LAPSED,
        WITHDRAWN,
        UNDELIVERABLE
    }

    /** One that waits. */
    public record Unbound(UUID id, String body, Instant sentAt, Instant expiresAt) {

        /** Never the words: this ends up in logs. */
        @Override
        public String toString() {
            return "Unbound";
        }
    }

    /**
     * Keeps it.
     *
     * @param id the line that it was sent from
     * @return false if it is or was here already; then nothing was changed
     */
    @Transactional
    public boolean keep(UUID id, String kind, String body, Instant expires) {
        return jdbc.sql("""
                insert into unbound_draft (employer_id, id, kind, body, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?) on conflict (employer_id, id) do nothing
                """)
                        .params(
                                CurrentEmployer.get().value(),
                                id,
                                kind,
                                seals.employer().seal(BODY, id, body).stored(),
                                at(clock.instant()),
                                at(expires))
                        .update()
                == 1;
    }

    /** Whether it is here, waiting or ended. */
    @Transactional(readOnly = true)
    public boolean has(UUID id) {
        return jdbc.sql("select count(*) from unbound_draft where employer_id = ? and id = ?")
                        .params(CurrentEmployer.get().value(), id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Unbound> waiting(UUID id) {
        return jdbc.sql(WAITING)
                .params(CurrentEmployer.get().value(), id, at(clock.instant()))
                .query(this::read)
                .optional();
    }

    /** {@link #waiting}, and of two who come at once the second waits here and finds nothing. */
    @Transactional
    public Optional<Unbound> lock(UUID id) {
        return jdbc.sql(WAITING + " for update")
                .params(CurrentEmployer.get().value(), id, at(clock.instant()))
                .query(this::read)
                .optional();
    }

    /**
     * Destroys the body.
     *
     * @return false if it had ended before, or was never here
     */
    @Transactional
    public boolean end(UUID id, Outcome how) {
        return jdbc.sql("""
                update unbound_draft set body = null, outcome = ?, ended_at = ?
                where employer_id = ? and id = ? and outcome is null
                """)
                        .params(
                                how.name(),
                                at(clock.instant()),
                                CurrentEmployer.get().value(),
                                id)
                        .update()
                == 1;
    }

    /** Those whose time is over and that have not ended. */
    @Transactional(readOnly = true)
    public List<UUID> due() {
        return jdbc.sql("select id from unbound_draft where employer_id = ? and outcome is null and expires_at <= ?")
                .params(CurrentEmployer.get().value(), at(clock.instant()))
                .query(UUID.class)
                .list();
    }

    private Unbound read(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var body = Objects.requireNonNull(Sealed.of(row.getBytes("body")));
        return new Unbound(
                id, seals.employer().open(BODY, id, body), moment(row, "created_at"), moment(row, "expires_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
