package uk.workwell.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people whom the bound ICB's service knows. */
@Service
@Transactional(readOnly = true)
public class People {

    /** Keeps a new person and gives them a reference. */
    @Transactional
    public PersonId register(RegisterPerson person) {
        throw new UnsupportedOperationException(person.fullName());
    }

    public Optional<PersonCard> find(PersonId id) {
        return Optional.empty();
    }

    /** The cards of several people in one statement, for lists. */
    public Map<PersonId, PersonCard> find(Collection<PersonId> ids) {
        return Map.of();
    }

    /**
     * People of one provider whose given or family name, or reference, begins so.
     *
     * @param beginning any spelling; fewer than two letters find nobody
     * @param limit 1 to 50
     */
    public List<PersonCard> search(UUID provider, String beginning, int limit) {
        return List.of();
    }
}
