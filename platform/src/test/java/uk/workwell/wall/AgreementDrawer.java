package uk.workwell.wall;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.workwell.AReferral;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.CostBand;
import uk.workwell.agreement.DeclineReason;
import uk.workwell.agreement.EmployersAdjustments;
import uk.workwell.agreement.EmployersAnswer;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.Payer;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.Ids;

/** A change at work that the person of a world's booked case and their employer both signed. */
@Component
class AgreementDrawer {

    private final Adjustments adjustments;
    private final PersonsAdjustments persons;
    private final EmployersAdjustments employers;

    AgreementDrawer(Adjustments adjustments, PersonsAdjustments persons, EmployersAdjustments employers) {
        this.adjustments = adjustments;
        this.persons = persons;
        this.employers = employers;
    }

    AdjustmentId fill(World world) {
        var id = asked(world.icb, world.booked, "A chair by the wallflower");
        person(world.booked, id, read -> persons.permit(read, "May they?", null, Set.of()));
        world.icb.in(() -> CurrentActor.within(new Actor(Actor.Kind.MEMBER, Ids.fresh()), () -> {
            var file = adjustments.file(referral(world.booked), id).orElseThrow();
            var read = new EmployersAdjustments.Read(
                    referral(world.booked),
                    id,
                    file.now().version(),
                    file.current().number(),
                    file.current().hash(),
                    "Somebody there");
            return employers.answer(
                    read,
                    new EmployersAnswer.Partly(
                            "A stool by the wallflower",
                            DeclineReason.DISRUPTION,
                            new EmployersAnswer.Practical(
                                    LocalDate.of(2028, 6, 1), CostBand.NOTHING, Payer.EMPLOYER, "Somebody")));
        }));
        person(world.booked, id, read -> persons.accept(read, "Somebody"));
        return id;
    }

    /** One that the person of the employer's own line lets it read. */
    AdjustmentId ofTheLine(World world) {
        return ofTheLine(world, world.line);
    }

    AdjustmentId ofTheLine(World world, UUID line) {
        var referral = UUID.fromString(Rows.text("select id from referral where employer_referral_id = ?", line));
        var made = world.icb.as(
                world.icb.coach(),
                () -> adjustments.ask(new AskForAdjustment(
                        world.icb.provider().value(),
                        referral,
                        world.firm.id,
                        Party.COACH,
                        "CHAIR",
                        "A chair for " + World.MARKER,
                        null)));
        if (!(made instanceof AdjustmentResult.Done done)) throw new IllegalStateException("Not asked: " + made);
        CurrentActor.within(
                new Actor(Actor.Kind.PERSON, referral),
                () -> world.icb.in(() -> {
                    var file = adjustments.file(referral, done.id()).orElseThrow();
                    return persons.permit(
                            new PersonsAdjustments.Read(
                                    referral,
                                    done.id(),
                                    file.now().version(),
                                    1,
                                    file.current().hash()),
                            "May they?",
                            null,
                            Set.of());
                }));
        return done.id();
    }

    /** One that the person has not answered. */
    AdjustmentId asked(AnIcb icb, AReferral of, String words) {
        var asked = icb.as(
                icb.coach(),
                () -> adjustments.ask(new AskForAdjustment(
                        icb.provider().value(), referral(of), of.employer(), Party.COACH, "CHAIR", words, null)));
        if (!(asked instanceof AdjustmentResult.Done done)) throw new IllegalStateException("Not asked: " + asked);
        return done.id();
    }

    void person(AReferral of, AdjustmentId id, Function<PersonsAdjustments.Read, AdjustmentResult> verb) {
        var made = of.asPerson(() -> {
            var file = adjustments.file(referral(of), id).orElseThrow();
            return verb.apply(new PersonsAdjustments.Read(
                    referral(of),
                    id,
                    file.now().version(),
                    file.current().number(),
                    file.current().hash()));
        });
        if (!(made instanceof AdjustmentResult.Done)) throw new IllegalStateException("Not done: " + made);
    }

    private static UUID referral(AReferral of) {
        return of.id().value();
    }
}
