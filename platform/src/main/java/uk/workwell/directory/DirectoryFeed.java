package uk.workwell.directory;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.directory.EditResult.Fault;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;

/** The address from which the bound ICB's directory is read by night, and how the last night went. */
@Service
public class DirectoryFeed {

    private final JdbcClient jdbc;
    private final ReadFeed reading;
    private final DirectoryImport imports;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DirectoryFeed(
            JdbcClient jdbc,
            ReadFeed reading,
            DirectoryImport imports,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.imports = imports;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param byNight whether it is read each night
     * @param last null before the first time
     */
    public record Feed(
            String address, boolean byNight, @Nullable Run last, long version) {}

    /** @param words what came of it, for the administrator */
    public record Run(Instant at, boolean wentWell, String words) {}

    /** What lies at the address now. */
    public sealed interface Looked {

        /** @param json what was read, to be applied as it was shown */
        record Read(String json, ImportPreview preview) implements Looked {}

        record NotRead(String words) implements Looked {}
    }

    /** What came of setting the address. */
    public sealed interface Setting {

        record Done(Feed now) implements Setting {}

        record Refused(List<Fault> faults) implements Setting {}

        /** Somebody else set it meanwhile. */
        record ChangedSince(Feed now) implements Setting {}
    }

    public Optional<Feed> find() {
        return in(() -> jdbc.sql("""
                        select address, by_night, ran_at, went_well, words, version from directory_feed
                        where tenant_id = ?""")
                .params(CurrentTenant.get().value())
                .query((row, n) -> {
                    var ran = row.getTimestamp("ran_at");
                    return new Feed(
                            row.getString("address"),
                            row.getBoolean("by_night"),
                            ran == null
                                    ? null
                                    : new Run(ran.toInstant(), row.getBoolean("went_well"), row.getString("words")),
                            row.getLong("version"));
                })
                .optional());
    }

    /** @param version as it was shown; 0 where there was none */
    public Setting set(String address, boolean byNight, long version) {
        var problem = reading.problem(address);
        if (problem.isPresent()) return new Setting.Refused(List.of(new Fault("address", problem.get())));
        var done = in(() -> jdbc.sql("""
                        insert into directory_feed (tenant_id, address, by_night, changed_at, changed_by, version)
                        select :tenant, :address, :byNight, :now, :by, 1 where :version = 0
                        on conflict (tenant_id) do nothing""")
                        .param("tenant", CurrentTenant.get().value())
                        .param("address", address.strip())
                        .param("byNight", byNight)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", CurrentActor.get().id())
                        .param("version", version)
                        .update()
                + jdbc.sql("""
                        update directory_feed set address = :address, by_night = :byNight, changed_at = :now,
                          changed_by = :by, version = version + 1
                        where tenant_id = :tenant and version = :version""")
                        .param("address", address.strip())
                        .param("byNight", byNight)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", CurrentActor.get().id())
                        .param("tenant", CurrentTenant.get().value())
                        .param("version", version)
                        .update());
        var now = find().orElseThrow();
        return done == 1 ? new Setting.Done(now) : new Setting.ChangedSince(now);
    }

    /** Reads the address and shows what it would change. */
    public Looked look() {
        var feed = find();
        if (feed.isEmpty()) return new Looked.NotRead("Enter the address of the directory first");
        try {
            var json = reading.read(feed.get().address());
            return new Looked.Read(json, imports.preview(json, DirectoryImport.From.THE_FEED));
        } catch (ReadFeed.NotRead e) {
            return new Looked.NotRead(e.words());
        }
    }

    void ran(boolean well, String words) {
        in(() -> jdbc.sql("""
                        update directory_feed set ran_at = :now, went_well = :well, words = :words where tenant_id = :tenant""")
                .param("now", Timestamp.from(clock.instant()))
                .param("well", well)
                .param("words", words, Types.VARCHAR)
                .param("tenant", CurrentTenant.get().value())
                .update());
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
