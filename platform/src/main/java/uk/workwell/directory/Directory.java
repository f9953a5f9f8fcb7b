package uk.workwell.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** The local services of the bound ICB. */
@Service
@Transactional(readOnly = true)
public class Directory {

    /** Nobody pages further; narrower words find the rest. */
    public static final int AT_MOST = 1_000;

    /** What is older than this is said to need a check. In months. */
    public static final int CHECK_AFTER_MONTHS = 6;

    private final DirectoryTable table;
    private final DirectoryWriting writing;
    private final ServiceHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directory(
            DirectoryTable table,
            DirectoryWriting writing,
            ServiceHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.writing = writing;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Active services by name, in one statement.
     *
     * @param limit 1 to 100
     */
    public List<ServiceRow> window(ServiceSearch search, int offset, int limit) {
        return table.window(search, offset, Math.min(limit, 100));
    }

    /** How many a search finds, never more than {@link #AT_MOST}; one statement. */
    public int count(ServiceSearch search) {
        return table.count(search, AT_MOST);
    }

    public Optional<LocalService> find(ServiceId id) {
        return table.find(id);
    }

    /** Adds a service, or replaces what is said of it; one from a file keeps its id. */
    @Transactional
    public ServiceId put(LocalService service) {
        var source = service.sourceRef();
        var known = source == null ? Optional.<ServiceId>empty() : table.bySource(source);
        var id = known.orElse(service.id());
        var kept = service.with(id, source);
        writing.put(kept);
        history.keep(kept);
        events.publishEvent(new ServiceListed(CurrentTenant.get(), id));
        return id;
    }

    /** What the directory says of this service was checked today; false if there is no such service. */
    @Transactional
    public boolean checkedToday(ServiceId id) {
        boolean done = writing.checked(id, WorkingDays.today(clock));
        if (done) {
            table.find(id).ifPresent(history::keep);
            events.publishEvent(new ServiceChecked(CurrentTenant.get(), id));
        }
        return done;
    }
}
