package uk.workwell.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.AdjustmentFile;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.AdjustmentState;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.CostBand;
import uk.workwell.agreement.DeclineReason;
import uk.workwell.agreement.EmployersAdjustments;
import uk.workwell.agreement.EmployersAnswer;
import uk.workwell.agreement.EmployersAnswer.Practical;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.Payer;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.tenant.calendar.WorkingDays;

/** The steps of an adjustment, each by whoever takes it, on its own day. */
@Component
@Profile({"local", "test"})
class SampleAgreeing {

    private static final List<CostBand> COSTS =
            List.of(CostBand.NOTHING, CostBand.TO_100, CostBand.TO_500, CostBand.NOTHING, CostBand.TO_2000);
    private static final List<DeclineReason> REASONS =
            List.of(DeclineReason.DISRUPTION, DeclineReason.HEALTH_SAFETY, DeclineReason.ROLE_ESSENTIAL);

    private final Adjustments adjustments;
    private final PersonsAdjustments persons;
    private final EmployersAdjustments employers;

    SampleAgreeing(Adjustments adjustments, PersonsAdjustments persons, EmployersAdjustments employers) {
        this.adjustments = adjustments;
        this.persons = persons;
        this.employers = employers;
    }

    /** One adjustment of one person, and the number by which the demonstration varies it. */
    record One(SampleEmployee of, AdjustmentId id, SampleWish wish, int number) {}

    One ask(SampleEmployee of, Party by, int number, Instant when) {
        var wish = SampleWish.of(number + 3 * (number / 14));
        var asked = new AskForAdjustment(
                of.facts().wall(), of.referral(), of.employer(), by, wish.code(), wish.words(), null);
        var id = done(
                switch (by) {
                    case PERSON -> of.asPerson(when, () -> adjustments.ask(asked));
                    case EMPLOYER -> of.asHr(when, () -> adjustments.ask(asked));
                    case COACH, SYSTEM -> of.asCoach(when, () -> adjustments.ask(asked));
                });
        return new One(of, id, wish, number);
    }

    void permit(One one, Instant when) {
        person(
                one,
                when,
                read -> persons.permit(
                        read, "May your employer read exactly these words and answer them?", null, Set.of()));
    }

    void refuse(One one, Instant when) {
        person(one, when, persons::refuse);
    }

    void withdraw(One one, Instant when) {
        person(one, when, persons::withdraw);
    }

    /** Signs what was said yes to, or accepts what was offered. */
    void sign(One one, boolean offered, Instant when) {
        var name = one.of().name();
        person(one, when, read -> offered ? persons.accept(read, name) : persons.sign(read, name));
    }

    void say(One one, String words, Instant when) {
        person(one, when, read -> persons.say(read, words));
    }

    void confirm(One one, Instant when) {
        person(one, when, read -> persons.confirm(read, "It works. I would like to keep it."));
    }

    void end(One one, Instant when) {
        person(one, when, read -> persons.end(read, "I do not need it any more."));
    }

    void consider(One one, Instant when) {
        var answer = one.number() % 2 == 0
                ? new EmployersAnswer.Acknowledge("Thank you. I shall talk with the shift manager this week.")
                : new EmployersAnswer.AskMore("From which day on, and would it be every week?");
        employer(one, when, read -> employers.answer(read, answer));
    }

    void agree(One one, int inDays, Instant when) {
        employer(one, when, read -> employers.answer(read, new EmployersAnswer.Yes(practical(one, inDays, when))));
    }

    void offer(One one, Instant when) {
        var why = REASONS.get(one.number() % REASONS.size());
        var offer = new EmployersAnswer.Partly(one.wish().offer(), why, practical(one, 7, when));
        employer(one, when, read -> employers.answer(read, offer));
    }

    /** From the next day on, for five weeks. */
    void offerTrial(One one, Instant when) {
        var until = day(when).plusDays(1).plusWeeks(5).minusDays(1);
        var offer = new EmployersAnswer.Trial(null, until, practical(one, 1, when));
        employer(one, when, read -> employers.answer(read, offer));
    }

    void decline(One one, @Nullable String instead, Instant when) {
        var why = REASONS.get(one.number() % REASONS.size());
        var words = "Two of us are on leave until the new year, and nobody else is trained for the morning.";
        employer(one, when, read -> employers.answer(read, new EmployersAnswer.No(why, words, instead)));
    }

    /** Unless the service, which runs meanwhile, has found its first day past and has done so already. */
    void putInPlace(One one, Instant when) {
        employer(one, when, read -> {
            var result = employers.putInPlace(read);
            var state = file(one).now().state();
            return state == AdjustmentState.IN_PLACE ? new AdjustmentResult.Done(one.id(), state) : result;
        });
    }

    void vary(One one, Instant when) {
        employer(one, when, read -> employers.vary(read, one.wish().offer(), practical(one, 7, when)));
    }

    void escalate(One one, Instant when) {
        var version = file(one).now().version();
        done(one.of().asCoach(when, () -> adjustments.escalate(one.of().referral(), one.id(), version)));
    }

    private static Practical practical(One one, int inDays, Instant when) {
        var payer = one.wish().code().equals("SPEECH_TO_TEXT") ? Payer.ACCESS_TO_WORK : Payer.EMPLOYER;
        return new Practical(
                day(when).plusDays(inDays),
                COSTS.get(one.number() % COSTS.size()),
                payer,
                one.of().hrName());
    }

    private static LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, WorkingDays.LONDON);
    }

    private void person(One one, Instant when, Function<PersonsAdjustments.Read, AdjustmentResult> verb) {
        one.of().asPerson(when, () -> {
            var file = persons.read(one.of().referral()).stream()
                    .filter(found -> found.now().id().equals(one.id()))
                    .findFirst()
                    .orElseThrow();
            return done(verb.apply(new PersonsAdjustments.Read(
                    one.of().referral(),
                    one.id(),
                    file.now().version(),
                    file.current().number(),
                    file.current().hash())));
        });
    }

    private void employer(One one, Instant when, Function<EmployersAdjustments.Read, AdjustmentResult> verb) {
        one.of().asHr(when, () -> {
            var file = file(one);
            return done(verb.apply(new EmployersAdjustments.Read(
                    one.of().referral(),
                    one.id(),
                    file.now().version(),
                    file.current().number(),
                    file.current().hash(),
                    one.of().hrName())));
        });
    }

    private AdjustmentFile file(One one) {
        return adjustments.file(one.of().referral(), one.id()).orElseThrow();
    }

    private static AdjustmentId done(AdjustmentResult result) {
        if (result instanceof AdjustmentResult.Done(var id, var state)) return id;
        throw new IllegalStateException("A step of a sample adjustment was refused: " + result);
    }
}
