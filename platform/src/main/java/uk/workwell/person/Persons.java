package uk.workwell.person;

import org.springframework.data.repository.Repository;

/** Keeps people. Reading goes by {@link PersonCards}. */
interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);
}
