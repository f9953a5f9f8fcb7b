package uk.workwell.leak;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.workwell.Fixtures;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.CostBand;
import uk.workwell.agreement.EmployersAdjustments;
import uk.workwell.agreement.EmployersAnswer;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.Payer;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.leak.Told.Where;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.calendar.WorkingDays;

/** The coach asks for a change at work; the person lets it go to the employer or not; now and then both sides sign it. */
@Component
class AskingForChanges implements Doing {

    private final Adjustments adjustments;
    private final PersonsAdjustments persons;
    private final EmployersAdjustments employers;
    private final Fixtures fixtures;

    AskingForChanges(
            Adjustments adjustments, PersonsAdjustments persons, EmployersAdjustments employers, Fixtures fixtures) {
        this.adjustments = adjustments;
        this.persons = persons;
        this.employers = employers;
        this.fixtures = fixtures;
    }

    @Override
    public void happensTo(Somebody one, Chance chance) {
        var marker = chance.planted("wish");
        var id = asked(one, "A place by " + marker);
        if (chance.oneIn(4)) return;
        if (chance.oneIn(4)) {
            done(person(one, id, persons::refuse));
            return;
        }
        var to = chance.readers(one.firm().hr, one.firm().owner);
        var until = chance.firstDayWithout(today());
        var before = fixtures.now();
        done(person(one, id, read -> persons.permit(read, "May they?", until, to)));
        one.told().yes(marker, id.value(), Set.of(Where.CHANGES), to, before, until);
        if (chance.oneIn(3)) {
            agreed(one, id);
            done(person(one, id, read -> persons.sign(read, one.referral().name())));
            one.told().signedByBoth(marker);
        }
    }

    AdjustmentId asked(Somebody one, String words) {
        var made = one.icb()
                .as(
                        one.icb().coach(),
                        () -> adjustments.ask(new AskForAdjustment(
                                one.icb().provider().value(),
                                one.id(),
                                one.firm().id,
                                Party.COACH,
                                "CHAIR",
                                words,
                                null)));
        return done(made).id();
    }

    AdjustmentResult person(Somebody one, AdjustmentId id, Function<PersonsAdjustments.Read, AdjustmentResult> verb) {
        return one.referral().asPerson(() -> {
            var file = adjustments.file(one.id(), id).orElseThrow();
            return verb.apply(new PersonsAdjustments.Read(
                    one.id(),
                    id,
                    file.now().version(),
                    file.current().number(),
                    file.current().hash()));
        });
    }

    private void agreed(Somebody one, AdjustmentId id) {
        var hr = new Actor(Actor.Kind.MEMBER, one.firm().hr.value());
        done(CurrentActor.within(hr, () -> one.icb().in(() -> {
            var file = adjustments.file(one.id(), id).orElseThrow();
            return employers.answer(
                    new EmployersAdjustments.Read(
                            one.id(),
                            id,
                            file.now().version(),
                            file.current().number(),
                            file.current().hash(),
                            "Petra Inkwell"),
                    new EmployersAnswer.Yes(new EmployersAnswer.Practical(
                            today().plusDays(3), CostBand.NOTHING, Payer.EMPLOYER, "Petra Inkwell")));
        })));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }

    private static AdjustmentResult.Done done(AdjustmentResult result) {
        if (!(result instanceof AdjustmentResult.Done done)) throw new AssertionError(result);
        return done;
    }
}
