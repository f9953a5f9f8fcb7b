package uk.workwell.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.TenantId;

/** The entries of the bound ICB. There is no way to change or remove one, here or in the database's rights. */
@Repository
class AuditEntries {

    private static final RowMapper<AuditEntry> ENTRY = (row, n) -> entry(row);

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(AuditEntry entry) {
        jdbc.sql("""
                        insert into audit_entry (tenant_id, id, at, actor_kind, actor_id, action, subject_kind,
                          subject_id, part, purpose, detail)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(entry.tenant().value())
                .param(entry.id())
                .param(entry.at().atOffset(ZoneOffset.UTC))
                .param(entry.actor().kind().name())
                .param(entry.actor().id())
                .param(entry.action())
                .param(entry.subjectKind())
                .param(entry.subjectId())
                .param(entry.part())
                .param(entry.purpose())
                .param(entry.detail())
                .update();
    }

    /** The oldest entries that no seal covers yet. */
    @Transactional(readOnly = true)
    List<AuditEntry> unsealed(int limit) {
        return jdbc.sql("""
                        select e.* from audit_entry e
                        where e.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
                          and not exists (select from audit_seal s where s.tenant_id = e.tenant_id and s.entry_id = e.id)
                        order by e.at, e.id limit ?""").param(limit).query(ENTRY).list();
    }

    /** What was written about one record, newest first. */
    @Transactional(readOnly = true)
    List<AuditEntry> about(String subjectKind, UUID subjectId) {
        return jdbc.sql("""
                        select * from audit_entry
                        where tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
                          and subject_kind = ? and subject_id = ?
                        order by at desc, id desc""").params(subjectKind, subjectId).query(ENTRY).list();
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("part"),
                row.getString("purpose"),
                row.getString("detail"));
    }
}
