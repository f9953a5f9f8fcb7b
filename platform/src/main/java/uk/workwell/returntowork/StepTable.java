package uk.workwell.returntowork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;

/** What happened to conversations, in order. Rows are only ever added. */
@Repository
class StepTable {

    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Conversation now, ConversationAction action, @Nullable Party party, Instant at) {
        var by = CurrentActor.get();
        jdbc.sql("""
                insert into conversation_step (tenant_id, id, conversation_id, provider_id, case_id, at, action, party,
                  to_state, revision, actor_kind, actor_id)
                values (:tenant, :id, :conversation, :provider, :case, :at, :action, :party, :state, :revision, :kind, :by)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", Ids.fresh())
                .param("conversation", now.id().value())
                .param("provider", now.provider())
                .param("case", now.caseId().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("action", action.verb())
                .param("party", party == null ? null : party.name(), Types.VARCHAR)
                .param("state", now.state().name())
                .param("revision", now.revision())
                .param("kind", by.kind().name())
                .param("by", by.id())
                .update();
    }

    /**
     * A step as a coach may hear of it.
     *
     * @param stage of the conversation
     * @param withCoach whether the coach was asked to its table
     */
    record Known(Step step, Stage stage, boolean withCoach) {}

    /** Of the conversations of a case that its coach may know of, newest first; at most 200. */
    List<Known> knownToCoach(CaseId caseId) {
        return jdbc.sql("""
                select s.id, s.conversation_id, s.at, s.action, s.party, s.revision, s.actor_kind, s.actor_id, c.stage,
                  c.with_coach
                from conversation_step s
                join conversation c on c.tenant_id = s.tenant_id and c.id = s.conversation_id
                where s.tenant_id = ? and s.case_id = ? and (c.proposed_by = 'COACH' or c.accepted_at is not null)
                order by s.at desc, s.id desc limit 200
                """)
                .params(CurrentTenant.get().value(), caseId.value())
                .query((row, n) ->
                        new Known(read(row), Stage.valueOf(row.getString("stage")), row.getBoolean("with_coach")))
                .list();
    }

    private static Step read(ResultSet row) throws SQLException {
        var party = row.getString("party");
        return new Step(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                ConversationAction.of(row.getString("action")),
                party == null ? null : Party.valueOf(party),
                row.getInt("revision"),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)));
    }
}
