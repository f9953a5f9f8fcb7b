package uk.workwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/**
 * What somebody typed behind a link, in the bound ICB: it outlives the browser's session and the server, and dies with the
 * link.
 */
@Service
public class LinkDrafts {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    LinkDrafts(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Whose link it is.
     *
     * @param ticket the link
     * @param subject the record that it opens
     * @param provider who is responsible for that record
     * @param expires when the link dies by itself
     */
    public record Place(UUID ticket, UUID subject, UUID provider, Instant expires) {}

    /** Keeps one part of it, over what was there. */
    @Transactional
    public void keep(Place place, String part, String body) {
        jdbc.sql("""
                insert into link_draft
                  (tenant_id, ticket_id, part, provider_id, subject_id, body, saved_at, expires_at)
                values (:tenant, :ticket, :part, :provider, :subject, :body, :now, :expires)
                on conflict (tenant_id, ticket_id, part) do update set body = excluded.body, saved_at = excluded.saved_at
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("ticket", place.ticket())
                .param("part", part)
                .param("provider", place.provider())
                .param("subject", place.subject())
                .param(
                        "body",
                        seals.tenant().seal(column(part), place.ticket(), body).stored())
                .param("now", at(clock.instant()))
                .param("expires", at(place.expires()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> find(UUID ticket, String part) {
        return jdbc.sql("select body from link_draft where tenant_id = ? and ticket_id = ? and part = ?")
                .params(CurrentTenant.get().value(), ticket, part)
                .query((row, n) -> open(ticket, part, row))
                .optional();
    }

    /** The link is over. */
    @Transactional
    public void forget(UUID ticket) {
        jdbc.sql("delete from link_draft where tenant_id = ? and ticket_id = ?")
                .params(CurrentTenant.get().value(), ticket)
                .update();
    }

    /** Every link to this record is over. */
    @Transactional
    public void forgetAbout(UUID subject) {
        jdbc.sql("delete from link_draft where tenant_id = ? and subject_id = ?")
                .params(CurrentTenant.get().value(), subject)
                .update();
    }

    /** Removes what belongs to links that have expired; answers how many. */
    @Transactional
    int purge() {
        return jdbc.sql("delete from link_draft where tenant_id = ? and expires_at <= ?")
                .params(CurrentTenant.get().value(), at(clock.instant()))
                .update();
    }

    private String open(UUID ticket, String part, ResultSet row) throws SQLException {
        return seals.tenant().open(column(part), ticket, Objects.requireNonNull(Sealed.of(row.getBytes("body"))));
    }

    /** Each part has a place of its own: one does not open as another. */
    private static Column column(String part) {
        return new Column("link_draft", part);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
