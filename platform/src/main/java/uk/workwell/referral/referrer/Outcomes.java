package uk.workwell.referral.referrer;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;
import uk.workwell.referral.DecisionWords;
import uk.workwell.referral.Initials;
import uk.workwell.referral.ReasonAllowed;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralState;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** What a referrer learns of its own referrals: the outcome, and the reason only if the person allowed it. */
@Service
@Transactional
public class Outcomes {

    private static final Column DECISION_WORDS = new Column("referral", "decision_words");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outcomes(
            JdbcClient jdbc,
            Seals seals,
            JsonMapper json,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One referral, as its referrer may know it.
     *
     * @param asked whether we wait for an answer of the referrer's
     * @param reason null unless the person allowed it
     */
    public record Outcome(
            ReferralId id,
            boolean asked,
            String initials,
            Instant receivedAt,
            ReferralState state,
            @Nullable String reason) {}

    private record Line(
            UUID id,
            boolean asked,
            UUID person,
            Instant receivedAt,
            ReferralState state,
            @Nullable Sealed words) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Outcome> of(UUID referrer, int offset, int limit) {
        var lines = jdbc.sql("""
                        select id, person_id, received_at, state,
                          case when reason_allowed_at is not null then decision_words end as words,
                          state = 'INFO_REQUESTED' and exists (select 1 from referral_question q
                            where q.tenant_id = referral.tenant_id and q.referral_id = referral.id
                              and q.asked_of = 'REFERRER' and q.answered_at is null and q.answer_by = referral.answer_by)
                            as asked
                        from referral where tenant_id = ? and referrer_id = ?
                        order by received_at desc, id desc offset ? limit ?
                        """)
                .params(CurrentTenant.get().value(), referrer, offset, limit)
                .query(Outcomes::line)
                .list();
        var cards =
                people.find(lines.stream().map(Line::person).map(PersonId::new).toList());
        return lines.stream()
                .map(line -> new Outcome(
                        new ReferralId(line.id()),
                        line.asked(),
                        Optional.ofNullable(cards.get(new PersonId(line.person())))
                                .map(card -> Initials.of(card.name()))
                                .orElse(""),
                        line.receivedAt(),
                        line.state(),
                        reason(line)))
                .toList();
    }

    /** Who referred this one, if a referrer did, and when. */
    public record Sender(UUID referrer, String name, Instant at, boolean reasonAllowed) {}

    @Transactional(readOnly = true)
    public Optional<Sender> sender(ReferralId id) {
        return jdbc.sql("""
                        select f.id, f.name, r.received_at, r.reason_allowed_at is not null as allowed
                        from referral r join referrer f on f.tenant_id = r.tenant_id and f.id = r.referrer_id
                        where r.tenant_id = ? and r.id = ?
                        """)
                .params(CurrentTenant.get().value(), id.value())
                .query((row, n) -> new Sender(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getBoolean(4)))
                .optional();
    }

    /** The person's own word; nobody else calls this. Twice is once. */
    public void allowReason(ReferralId id) {
        int allowed = jdbc.sql("""
                        update referral set reason_allowed_at = ?
                        where tenant_id = ? and id = ? and referrer_id is not null and reason_allowed_at is null
                          and decision_words is not null
                        """)
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        CurrentTenant.get().value(),
                        id.value())
                .update();
        if (allowed == 1) {
            events.publishEvent(new ReasonAllowed(CurrentTenant.get(), id));
        }
    }

    private @Nullable String reason(Line line) {
        var words = line.words();
        return words == null
                ? null
                : json.readValue(seals.tenant().open(DECISION_WORDS, line.id(), words), DecisionWords.class)
                        .why();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getBoolean("asked"),
                row.getObject("person_id", UUID.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                ReferralState.valueOf(row.getString("state")),
                Sealed.of(row.getBytes("words")));
    }
}
