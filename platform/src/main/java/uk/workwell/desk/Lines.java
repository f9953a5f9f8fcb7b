package uk.workwell.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/**
 * The lines of the bound employer, as far as a member may see them. A line whose draft is still there was interrupted
 * between the two walls: it is not shown, and sending the draft again finishes it.
 */
@Repository
class Lines {

    private static final Column LABEL = new Column("employer_referral", "label");
    private static final String VISIBLE = """
            from employer_referral r where r.employer_id = :employer
              and (:everybody or r.sent_by = :me or r.line_manager = :me
                or exists (select 1 from employer_by_link b where b.employer_id = r.employer_id and b.line_id = r.id
                  and b.member_id = :me and b.ended_at is null and b.expires_at > :now))
              and not exists (select 1 from employer_draft d where d.employer_id = r.employer_id and d.id = r.id)
            """;

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    Lines(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    long count(Member member) {
        return visible("select count(*) ", member, "").query(Long.class).single();
    }

    /**
     * How many lines a member may see, and where they lie.
     *
     * @param all with those that wait without an ICB
     */
    record Spread(long all, List<TenantId> icbs) {

        Spread {
            icbs = List.copyOf(icbs);
        }
    }

    /** {@link #count}, and the ICBs that the lines lie in: the same look at the same rows. */
    @Transactional(readOnly = true)
    Spread spread(Member member) {
        record Share(@Nullable UUID icb, long lines) {}
        var shares = visible(
                        "select coalesce(r.tenant_id, r.placed_in) as icb, count(*) as lines ", member, "group by 1")
                .query((row, n) -> new Share(row.getObject("icb", UUID.class), row.getLong("lines")))
                .list();
        return new Spread(
                shares.stream().mapToLong(Share::lines).sum(),
                shares.stream()
                        .map(Share::icb)
                        .filter(Objects::nonNull)
                        .map(TenantId::new)
                        .toList());
    }

    /** Those of these ids that the member may see. */
    @Transactional(readOnly = true)
    List<Line> among(Member member, Collection<UUID> ids) {
        return visible("select r.* ", member, "and r.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<Line> window(Member member, int offset, int rows) {
        return visible("select r.* ", member, "order by r.sent_at desc, r.id desc offset :offset limit :rows")
                .param("offset", offset)
                .param("rows", rows)
                .query(this::read)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Line> find(Member member, UUID id) {
        return visible("select r.* ", member, "and r.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The line of a draft, whoever may see it and whether or not the draft is still there. */
    @Transactional(readOnly = true)
    Optional<Line> ofDraft(UUID id) {
        return jdbc.sql("select r.* from employer_referral r where employer_id = ? and id = ?")
                .params(CurrentEmployer.get().value(), id)
                .query(this::read)
                .optional();
    }

    /** The one line manager who may see the line, where the employer named one. */
    @Transactional(readOnly = true)
    Optional<MemberId> lineManager(UUID id) {
        return jdbc.sql(
                        "select line_manager from employer_referral where employer_id = ? and id = ? and line_manager is not null")
                .params(CurrentEmployer.get().value(), id)
                .query((row, n) -> new MemberId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Writes the line; one that is there already stays as it is. */
    @Transactional
    void add(Line line, @Nullable MemberId lineManager) {
        jdbc.sql("""
                        insert into employer_referral
                          (employer_id, id, tenant_id, label, site, sent_by, line_manager, sent_at, answer_by)
                        values (:employer, :id, :tenant, :label, :site, :sentBy, :lineManager, :sentAt, :answerBy)
                        on conflict (employer_id, id) do nothing
                        """)
                .param("employer", CurrentEmployer.get().value())
                .param("id", line.id())
                .param("tenant", line.tenant() == null ? null : line.tenant().value(), Types.OTHER)
                .param(
                        "label",
                        seals.employer().seal(LABEL, line.id(), line.called()).stored())
                .param("site", line.site())
                .param("sentBy", line.sentBy().value())
                .param("lineManager", lineManager == null ? null : lineManager.value())
                .param("sentAt", line.sentAt().atOffset(ZoneOffset.UTC))
                .param("answerBy", line.answerBy())
                .update();
    }

    /** Takes back a line that never reached its tenant, so that it can be written anew. */
    @Transactional
    void remove(UUID id) {
        jdbc.sql("delete from employer_referral where employer_id = ? and id = ?")
                .params(CurrentEmployer.get().value(), id)
                .update();
    }

    @Transactional
    void withdrawn(UUID id, Instant at) {
        jdbc.sql(
                        "update employer_referral set withdrawn_at = ? where employer_id = ? and id = ? and withdrawn_at is null")
                .params(at.atOffset(ZoneOffset.UTC), CurrentEmployer.get().value(), id)
                .update();
    }

    /** Lines whose answer date has passed and that still hold a name, by id, from after that one on. Opens no name. */
    @Transactional(readOnly = true)
    List<Line> named(LocalDate today, UUID after, int rows) {
        return jdbc.sql("""
                select r.id, r.tenant_id, r.placed_in, null::bytea as label, r.site, r.sent_by, r.sent_at, r.answer_by,
                  r.withdrawn_at, r.undeliverable_at
                from employer_referral r
                where r.employer_id = ? and r.answer_by <= ? and r.label is not null and r.id > ?
                order by r.id limit ?
                """)
                .params(CurrentEmployer.get().value(), today, after, rows)
                .query(this::read)
                .list();
    }

    /** Destroys name and site: the row says no more than that it was sent. */
    @Transactional
    void forgetName(UUID id) {
        jdbc.sql("update employer_referral set label = null, site = null where employer_id = ? and id = ?")
                .params(CurrentEmployer.get().value(), id)
                .update();
    }

    private JdbcClient.StatementSpec visible(String select, Member member, String rest) {
        return jdbc.sql(select + VISIBLE + rest)
                .param("employer", CurrentEmployer.get().value())
                .param("everybody", SignedInMember.seesEverybody(member))
                .param("me", member.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private Line read(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sentTo = row.getObject("tenant_id", UUID.class);
        var placedIn = row.getObject("placed_in", UUID.class);
        var tenant = sentTo == null ? placedIn : sentTo;
        return new Line(
                id,
                tenant == null ? null : new TenantId(tenant),
                sentTo == null,
                seals.employer().openIfPresent(LABEL, id, Sealed.of(row.getBytes("label"))),
                row.getString("site"),
                new MemberId(row.getObject("sent_by", UUID.class)),
                Objects.requireNonNull(instant(row, "sent_at")),
                row.getObject("answer_by", LocalDate.class),
                instant(row, "withdrawn_at"),
                instant(row, "undeliverable_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
