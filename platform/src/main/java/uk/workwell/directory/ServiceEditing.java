package uk.workwell.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.directory.EditResult.ChangedSince;
import uk.workwell.directory.EditResult.Done;
import uk.workwell.directory.EditResult.NotFound;
import uk.workwell.directory.EditResult.Refused;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentTenant;

/** Adding, correcting and retiring services by hand. Every version stays to be read; nothing is deleted. */
@Service
public class ServiceEditing {

    private final KeptServices table;
    private final DirectoryWriting writing;
    private final ServiceHistory history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ServiceEditing(
            KeptServices table,
            DirectoryWriting writing,
            ServiceHistory history,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.writing = writing;
        this.history = history;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Optional<KeptService> find(ServiceId id) {
        return in(() -> table.find(id));
    }

    /** Who changed it and when, newest first. */
    public List<ServiceChange> history(ServiceId id) {
        return in(() -> history.of(id));
    }

    /** Services by name for those who look after them, retired ones too. */
    public List<ServiceRow> window(KeptFilter filter, int offset, int limit) {
        return in(() -> table.window(filter, offset, Math.min(limit, 100)));
    }

    /** How many there are, never more than {@link Directory#AT_MOST}. */
    public int count(KeptFilter filter) {
        return in(() -> table.count(filter, Directory.AT_MOST));
    }

    public EditResult add(ServiceEntry entry) {
        var faults = ServiceRules.faults(entry);
        if (!faults.isEmpty()) return new Refused(faults);
        return in(() -> written(entry.service(ServiceId.fresh(), null), 0));
    }

    /** @param version of the service as it was shown */
    public EditResult correct(ServiceId id, ServiceEntry entry, long version) {
        var faults = ServiceRules.faults(entry);
        return on(
                id,
                version,
                now -> faults.isEmpty() ? written(entry.service(id, now.service()), version + 1) : new Refused(faults));
    }

    /** It is offered to nobody any more; who was referred to it stays so. */
    public EditResult retire(ServiceId id, long version) {
        return on(id, version, now -> written(now.service().as(false), version + 1));
    }

    public EditResult bringBack(ServiceId id, long version) {
        return on(id, version, now -> written(now.service().as(true), version + 1));
    }

    private EditResult written(LocalService service, long version) {
        writing.put(service);
        history.keep(service);
        events.publishEvent(new ServiceListed(CurrentTenant.get(), service.id()));
        return new Done(service.id(), version);
    }

    /** One at a time for each service: the row is locked before its version is compared. */
    private EditResult on(ServiceId id, long version, Function<KeptService, EditResult> verb) {
        return in(() -> {
            var now = table.lock(id);
            if (now.isEmpty()) return new NotFound();
            return now.get().version() == version ? verb.apply(now.get()) : changed(now.get());
        });
    }

    private EditResult changed(KeptService now) {
        return history.of(now.service().id()).stream()
                .findFirst()
                .map(last -> new ChangedSince(last.by(), last.at(), now))
                .orElseGet(() -> new ChangedSince(Actor.SYSTEM, java.time.Instant.EPOCH, now));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
