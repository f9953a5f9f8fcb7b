package uk.workwell.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.sealed.Seals;

/** The people whom the bound ICB's service knows. */
@Service
@Transactional(readOnly = true)
public class People {

    private static final int LETTERS_AT_LEAST = 2;

    private final Persons persons;
    private final PersonCards cards;
    private final LookalikesTable lookalikes;
    private final Seals seals;
    private final Clock clock;

    People(Persons persons, PersonCards cards, LookalikesTable lookalikes, Seals seals, Clock clock) {
        this.persons = persons;
        this.cards = cards;
        this.lookalikes = lookalikes;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Keeps a new person and gives them a reference. Never joins two records by itself: who gave a name and a birthday
     * need not be that person.
     */
    @Transactional
    public PersonId register(RegisterPerson command) {
        var person = new Person(command, cards.nextReference(), seals.tenant(), clock.instant());
        persons.save(person);
        return person.id();
    }

    public Optional<PersonCard> find(PersonId id) {
        return cards.find(List.of(id)).stream().findFirst();
    }

    /** The cards of several people in one statement, for lists. */
    public Map<PersonId, PersonCard> find(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : cards.find(ids).stream().collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    /**
     * People of one provider whose given or family name begins so, or whose reference it is.
     *
     * @param beginning any spelling; fewer than two letters find nobody
     * @param limit 1 to 50
     */
    public List<PersonCard> search(UUID provider, String beginning, int limit) {
        var key = NameKey.of(beginning);
        if (key.value().length() < LETTERS_AT_LEAST) {
            return List.of();
        }
        var reference = beginning.strip().toUpperCase(Locale.ROOT);
        return cards.search(provider, key, reference, Math.clamp(limit, 1, 50));
    }

    /** Who may be the same person: the same NHS number, or the same name, birthday and postcode. Of every provider. */
    public List<PersonId> matches(String name, LocalDate birthDate, String postcode, @Nullable NhsNumber nhsNumber) {
        return cards.matches(
                NameKey.of(name),
                birthDate,
                Person.key(Postcode.of(postcode)),
                nhsNumber == null ? null : Person.mac(seals.tenant(), nhsNumber));
    }

    /** People of the same provider who may be this one, allowing for typing; at most five. */
    public List<PersonCard> lookalikes(PersonId id) {
        var found = lookalikes.of(id);
        var byId = find(found.stream().map(LookalikesTable.Found::id).toList());
        return found.stream()
                .map(one -> byId.get(one.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
