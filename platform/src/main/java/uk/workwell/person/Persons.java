package uk.workwell.person;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Keeps people. Reading goes by {@link PersonCards}. */
interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);
}
