package uk.workwell.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.Subject;

/** Who is asked to act for the bound employer, and has not made their account yet. */
@Service
@Transactional
public class MemberInvitations {

    private static final String KIND = "employer_invitation";
    private static final String SELECT = """
            select id, email_key, name, job_title, role, on_proven_domain, invited_by, invited_at, expires_at, ticket_id,
              accepted_at
            from employer_invitation where employer_id = :employer and ended_at is null
            """;

    private final JdbcClient jdbc;
    private final Members members;
    private final EmployerSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberInvitations(
            JdbcClient jdbc, Members members, EmployerSteps steps, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** Asks somebody. In the transaction that made the link. False where they act already, or are asked already. */
    public boolean invite(InvitedMember whom) {
        boolean acts = members.byEmail(whom.email())
                .filter(known -> known.role().signsIn())
                .isPresent();
        boolean asked = open().stream().anyMatch(one -> one.email().equals(Members.key(whom.email())));
        if (acts || asked) {
            return false;
        }
        jdbc.sql("""
                        insert into employer_invitation (employer_id, id, email_key, name, job_title, role, on_proven_domain,
                          invited_by, invited_at, expires_at, ticket_id)
                        values (:employer, :id, :email, :name, :job, :role, :proven, :by, :at, :until, :ticket)
                        """)
                .param("employer", CurrentEmployer.get().value())
                .param("id", whom.id())
                .param("email", Members.key(whom.email()))
                .param("name", whom.name())
                .param("job", whom.jobTitle(), Types.VARCHAR)
                .param("role", whom.role().name())
                .param("proven", whom.onProvenDomain())
                .param("by", CurrentActor.get().id())
                .param("at", utc(clock.instant()))
                .param("until", utc(whom.expiresAt()))
                .param("ticket", whom.ticket())
                .update();
        steps.add("invited a member", new Subject(KIND, whom.id()));
        events.publishEvent(new MemberInvited(CurrentEmployer.get(), whom.id(), whom.ticket()));
        return true;
    }

    /** Those that wait, newest first. */
    @Transactional(readOnly = true)
    public List<InvitedMember> open() {
        return jdbc.sql(SELECT + " and accepted_at is null and expires_at > :now order by invited_at desc limit 200")
                .param("employer", CurrentEmployer.get().value())
                .param("now", utc(clock.instant()))
                .query(MemberInvitations::read)
                .list();
    }

    /** One that was not taken back, accepted or not. */
    @Transactional(readOnly = true)
    public Optional<InvitedMember> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id and expires_at > :now")
                .param("employer", CurrentEmployer.get().value())
                .param("id", id)
                .param("now", utc(clock.instant()))
                .query(MemberInvitations::read)
                .optional();
    }

    /** Takes it back. Nothing happens if it was accepted. */
    public boolean revoke(UUID id) {
        boolean revoked = jdbc.sql(
                                "update employer_invitation set ended_at = ? where employer_id = ? and id = ? and accepted_at is null and ended_at is null")
                        .params(utc(clock.instant()), CurrentEmployer.get().value(), id)
                        .update()
                == 1;
        if (revoked) {
            steps.add("took an invitation back", new Subject(KIND, id));
        }
        return revoked;
    }

    /** They act from now on. A repeat finds them acting; who left meanwhile stays out. */
    public Optional<Member> accept(UUID id) {
        var found = find(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var whom = found.get();
        if (whom.accepted() == null) {
            members.join(whom);
            jdbc.sql("update employer_invitation set accepted_at = ? where employer_id = ? and id = ?")
                    .params(utc(clock.instant()), CurrentEmployer.get().value(), id)
                    .update();
            steps.add("joined", new Subject(KIND, id));
        }
        return members.byEmail(whom.email());
    }

    private static InvitedMember read(ResultSet row, int n) throws SQLException {
        return new InvitedMember(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email_key"),
                row.getString("job_title"),
                MemberRole.valueOf(row.getString("role")),
                row.getBoolean("on_proven_domain"),
                new MemberId(row.getObject("invited_by", UUID.class)),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("ticket_id", UUID.class),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("accepted_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
