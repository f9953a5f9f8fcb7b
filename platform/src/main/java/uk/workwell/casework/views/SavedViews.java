package uk.workwell.casework.views;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.views.ViewResult.Done;
import uk.workwell.casework.views.ViewResult.NotFound;
import uk.workwell.casework.views.ViewResult.Refused;
import uk.workwell.person.NameKey;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;

/** A colleague's own views of the caseload. Nobody sees, changes or opens another's. */
@Service
@Transactional
public class SavedViews {

    /** More would be no shortcut any more. */
    public static final int AT_MOST = 12;

    public static final int LONGEST_NAME = 40;

    private final SavedViewTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavedViews(SavedViewTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** By name; one statement. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Colleague colleague) {
        return table.of(colleague.id()).stream()
                .sorted(Comparator.comparing((SavedView view) -> key(view.name()))
                        .thenComparing(SavedView::id))
                .toList();
    }

    public ViewResult save(Colleague colleague, SaveView asked) {
        var fault = fault(asked.name());
        if (fault.isPresent()) return new Refused(fault.get());
        table.takeTurns(colleague.id());
        var views = table.of(colleague.id());
        var same = named(views, asked.name());
        if (same.isEmpty() && views.size() >= AT_MOST) {
            return new Refused("You have %d views, which is the most. Delete one first".formatted(AT_MOST));
        }
        // One that opens first stays so when it is replaced.
        boolean first = asked.opensFirst() || same.filter(SavedView::opensFirst).isPresent();
        if (first) table.updateNoneFirst(colleague.id());
        var view = new SaveView(asked.name().strip(), asked.filter(), asked.sort(), asked.descending(), first);
        var id = same.map(SavedView::id).orElseGet(Ids::fresh);
        if (same.isPresent()) table.update(colleague, id, view, clock.instant());
        else table.insert(colleague, id, view, clock.instant());
        return changed(id);
    }

    public ViewResult rename(Colleague colleague, UUID view, String name) {
        var fault = fault(name);
        if (fault.isPresent()) return new Refused(fault.get());
        table.takeTurns(colleague.id());
        if (named(table.of(colleague.id()), name)
                .filter(other -> !other.id().equals(view))
                .isPresent()) {
            return new Refused("Another of your views has this name");
        }
        return table.updateName(colleague.id(), view, name.strip()) ? changed(view) : new NotFound();
    }

    /** The caseload opens with it from now on. */
    public ViewResult openFirst(Colleague colleague, UUID view) {
        table.takeTurns(colleague.id());
        if (table.of(colleague.id()).stream().noneMatch(one -> one.id().equals(view))) return new NotFound();
        table.updateNoneFirst(colleague.id());
        table.updateFirst(colleague.id(), view);
        return changed(view);
    }

    /** The caseload opens with all cases again. */
    public ViewResult openNoneFirst(Colleague colleague, UUID view) {
        table.updateNoneFirst(colleague.id());
        return changed(view);
    }

    public ViewResult delete(Colleague colleague, UUID view) {
        return table.delete(colleague.id(), view) ? changed(view) : new NotFound();
    }

    private Done changed(UUID view) {
        events.publishEvent(new CaseloadViewChanged(CurrentTenant.get(), view));
        return new Done(view);
    }

    private static Optional<SavedView> named(List<SavedView> views, String name) {
        return views.stream().filter(one -> key(one.name()).equals(key(name))).findFirst();
    }

    /** "Silent" and "silent " are one name to whoever reads them. */
    private static String key(String name) {
        return NameKey.of(name).value();
    }

    private static Optional<String> fault(String name) {
        if (name.isBlank()) return Optional.of("Give the view a name");
        return name.strip().length() > LONGEST_NAME
                ? Optional.of("Shorten the name to %d characters".formatted(LONGEST_NAME))
                : Optional.empty();
    }
}
