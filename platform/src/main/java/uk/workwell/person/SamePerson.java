package uk.workwell.person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.person.JoinResult.ChangedSince;
import uk.workwell.person.JoinResult.Done;
import uk.workwell.person.JoinResult.NotFound;
import uk.workwell.person.JoinResult.Refused;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Seals;

/**
 * Two records that may be one person: offered, compared side by side, joined, and parted again as long as nobody has changed
 * either. A human decides; nothing is joined by itself. Only within one provider: its wall is not a matter of likeness.
 */
@Service
public class SamePerson {

    private final Persons persons;
    private final People people;
    private final LookalikesTable lookalikes;
    private final JoiningsTable joinings;
    private final List<HeldByPerson> rooms;
    private final Seals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    SamePerson(
            Persons persons,
            People people,
            LookalikesTable lookalikes,
            JoiningsTable joinings,
            List<HeldByPerson> rooms,
            Seals seals,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.persons = persons;
        this.people = people;
        this.lookalikes = lookalikes;
        this.joinings = joinings;
        this.rooms = List.copyOf(rooms);
        this.seals = seals;
        this.events = events;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Who of the same provider may be this person, and why; at most five. Three statements. */
    public List<Lookalike> lookalikes(PersonId id) {
        return read(() -> {
            var found = lookalikes.of(id);
            var cards =
                    people.find(found.stream().map(LookalikesTable.Found::id).toList());
            return found.stream()
                    .flatMap(one ->
                            Optional.ofNullable(cards.get(one.id()))
                                    .map(card -> new Lookalike(card, one.reasons()))
                                    .stream())
                    .toList();
        });
    }

    /** One of two records, opened for comparing; empty for another provider's and for one that was joined. */
    public Optional<Side> side(UUID provider, PersonId id) {
        return read(() -> found(provider, id).map(person -> person.side(seals.tenant())));
    }

    /** The joinings into this record that stand, newest first. */
    public List<Joining> joinedInto(UUID provider, PersonId kept) {
        return read(() -> found(provider, kept).isEmpty() ? List.of() : joinings.into(kept));
    }

    public JoinResult join(UUID provider, JoinPeople command) {
        if (command.kept().equals(command.gone())) return new Refused("This is one record");
        return write(() -> {
            var kept = found(provider, command.kept());
            var gone = found(provider, command.gone());
            if (kept.isEmpty() || gone.isEmpty()) return new NotFound();
            if (kept.get().version() != command.keptVersion() || gone.get().version() != command.goneVersion()) {
                return new ChangedSince();
            }
            return rooms.stream()
                    .flatMap(room -> room.againstJoining(command.kept(), command.gone()).stream())
                    .findFirst()
                    .<JoinResult>map(Refused::new)
                    .orElseGet(() -> joined(kept.get(), gone.get(), command));
        });
    }

    private JoinResult joined(Person kept, Person gone, JoinPeople command) {
        var keys = seals.tenant();
        var before = kept.particulars(keys);
        kept.say(before.with(gone.particulars(keys), command.fromGone()), keys);
        gone.joinInto(kept.id());
        persons.saveAndFlush(kept);
        persons.saveAndFlush(gone);
        var joining = joinings.insert(kept, gone, before, command.by().id(), clock.instant());
        rooms.forEach(room -> joinings.insertMoved(joining, room.kind(), room.handOver(gone.id(), kept.id())));
        events.publishEvent(new PeopleJoined(CurrentTenant.get(), kept.id(), gone.id()));
        return new Done();
    }

    /** Makes two of them again, as they were. */
    public JoinResult undo(UUID provider, UUID joining, Actor by) {
        return write(() -> {
            var found = joinings.find(joining);
            if (found.isEmpty()) return new NotFound();
            var kept = found(provider, found.get().joining().kept());
            var gone = persons.findById(found.get().gone())
                    .filter(one -> one.provider().equals(provider));
            if (kept.isEmpty() || gone.isEmpty()) return new NotFound();
            if (!found.get().joining().undoable()) return new ChangedSince();
            kept.get().say(found.get().before(), seals.tenant());
            gone.get().part();
            persons.saveAndFlush(kept.get());
            persons.saveAndFlush(gone.get());
            rooms.forEach(room -> room.handBack(
                    joinings.moved(joining, room.kind()),
                    kept.get().id(),
                    gone.get().id()));
            joinings.undone(joining, by.id(), clock.instant());
            events.publishEvent(new PeopleParted(
                    CurrentTenant.get(), kept.get().id(), gone.get().id()));
            return new Done();
        });
    }

    /** They are two people: neither is offered for the other again. */
    public JoinResult areTwo(UUID provider, PersonId one, PersonId other, Actor by) {
        return write(() -> {
            if (one.equals(other)
                    || found(provider, one).isEmpty()
                    || found(provider, other).isEmpty()) {
                return new NotFound();
            }
            joinings.insertDistinct(one, other, by.id(), clock.instant());
            return new Done();
        });
    }

    private Optional<Person> found(UUID provider, PersonId id) {
        return persons.findById(id)
                .filter(person -> person.provider().equals(provider))
                .filter(person -> !person.joined());
    }

    private JoinResult write(java.util.function.Supplier<JoinResult> work) {
        try {
            var result = writing.execute(status -> work.get());
            return result == null ? new NotFound() : result;
        } catch (OptimisticLockingFailureException quicker) {
            return new ChangedSince();
        }
    }

    private <T> T read(java.util.function.Supplier<T> query) {
        return java.util.Objects.requireNonNull(reading.execute(status -> query.get()));
    }
}
