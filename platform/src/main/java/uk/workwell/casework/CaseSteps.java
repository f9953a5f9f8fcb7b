package uk.workwell.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.team.ProviderId;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** What happened to a case, in order. What a coach wrote about a contact is sealed. */
@Repository
class CaseSteps {

    private static final Column DETAIL = new Column("case_step", "detail");
    private static final Column WORDS = new Column("case_step", "words");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    CaseSteps(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    void add(CareCase of, String action, @Nullable CaseState from, Instant now, CaseStep.@Nullable Contact contact) {
        add(of, action, from, now, contact, null);
    }

    /** A step with the reason for it, which is sealed. */
    void addWithWords(CareCase of, String action, @Nullable CaseState from, Instant now, @Nullable String words) {
        add(of, action, from, now, null, words);
    }

    /** A contact that leaves the case where it is. */
    void add(CaseCard of, String action, Instant now, CaseStep.Contact contact) {
        add(new Place(of.id(), of.provider(), of.state()), action, of.state(), now, contact, null);
    }

    private void add(
            CareCase of,
            String action,
            @Nullable CaseState from,
            Instant now,
            CaseStep.@Nullable Contact contact,
            @Nullable String words) {
        add(new Place(of.id(), of.provider(), of.state()), action, from, now, contact, words);
    }

    /** The case that a step is of, and where it stands afterwards. */
    private record Place(CaseId id, ProviderId provider, CaseState to) {}

    private void add(
            Place of,
            String action,
            @Nullable CaseState from,
            Instant now,
            CaseStep.@Nullable Contact contact,
            @Nullable String words) {
        var id = Ids.fresh();
        var actor = CurrentActor.get();
        var detail = contact == null ? null : seals.tenant().seal(DETAIL, id, json.writeValueAsString(contact));
        var reason = words == null || words.isBlank() ? null : seals.tenant().seal(WORDS, id, words.strip());
        jdbc.sql("""
                insert into case_step (tenant_id, id, case_id, provider_id, at, action, from_state, to_state,
                  actor_kind, actor_id, detail, words)
                values (:tenant, :id, :case, :provider, :at, :action, :from, :to, :actorKind, :actor, :detail, :words)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("case", of.id().value())
                .param("provider", of.provider().value())
                .param("at", Timestamp.from(now))
                .param("action", action)
                .param("from", from == null ? null : from.name(), Types.VARCHAR)
                .param("to", of.to().name())
                .param("actorKind", actor.kind().name())
                .param("actor", actor.id())
                .param("detail", detail == null ? null : detail.stored(), Types.BINARY)
                .param("words", reason == null ? null : reason.stored(), Types.BINARY)
                .update();
    }

    /** Newest first, at most 200. */
    List<CaseStep> of(CaseId caseId) {
        return jdbc.sql("""
                select id, at, action, from_state, to_state, actor_kind, actor_id, detail, words from case_step
                where tenant_id = ? and case_id = ? order by at desc, id desc limit 200
                """)
                .params(tenant(), caseId.value())
                .query((row, n) -> step(row))
                .list();
    }

    Optional<CaseStep> last(CaseId caseId) {
        return of(caseId).stream().findFirst();
    }

    private CaseStep step(ResultSet row) throws SQLException {
        var from = row.getString("from_state");
        var id = row.getObject("id", UUID.class);
        return new CaseStep(
                id,
                row.getTimestamp("at").toInstant(),
                row.getString("action"),
                from == null ? null : CaseState.valueOf(from),
                CaseState.valueOf(row.getString("to_state")),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)),
                contact(id, row.getBytes("detail")),
                words(id, row.getBytes("words")));
    }

    private @Nullable String words(UUID id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null ? null : seals.tenant().open(WORDS, id, sealed);
    }

    private CaseStep.@Nullable Contact contact(UUID id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null ? null : json.readValue(seals.tenant().open(DETAIL, id, sealed), CaseStep.Contact.class);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
