package uk.workwell.wall;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.person.JoinPeople;
import uk.workwell.person.JoinResult;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;
import uk.workwell.person.RegisterPerson;
import uk.workwell.person.SamePerson;
import uk.workwell.tenant.Actor;

/** Two more records of a world's person: one joined into theirs, one that still looks like it. */
@Component
class PeopleDrawer {

    private final People people;
    private final SamePerson same;

    PeopleDrawer(People people, SamePerson same) {
        this.people = people;
        this.same = same;
    }

    /** @return the one that looks like the world's person */
    PersonId fill(World world) {
        var coach = world.icb.coach();
        var provider = coach.provider().value();
        return world.icb.as(coach, () -> {
            var kept = same.side(provider, new PersonId(world.personId)).orElseThrow();
            var gone = another(world, kept.id());
            var answer = same.join(
                    provider,
                    new JoinPeople(
                            kept.id(),
                            gone,
                            Set.of(),
                            kept.version(),
                            same.side(provider, gone).orElseThrow().version(),
                            new Actor(Actor.Kind.STAFF, coach.id().value())));
            if (!(answer instanceof JoinResult.Done)) throw new IllegalStateException("Not joined: " + answer);
            return another(world, kept.id());
        });
    }

    private PersonId another(World world, PersonId like) {
        var provider = world.icb.coach().provider().value();
        var says = same.side(provider, like).orElseThrow().particulars();
        return people.register(new RegisterPerson(
                provider, says.fullName(), says.birthDate(), says.postcode(), null, null, null, null, null, null));
    }
}
