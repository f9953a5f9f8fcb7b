package uk.workwell.sharing.release;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.ReleasedText;
import uk.workwell.tenant.CurrentTenant;

/** Who at the employer has read what: whoever takes a text back is told that it was read, and by how many. */
@Service
@Transactional(readOnly = true)
public class Readings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Written down before the texts are shown; in one statement, however many there are. */
    @Transactional
    public void read(Collection<ReleasedText> texts, MemberId reader) {
        if (texts.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into release_reading (tenant_id, release_id, member_id, provider_id, first_at, last_at)
                select r.tenant_id, r.id, :reader, r.provider_id, :now, :now from release r
                where r.tenant_id = :tenant and r.id = any(:texts)
                on conflict (tenant_id, release_id, member_id) do update set last_at = excluded.last_at
                """)
                .param("reader", reader.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("tenant", CurrentTenant.get().value())
                .param("texts", texts.stream().map(text -> text.id().value()).toArray(UUID[]::new))
                .update();
    }

    /** Of every text of a referral, newest first; at most 200. */
    public List<Reading> of(UUID referral) {
        return jdbc.sql("""
                select g.release_id, g.member_id, g.first_at, g.last_at from release_reading g
                join release r on r.tenant_id = g.tenant_id and r.id = g.release_id
                where g.tenant_id = ? and r.referral_id = ? order by g.last_at desc limit 200
                """)
                .params(CurrentTenant.get().value(), referral)
                .query((row, n) -> new Reading(
                        new DocumentId(row.getObject("release_id", UUID.class)),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        instant(row.getObject("first_at", OffsetDateTime.class)),
                        instant(row.getObject("last_at", OffsetDateTime.class))))
                .list();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
