package uk.workwell.wall;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.flexible.FlexibleId;
import uk.workwell.agreement.flexible.FlexibleResult;
import uk.workwell.agreement.flexible.FlexibleWorking;
import uk.workwell.agreement.flexible.PersonsFlexible;
import uk.workwell.agreement.flexible.PrepareRequest;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.EmployerId;

/** A request for flexible working that the person of a world's booked case made. */
@Component
class FlexibleDrawer {

    private final FlexibleWorking working;
    private final PersonsFlexible persons;
    private @Nullable FlexibleId made;

    FlexibleDrawer(FlexibleWorking working, PersonsFlexible persons) {
        this.working = working;
        this.persons = persons;
    }

    /** The last world's. */
    FlexibleId made() {
        return Objects.requireNonNull(made);
    }

    void fill(World world) {
        made = made(world.icb, world.booked.id().value(), world.booked.employer(), "Mondays by the wallflower");
    }

    /** One that the person of the employer's own line made to it. */
    FlexibleId ofTheLine(World world) {
        var referral = UUID.fromString(Rows.text("select id from referral where employer_referral_id = ?", world.line));
        return made(world.icb, referral, world.firm.id, "At home for " + World.MARKER);
    }

    private FlexibleId made(AnIcb icb, UUID referral, EmployerId employer, String words) {
        var id = prepared(icb, referral, employer, words);
        var sent = CurrentActor.within(
                new Actor(Actor.Kind.PERSON, referral),
                () -> icb.in(() -> {
                    var file = working.file(referral, id).orElseThrow();
                    return persons.make(
                            new PersonsFlexible.Read(
                                    referral,
                                    id,
                                    file.now().version(),
                                    1,
                                    file.current().hash()),
                            "Somebody",
                            "May they?",
                            Set.of());
                }));
        if (!(sent instanceof FlexibleResult.Done)) throw new IllegalStateException("Not made: " + sent);
        return id;
    }

    /** One that its person has not sent. */
    FlexibleId prepared(AnIcb icb, UUID referral, EmployerId employer, String words) {
        // Who was not accepted yet is nobody whom we know.
        var person = UUID.fromString(Rows.text("select coalesce(person_id, id) from referral where id = ?", referral));
        var written = icb.as(
                icb.coach(),
                () -> working.prepare(new PrepareRequest(
                        icb.provider().value(),
                        referral,
                        person,
                        employer,
                        Party.COACH,
                        "HYBRID",
                        words,
                        LocalDate.of(2028, 6, 1),
                        null,
                        null)));
        if (!(written instanceof FlexibleResult.Done done)) throw new IllegalStateException("Not written: " + written);
        return done.id();
    }
}
