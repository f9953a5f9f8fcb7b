package uk.workwell.returntowork;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** What each noted for themselves. There is no query for anybody else's. */
@Repository
class PreparationTable {

    private static final Column WORDS = new Column("conversation_preparation", "words");

    private final JdbcClient jdbc;
    private final Seals seals;

    PreparationTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    Optional<String> of(Seat seat) {
        return jdbc.sql("""
                select id, words from conversation_preparation
                where tenant_id = ? and conversation_id = ? and party = ? and owner_id = ?
                """)
                .params(
                        CurrentTenant.get().value(),
                        seat.conversation().id().value(),
                        seat.party().name(),
                        seat.by())
                .query((row, n) -> seals.tenant()
                        .open(
                                WORDS,
                                row.getObject("id", UUID.class),
                                Objects.requireNonNull(Sealed.of(row.getBytes("words")))))
                .optional();
    }

    /** Over what they noted before: each note has a key of its own, so the row is written anew. */
    void insert(Seat seat, String words, Instant now) {
        delete(seat);
        if (words.isBlank()) return;
        var id = Ids.fresh();
        jdbc.sql("""
                insert into conversation_preparation (tenant_id, conversation_id, party, owner_id, id, provider_id, words,
                  kept_at)
                values (:tenant, :conversation, :party, :owner, :id, :provider, :words, :now)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("conversation", seat.conversation().id().value())
                .param("party", seat.party().name())
                .param("owner", seat.by())
                .param("id", id)
                .param("provider", seat.conversation().provider())
                .param("words", seals.tenant().seal(WORDS, id, words).stored())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void delete(Seat seat) {
        jdbc.sql("""
                delete from conversation_preparation
                where tenant_id = ? and conversation_id = ? and party = ? and owner_id = ?
                """)
                .params(
                        CurrentTenant.get().value(),
                        seat.conversation().id().value(),
                        seat.party().name(),
                        seat.by())
                .update();
    }

    /** Of conversations that ended before that moment, whoever wrote it. */
    void deleteOfEnded(Instant before) {
        jdbc.sql("""
                delete from conversation_preparation p using conversation c
                where p.tenant_id = :tenant and c.tenant_id = p.tenant_id and c.id = p.conversation_id
                  and c.ended_at < :before
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
