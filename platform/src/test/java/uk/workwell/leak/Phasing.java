package uk.workwell.leak;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.leak.Told.Where;
import uk.workwell.returntowork.phased.EmployersPhased;
import uk.workwell.returntowork.phased.PayBasis;
import uk.workwell.returntowork.phased.PersonsPhased;
import uk.workwell.returntowork.phased.PhasedContent;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.returntowork.phased.PhasedWeek;
import uk.workwell.returntowork.phased.Place;
import uk.workwell.returntowork.phased.WeekHours;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.Release;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.tenant.calendar.WorkingDays;

/** A phased return is proposed; the person lets some of them read it or nobody; now and then all three sign and hours are worked. */
@Component
class Phasing implements Doing {

    private final PhasedReturns returns;
    private final PersonsPhased persons;
    private final EmployersPhased employers;
    private final AnsweringReleases answering;
    private final Fixtures fixtures;

    Phasing(
            PhasedReturns returns,
            PersonsPhased persons,
            EmployersPhased employers,
            AnsweringReleases answering,
            Fixtures fixtures) {
        this.returns = returns;
        this.persons = persons;
        this.employers = employers;
        this.answering = answering;
        this.fixtures = fixtures;
    }

    @Override
    public void happensTo(Somebody one, Chance chance) {
        if (!Rows.texts(
                        "select id from phased_return where case_id = ?",
                        one.caseId().value())
                .isEmpty()) return;
        var duties = chance.planted("duties");
        var text = proposed(one, duties, chance.planted("because"));
        if (chance.oneIn(4)) {
            answers(one, text, new Answer.No());
            return;
        }
        var to = chance.readers(one.firm().hr, one.firm().owner);
        var until = chance.firstDayWithout(LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON));
        var before = fixtures.now();
        answers(one, text, new Answer.Yes("May they?", until, to));
        one.told().yes(duties, text.id().value(), Set.of(Where.PAGE, Where.PHASED), to, before, until);
        if (chance.oneIn(2)) return;
        signed(one, text.id());
        one.told().signedByBoth(duties);
        done(one.referral()
                .asPerson(() -> persons.worked(
                        one.caseId().value(),
                        0,
                        WeekHours.of(60, 0, 0, 0, 0),
                        "Because of " + chance.planted("worked"))));
    }

    Release proposed(Somebody one, String duties, String because) {
        var coach = one.icb().coach();
        return one.icb().as(coach, () -> {
            done(returns.save(coach, one.caseId(), 0, plan("Sorting " + duties, "Because of " + because)));
            done(returns.propose(coach, one.caseId(), 0));
            return answering.waiting(one.id()).stream()
                    .filter(release -> release.words().contains(duties))
                    .findFirst()
                    .orElseThrow();
        });
    }

    void answers(Somebody one, Release text, Answer answer) {
        var result = one.referral()
                .asPerson(() ->
                        answering.answer(new AnswerRelease(one.id(), text.id(), text.revision(), text.hash(), answer)));
        if (!(result instanceof ReleaseResult.Done)) throw new AssertionError(result);
    }

    private void signed(Somebody one, DocumentId text) {
        var coach = one.icb().coach();
        var newest = one.icb()
                .as(coach, () -> returns.of(coach, one.caseId()).orElseThrow().newest());
        done(one.icb().as(coach, () -> returns.sign(coach, one.caseId(), newest.number(), newest.hash())));
        done(one.referral().asPerson(() -> persons.sign(one.caseId().value(), newest.number(), newest.hash())));
        var asked = new EmployersPhased.Asked(one.firm().id, one.id(), List.of(text));
        done(one.icb()
                .in(() -> employers.sign(
                        asked, newest.number(), newest.hash(), one.firm().hr.value(), "Petra Inkwell")));
    }

    private PhasedContent plan(String duties, String because) {
        var first = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var hours = WeekHours.of(180, 180, 180, 180, 180);
        var week = new PhasedWeek(hours, LocalTime.of(9, 30), duties, Place.WORKPLACE, PayBasis.FULL);
        return new PhasedContent(
                first, WeekHours.of(450, 450, 450, 450, 450), List.of(week, week), first.plusWeeks(2), null, because);
    }

    private static void done(PhasedResult result) {
        if (!(result instanceof PhasedResult.Done)) throw new AssertionError(result);
    }
}
