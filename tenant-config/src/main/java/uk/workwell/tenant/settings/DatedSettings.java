package uk.workwell.tenant.settings;

import static uk.workwell.tenant.calendar.WorkingDays.today;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.TenantId;

/**
 * The book in the table {@code tenant_settings}. Reads take a transaction of their own if none is open, because a connection
 * refuses statements outside one while a tenant is bound.
 */
@Component
class DatedSettings implements SettingsBook {

    private static final Duration AT_MOST_THIS_OLD = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Cache<Key, Settings> published =
            Caffeine.newBuilder().maximumSize(500).build();
    /** By the day as well: at midnight, or where a clock is moved, another version may be in force. */
    private final Cache<OnADay, Settings> current =
            Caffeine.newBuilder().expireAfterWrite(AT_MOST_THIS_OLD).build();

    private record Key(TenantId tenant, int version) {}

    private record OnADay(TenantId tenant, LocalDate day) {}

    DatedSettings(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public Settings current(TenantId tenant) {
        return current.get(new OnADay(tenant, today(clock)), asked -> on(asked.tenant(), asked.day()));
    }

    @Override
    public Settings on(TenantId tenant, LocalDate day) {
        var version = read(() -> jdbc.sql("""
                        select version from tenant_settings
                        where tenant_id = :tenant and status in ('PUBLISHED', 'SUPERSEDED') and valid_from <= :day
                        order by valid_from desc limit 1""")
                .param("tenant", tenant.value())
                .param("day", day)
                .query(Integer.class)
                .optional());
        return version.map(number -> version(tenant, number))
                .orElseThrow(() -> new NoSettings("No settings of this tenant were in force on " + day));
    }

    @Override
    public Settings version(TenantId tenant, int version) {
        var known = published.getIfPresent(new Key(tenant, version));
        if (known != null) {
            return known;
        }
        record Row(String document, String status) {}
        var row = read(() -> jdbc.sql(
                                "select document, status from tenant_settings where tenant_id = :tenant and version = :version")
                        .param("tenant", tenant.value())
                        .param("version", version)
                        .query((rs, n) -> new Row(rs.getString("document"), rs.getString("status")))
                        .optional())
                .orElseThrow(() -> new NoSettings("This tenant has no settings version " + version));
        var settings = SettingsDocument.read(row.document()).asVersion(version);
        // Only what can no longer change is kept: a draft may still be replaced.
        if (row.status().equals("PUBLISHED") || row.status().equals("SUPERSEDED")) {
            published.put(new Key(tenant, version), settings);
        }
        return settings;
    }

    @Override
    public List<Version> versions(TenantId tenant) {
        return read(() -> jdbc.sql("""
                        select version, valid_from, status from tenant_settings
                        where tenant_id = :tenant order by version desc""")
                .param("tenant", tenant.value())
                .query((rs, n) -> new Version(
                        rs.getInt("version"),
                        rs.getObject("valid_from", LocalDate.class),
                        Status.valueOf(rs.getString("status"))))
                .list());
    }

    @Override
    public int draft(TenantId tenant, Settings settings) {
        return write(tenant, () -> {
            int next = jdbc.sql("select coalesce(max(version), 0) + 1 from tenant_settings where tenant_id = :tenant")
                    .param("tenant", tenant.value())
                    .query(Integer.class)
                    .single();
            jdbc.sql("""
                    insert into tenant_settings (tenant_id, version, valid_from, status, document)
                    values (:tenant, :version, :day, 'DRAFT', :document)""")
                    .param("tenant", tenant.value())
                    .param("version", next)
                    .param("day", today(clock))
                    .param("document", SettingsDocument.write(settings.asVersion(next)))
                    .update();
            return next;
        });
    }

    @Override
    public List<Problem> check(TenantId tenant, int version) {
        return write(tenant, () -> {
            var problems = SettingsCheck.problems(version(tenant, version));
            if (problems.isEmpty()) {
                jdbc.sql("""
                        update tenant_settings set status = 'CHECKED'
                        where tenant_id = :tenant and version = :version and status = 'DRAFT'""")
                        .param("tenant", tenant.value())
                        .param("version", version)
                        .update();
            }
            return problems;
        });
    }

    @Override
    public Publication publish(TenantId tenant, int version, LocalDate from) {
        var outcome = write(tenant, () -> refusal(tenant, version, from)
                .<Publication>map(words -> new Refused(List.of(words)))
                .orElseGet(() -> published(tenant, version, from)));
        current.asMap().keySet().removeIf(one -> one.tenant().equals(tenant));
        return outcome;
    }

    private Published published(TenantId tenant, int version, LocalDate from) {
        jdbc.sql("update tenant_settings set status = 'SUPERSEDED' where tenant_id = :tenant and status = 'PUBLISHED'")
                .param("tenant", tenant.value())
                .update();
        jdbc.sql("""
                update tenant_settings set status = 'PUBLISHED', valid_from = :from
                where tenant_id = :tenant and version = :version""")
                .param("from", from)
                .param("tenant", tenant.value())
                .param("version", version)
                .update();
        return new Published(version, from);
    }

    private Optional<Problem> refusal(TenantId tenant, int version, LocalDate from) {
        var all = versions(tenant);
        var wanted = all.stream().filter(one -> one.version() == version).findFirst();
        var settled = all.stream()
                .filter(one -> one.status() == Status.PUBLISHED || one.status() == Status.SUPERSEDED)
                .toList();
        if (wanted.isEmpty()) {
            return Optional.of(new Problem("version", "There is no version " + version));
        }
        if (wanted.get().status() != Status.CHECKED) {
            return Optional.of(new Problem(
                    "version",
                    switch (wanted.get().status()) {
                        case DRAFT -> "Check the draft first";
                        case CHECKED, PUBLISHED, SUPERSEDED -> "This version is published already";
                    }));
        }
        if (!settled.isEmpty() && from.isBefore(today(clock))) {
            return Optional.of(new Problem("from", "Choose today or a later day: the past stays as it was"));
        }
        return settled.stream()
                .filter(other -> !other.from().isBefore(from))
                .findFirst()
                .map(other -> new Problem(
                        "from",
                        "Version %d begins on %s. Choose a later day".formatted(other.version(), other.from())));
    }

    private <T> T read(Supplier<T> work) {
        return reading.execute(status -> work.get());
    }

    /** One at a time for each tenant, so that two people who publish at once cannot overlap. */
    private <T> T write(TenantId tenant, Supplier<T> work) {
        return writing.execute(status -> {
            jdbc.sql("select id from tenant where id = :tenant for update")
                    .param("tenant", tenant.value())
                    .query()
                    .listOfRows();
            return work.get();
        });
    }
}
