package uk.workwell.returntowork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.returntowork.Promised.State;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Promises that count, and what came of each. */
@Repository
class PromiseTable {

    private static final Column WORDS = new Column("conversation_promise", "words");
    private static final String SELECT = """
            select id, conversation_id, case_id, party, due_on, words, state, settled_by from conversation_promise
            where tenant_id = ?""";

    private final JdbcClient jdbc;
    private final Seals seals;

    PromiseTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void insert(Conversation of, List<Promise> promises) {
        for (var one : promises) {
            jdbc.sql("""
                    insert into conversation_promise (tenant_id, id, conversation_id, provider_id, case_id, party, due_on,
                      words, state)
                    values (:tenant, :id, :conversation, :provider, :case, :party, :due, :words, 'OPEN')
                    """)
                    .param("tenant", CurrentTenant.get().value())
                    .param("id", one.id())
                    .param("conversation", of.id().value())
                    .param("provider", of.provider())
                    .param("case", of.caseId().value())
                    .param("party", one.owner().name())
                    .param("due", one.due())
                    .param(
                            "words",
                            seals.tenant().seal(WORDS, one.id(), one.words()).stored())
                    .update();
        }
    }

    /** @return whether it was open still */
    boolean updateSettled(ConversationId of, UUID id, State state, Party by, Instant at) {
        return jdbc.sql("""
                        update conversation_promise set state = :state, settled_at = :at, settled_by = :by
                        where tenant_id = :tenant and conversation_id = :of and id = :id and state = 'OPEN'
                        """)
                        .param("state", state.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .param("tenant", CurrentTenant.get().value())
                        .param("of", of.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Promised> of(ConversationId conversation) {
        return jdbc.sql(SELECT + " and conversation_id = ? order by due_on, id")
                .params(CurrentTenant.get().value(), conversation.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** Open ones of a case that are past their day, the oldest first; of conversations that the coach was asked to. */
    List<Promised> late(CaseId caseId, Instant now) {
        return jdbc.sql(SELECT + """
                 and case_id = ? and state = 'OPEN' and due_on < ? and exists (select 1 from conversation c
                  where c.tenant_id = conversation_promise.tenant_id and c.id = conversation_promise.conversation_id
                    and c.with_coach)
                order by due_on, id limit 20
                """)
                .params(CurrentTenant.get().value(), caseId.value(), LocalDate.ofInstant(now, WorkingDays.LONDON))
                .query((row, n) -> read(row))
                .list();
    }

    /** Open ones that are due on this day. */
    List<Promised> dueOn(LocalDate day) {
        return jdbc.sql(SELECT + " and state = 'OPEN' and due_on = ? order by id")
                .params(CurrentTenant.get().value(), day)
                .query((row, n) -> read(row))
                .list();
    }

    private Promised read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var words = Objects.requireNonNull(Sealed.of(row.getBytes("words")));
        var by = row.getString("settled_by");
        return new Promised(
                id,
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                Party.valueOf(row.getString("party")),
                row.getObject("due_on", LocalDate.class),
                seals.tenant().open(WORDS, id, words),
                State.valueOf(row.getString("state")),
                by == null ? null : Party.valueOf(by));
    }
}
