package uk.workwell.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.directory.ImportPreview.Change;
import uk.workwell.tenant.CurrentTenant;

/**
 * Takes services from a file of Open Referral UK. What is faulty is left out and told; what is sound is taken, all of it or
 * nothing. Whatever is as the file says stays untouched, so that its history tells of changes only.
 */
@Service
public class DirectoryImport {

    private final OpenReferral format;
    private final KeptServices table;
    private final DirectoryWriting writing;
    private final ServiceHistory history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    DirectoryImport(
            OpenReferral format,
            KeptServices table,
            DirectoryWriting writing,
            ServiceHistory history,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.format = format;
        this.table = table;
        this.writing = writing;
        this.history = history;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Where a file comes from. */
    public enum From {
        /** Somebody chose it: what is missing in it stays, unless they say otherwise. */
        A_FILE,
        /** The address that is read by night. */
        THE_FEED
    }

    /** How many services were taken, and what was wrong with the others. */
    public record Outcome(int taken, List<ImportFault> faults) {}

    /** Everything sound in the file, from wherever it is. */
    public Outcome take(String json) {
        var done = apply(json, From.A_FILE, false);
        return new Outcome(done.fresh().size() + done.changed().size() + done.same(), done.faults());
    }

    /** What the file would change; nothing is changed. */
    public ImportPreview preview(String json, From from) {
        var read = format.read(json);
        return Objects.requireNonNull(transaction.execute(status -> compare(read, from)));
    }

    /**
     * Applies what the file says now; between the preview and this somebody may have changed a service, and the answer says
     * what was really done.
     *
     * @param retireVanished whether services of the same source that are not in the file are retired
     */
    public ImportPreview apply(String json, From from, boolean retireVanished) {
        var read = format.read(json);
        return Objects.requireNonNull(transaction.execute(status -> {
            var plan = compare(read, from);
            plan.fresh().forEach(service -> write(service, from));
            plan.changed().forEach(change -> write(change.now(), from));
            if (retireVanished && !plan.unreadable()) {
                plan.vanished().forEach(service -> write(service.as(false), from));
            }
            return plan;
        }));
    }

    private void write(LocalService service, From from) {
        writing.put(service);
        if (from == From.THE_FEED) writing.cameFromFeed(service.id());
        history.keep(service);
        events.publishEvent(new ServiceListed(CurrentTenant.get(), service.id()));
    }

    private ImportPreview compare(OpenReferral.Read read, From from) {
        var here = table.all();
        var bySource = here.stream()
                .filter(kept -> kept.service().sourceRef() != null)
                .collect(Collectors.toMap(kept -> String.valueOf(kept.service().sourceRef()), Function.identity()));
        // A service of our own that was exported comes back under the id that it has here.
        here.stream()
                .filter(kept -> kept.service().sourceRef() == null)
                .forEach(kept -> bySource.putIfAbsent(kept.service().id().toString(), kept));
        var fresh = new ArrayList<LocalService>();
        var changed = new ArrayList<Change>();
        var seen = new HashSet<ServiceId>();
        int same = 0;
        for (var service : read.services()) {
            var known = bySource.get(String.valueOf(service.sourceRef()));
            if (known == null) {
                fresh.add(service);
                continue;
            }
            var before = known.service();
            seen.add(before.id());
            var now = service.with(before.id(), before.sourceRef());
            var what = Differences.between(before, now);
            if (what.isEmpty()) same++;
            else changed.add(new Change(now, what));
        }
        var vanished = here.stream()
                .filter(kept ->
                        from == From.THE_FEED ? kept.fromFeed() : kept.service().sourceRef() != null)
                .map(KeptService::service)
                .filter(service -> service.active() && !seen.contains(service.id()))
                .toList();
        return new ImportPreview(fresh, changed, same, vanished, read.faults());
    }
}
