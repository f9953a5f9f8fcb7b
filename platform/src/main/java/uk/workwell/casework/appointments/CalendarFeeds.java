package uk.workwell.casework.appointments;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.appointments.CalendarFile.Entry;
import uk.workwell.casework.appointments.FeedTable.FeedEntry;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * A coach's appointments at a secret address, for the calendar that they use. Whoever has the address reads it: so it says
 * a reference and how, never who, where or what for. It is shown once, only its hash is kept, and a new one ends the old.
 */
@Service
public class CalendarFeeds {

    private static final int TOKEN_BYTES = 32;
    private static final int DAYS_BACK = 28;
    private static final int DAYS = DAYS_BACK + 190;

    private final FeedTable table;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String site;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(
            FeedTable table,
            Team team,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${workwell.base-url}") String site) {
        this.table = table;
        this.team = team;
        this.events = events;
        this.clock = clock;
        this.site = site;
    }

    /** A coach has a new secret address; the one before no longer works. */
    public record CalendarAddressMade(TenantId tenant, UUID coach) implements TenantEvent {
        @Override
        public Subject subject() {
            return new Subject("staff", coach);
        }
    }

    /** A coach's secret address no longer works. */
    public record CalendarAddressRevoked(TenantId tenant, UUID coach) implements TenantEvent {
        @Override
        public Subject subject() {
            return new Subject("staff", coach);
        }
    }

    /**
     * What the address gives.
     *
     * @param text the same as long as nothing changed
     */
    public record Feed(StaffId coach, String text, int appointments) {}

    /** @return the secret part of the address: it cannot be shown again */
    @Transactional
    public String make(Colleague coach) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        table.deleteFor(coach.id(), now);
        table.add(coach.provider(), coach.id(), hash(token), now);
        events.publishEvent(
                new CalendarAddressMade(CurrentTenant.get(), coach.id().value()));
        return token;
    }

    @Transactional
    public void revoke(Colleague coach) {
        if (table.deleteFor(coach.id(), clock.instant())) {
            events.publishEvent(
                    new CalendarAddressRevoked(CurrentTenant.get(), coach.id().value()));
        }
    }

    /** Since when there is an address that works. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Colleague coach) {
        return table.madeAt(coach.id());
    }

    /** In the bound ICB; unknown, revoked and that of somebody who left look alike. */
    @Transactional(readOnly = true)
    public Optional<Feed> read(String token) {
        return table.find(hash(token)).flatMap(team::find).map(coach -> {
            var first = WorkingDays.today(clock).minusDays(DAYS_BACK);
            var entries = table.entries(
                    coach.id(), first.atStartOfDay(WorkingDays.LONDON).toInstant(), DAYS);
            var events = entries.stream()
                    .map(entry -> CalendarFile.event(entry(entry), null, false))
                    .toList();
            return new Feed(coach.id(), CalendarFile.of(null, events), entries.size());
        });
    }

    private Entry entry(FeedEntry one) {
        return new Entry(
                one.series(),
                one.sequence(),
                one.startsAt(),
                one.minutes(),
                one.reference() + ", " + one.mode().words().toLowerCase(Locale.UK),
                null,
                URI.create(site + "/coach/case/" + one.caseId()),
                one.writtenAt());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
