package uk.workwell.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.Subject;

/** What was done in the bound employer's organisation, in the transaction of what was done. Rows are only added. */
@Service
public class EmployerSteps {

    private final JdbcClient jdbc;
    private final Clock clock;

    EmployerSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param action in words of ours, such as {@code invited}; never a name or an address */
    public record Step(Instant at, String action, Subject subject, Actor by) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String action, Subject subject) {
        var by = CurrentActor.get();
        jdbc.sql("""
                        insert into employer_step (employer_id, id, at, action, subject_kind, subject_id, actor_kind, actor_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        CurrentEmployer.get().value(),
                        Ids.fresh(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        action,
                        subject.kind(),
                        subject.id(),
                        by.kind().name(),
                        by.id())
                .update();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Step> newest(int rows) {
        return jdbc.sql("""
                        select at, action, subject_kind, subject_id, actor_kind, actor_id from employer_step
                        where employer_id = ? order by at desc, id desc limit ?
                        """)
                .params(CurrentEmployer.get().value(), rows)
                .query(EmployerSteps::read)
                .list();
    }

    private static Step read(ResultSet row, int n) throws SQLException {
        return new Step(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)));
    }
}
