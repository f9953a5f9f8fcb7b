package uk.workwell.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.employer.ByLink.Ended;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.Subject;

/** Who acts for the bound employer by link. */
@Service
@Transactional
public class ActingByLink {

    private static final String KIND = "employer_by_link";
    private static final String SELECT = """
            select b.id, b.member_id, b.line_id, b.ticket_id, b.invited_by_kind, b.invited_by, b.invited_at, b.expires_at,
              b.said_who_at, b.ended_why, m.name, m.email_key, m.job_title, m.phone, m.role
            from employer_by_link b
            join employer_member m on m.employer_id = b.employer_id and m.id = b.member_id
            where b.employer_id = :employer
            """;

    private final JdbcClient jdbc;
    private final Members members;
    private final EmployerSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActingByLink(JdbcClient jdbc, Members members, EmployerSteps steps, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets somebody act, and has their link sent. What they had for the same line before ends.
     *
     * @return false where somebody with that address has an account here, or has left: nothing happened
     */
    public boolean invite(InviteByLink whom) {
        if (members.has(whom.email())
                && members.byEmail(whom.email())
                        .filter(known -> known.role() == MemberRole.BY_LINK)
                        .isEmpty()) {
            return false;
        }
        var member = members.byEmail(whom.email()).map(Member::id).orElseGet(MemberId::fresh);
        members.byLink(member, whom);
        of(whom.line()).stream()
                .filter(before -> before.member().id().equals(member) && before.ended() == null)
                .forEach(before -> end(before.id(), Ended.REVOKED));
        var by = CurrentActor.get();
        jdbc.sql("""
                        insert into employer_by_link (employer_id, id, member_id, line_id, ticket_id, invited_by_kind,
                          invited_by, invited_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        CurrentEmployer.get().value(),
                        whom.id(),
                        member.value(),
                        whom.line(),
                        whom.ticket(),
                        by.kind().name(),
                        by.id(),
                        utc(clock.instant()),
                        utc(whom.expiresAt()))
                .update();
        steps.add("invited by link", new Subject(KIND, whom.id()));
        events.publishEvent(new InvitedByLink(CurrentEmployer.get(), whom.id(), whom.ticket()));
        return true;
    }

    /** Whether it still counts or not. */
    @Transactional(readOnly = true)
    public Optional<ByLink> find(UUID id) {
        return jdbc.sql(SELECT + " and b.id = :id")
                .param("employer", CurrentEmployer.get().value())
                .param("id", id)
                .query(ActingByLink::read)
                .optional();
    }

    /** If it counts, and whoever it is for has not left. */
    @Transactional(readOnly = true)
    public Optional<ByLink> counting(UUID id) {
        return find(id).filter(found -> found.countsAt(clock.instant()))
                .filter(found -> members.find(found.member().id()).isPresent());
    }

    /** Everybody who was ever invited for a line, newest first. */
    @Transactional(readOnly = true)
    public List<ByLink> of(UUID line) {
        return jdbc.sql(SELECT + " and b.line_id = :line order by b.invited_at desc, b.id desc limit 50")
                .param("employer", CurrentEmployer.get().value())
                .param("line", line)
                .query(ActingByLink::read)
                .list();
    }

    /**
     * Those who act for a line and whose link works, newest first.
     *
     * @param only if any are named, of them alone
     */
    @Transactional(readOnly = true)
    public List<ByLink> counting(UUID line, Collection<MemberId> only) {
        var now = clock.instant();
        return of(line).stream()
                .filter(one -> one.countsAt(now))
                .filter(one -> only.isEmpty() || only.contains(one.member().id()))
                .toList();
    }

    /** They say who they are: whatever they do from now on carries this name and role. */
    public void sayWho(UUID id, String name, String jobTitle) {
        counting(id).ifPresent(found -> {
            members.callThemselves(found.member().id(), name, jobTitle);
            jdbc.sql("update employer_by_link set said_who_at = ? where employer_id = ? and id = ?")
                    .params(utc(clock.instant()), CurrentEmployer.get().value(), id)
                    .update();
            steps.add("said who acts by link", new Subject(KIND, id));
        });
    }

    /** Nothing happens if it has ended already. */
    public boolean end(UUID id, Ended why) {
        var ended = jdbc.sql("""
                update employer_by_link set ended_at = ?, ended_why = ?
                where employer_id = ? and id = ? and ended_at is null
                """)
                        .params(
                                utc(clock.instant()),
                                why.name(),
                                CurrentEmployer.get().value(),
                                id)
                        .update()
                == 1;
        if (ended) {
            steps.add("link " + why.name().toLowerCase(java.util.Locale.ROOT), new Subject(KIND, id));
        }
        return ended;
    }

    private static ByLink read(ResultSet row, int n) throws SQLException {
        var why = row.getString("ended_why");
        return new ByLink(
                row.getObject("id", UUID.class),
                new Member(
                        CurrentEmployer.get(),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getString("name"),
                        row.getString("email_key"),
                        row.getString("job_title"),
                        row.getString("phone"),
                        MemberRole.valueOf(row.getString("role"))),
                row.getObject("line_id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                new Actor(
                        Actor.Kind.valueOf(row.getString("invited_by_kind")), row.getObject("invited_by", UUID.class)),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "said_who_at"),
                why == null ? null : Ended.valueOf(why));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
