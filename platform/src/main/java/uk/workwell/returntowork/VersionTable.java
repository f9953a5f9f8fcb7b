package uk.workwell.returntowork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Every version of what they wrote together, each once and for ever. */
@Repository
class VersionTable {

    private static final Column CONTENT = new Column("conversation_version", "content");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    VersionTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** One version: what it says, its hash as everybody signs it, and who wrote it. */
    record Version(int revision, Content content, String hash, Party party, UUID by, Instant at) {

        @Override
        public String toString() {
            return "Version " + revision;
        }
    }

    /** The content as it lies sealed: what is signed is the same words in canonical form. */
    private record Kept(String health, String workplace, String neither, List<KeptPromise> promises) {}

    private record KeptPromise(String id, String owner, String due, String words) {}

    void insert(Conversation of, Version one) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into conversation_version (tenant_id, id, conversation_id, provider_id, revision, content, hash,
                  party, written_by, written_at)
                values (:tenant, :id, :conversation, :provider, :revision, :content, :hash, :party, :by, :at)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("conversation", of.id().value())
                .param("provider", of.provider())
                .param("revision", one.revision())
                .param(
                        "content",
                        seals.tenant()
                                .seal(CONTENT, id, json.writeValueAsString(kept(one.content())))
                                .stored())
                .param("hash", one.hash())
                .param("party", one.party().name())
                .param("by", one.by())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Version> find(ConversationId of, int revision) {
        return jdbc.sql("""
                select id, revision, content, hash, party, written_by, written_at from conversation_version
                where tenant_id = ? and conversation_id = ? and revision = ?
                """)
                .params(CurrentTenant.get().value(), of.value(), revision)
                .query((row, n) -> read(row))
                .optional();
    }

    private Version read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = Objects.requireNonNull(Sealed.of(row.getBytes("content")));
        return new Version(
                row.getInt("revision"),
                content(json.readValue(seals.tenant().open(CONTENT, id, sealed), Kept.class)),
                row.getString("hash"),
                Party.valueOf(row.getString("party")),
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static Kept kept(Content content) {
        var texts = content.texts();
        return new Kept(
                texts.health(),
                texts.workplace(),
                texts.neither(),
                content.promises().stream()
                        .map(one -> new KeptPromise(
                                one.id().toString(),
                                one.owner().name(),
                                one.due().toString(),
                                one.words()))
                        .toList());
    }

    private static Content content(Kept kept) {
        return new Content(
                new Texts(kept.health(), kept.workplace(), kept.neither()),
                kept.promises().stream()
                        .map(one -> new Promise(
                                UUID.fromString(one.id()),
                                Party.valueOf(one.owner()),
                                LocalDate.parse(one.due()),
                                one.words()))
                        .toList());
    }
}
