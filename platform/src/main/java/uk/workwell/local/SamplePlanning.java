package uk.workwell.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.returntowork.phased.EmployersPhased;
import uk.workwell.returntowork.phased.PayBasis;
import uk.workwell.returntowork.phased.PersonsPhased;
import uk.workwell.returntowork.phased.PhasedBook;
import uk.workwell.returntowork.phased.PhasedContent;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.returntowork.phased.PhasedVersion;
import uk.workwell.returntowork.phased.PhasedWeek;
import uk.workwell.returntowork.phased.Ramp;
import uk.workwell.returntowork.phased.WeekHours;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.tenant.calendar.WorkingDays;

/** The steps of a phased return, each by whoever takes it, on its own day. */
@Component
@Profile({"local", "test"})
class SamplePlanning {

    private static final WeekHours CONTRACT = WeekHours.of(360, 360, 360, 360, 360);
    private static final List<String> DUTIES =
            List.of("Labels and stock lists", "Labels, packing of small parts", "Packing, no lifting", "Own line");

    private final PhasedReturns returns;
    private final PersonsPhased persons;
    private final EmployersPhased employers;
    private final AnsweringReleases answering;
    private final WorkingDays calendar;

    SamplePlanning(
            PhasedReturns returns,
            PersonsPhased persons,
            EmployersPhased employers,
            AnsweringReleases answering,
            WorkingDays calendar) {
        this.returns = returns;
        this.persons = persons;
        this.employers = employers;
        this.answering = answering;
        this.calendar = calendar;
    }

    boolean hasOne(SampleEmployee one) {
        return returns.of(one.coach(), one.card().id()).isPresent();
    }

    void draft(SampleEmployee one, LocalDate first, Ramp ramp, Instant when) {
        done(one.asCoach(when, () -> returns.save(one.coach(), one.card().id(), 0, content(first, ramp))));
    }

    void propose(SampleEmployee one, LocalDate first, Ramp ramp, Instant when) {
        draft(one, first, ramp, when);
        done(one.asCoach(
                when.plusSeconds(900),
                () -> returns.propose(
                        one.coach(), one.card().id(), book(one).plan().version())));
    }

    /** All three sign, after the person let their employer read it. */
    void agree(SampleEmployee one, Instant when) {
        signAsPerson(one, when);
        signAsCoach(one, when.plusSeconds(3_600));
        var version = one.asCoach(when, () -> book(one).newest());
        done(one.asHr(
                when.plusSeconds(7_200),
                () -> employers.sign(
                        asked(one, version),
                        version.number(),
                        version.hash(),
                        one.hr().value(),
                        one.hrName())));
    }

    void signAsPerson(SampleEmployee one, Instant when) {
        var version = one.asCoach(when, () -> book(one).newest());
        done(one.asPerson(when, () -> {
            release(one, version);
            return persons.sign(one.card().id().value(), version.number(), version.hash());
        }));
    }

    private void release(SampleEmployee one, PhasedVersion version) {
        var text = answering.waiting(one.referral()).stream()
                .filter(waiting -> waiting.id().equals(version.document()))
                .findFirst()
                .orElseThrow();
        var yes = new AnswerRelease.Answer.Yes("May your employer read this plan, word by word?", null, Set.of());
        var answer = answering.answer(new AnswerRelease(one.referral(), text.id(), text.revision(), text.hash(), yes));
        if (!(answer instanceof ReleaseResult.Done)) throw refused(answer);
    }

    void signAsCoach(SampleEmployee one, Instant when) {
        done(one.asCoach(when, () -> {
            var version = book(one).newest();
            return returns.sign(one.coach(), one.card().id(), version.number(), version.hash());
        }));
    }

    void end(SampleEmployee one, String why, Instant when) {
        done(one.asCoach(
                when,
                () -> returns.end(one.coach(), one.card().id(), book(one).plan().version(), why)));
    }

    /** Both sides write down the same. */
    void workAsPlanned(SampleEmployee one, int week, Instant when) {
        var version = one.asCoach(when, () -> book(one).newest());
        var hours = version.content().weeks().get(week).hours();
        work(one, week, hours, "", when);
        done(one.asHr(
                when.plusSeconds(3_600),
                () -> employers.worked(
                        asked(one, version), week, hours, one.hr().value(), one.hrName())));
    }

    void work(SampleEmployee one, int week, WeekHours hours, String words, Instant when) {
        done(one.asPerson(when, () -> persons.worked(one.card().id().value(), week, hours, words)));
    }

    private PhasedBook book(SampleEmployee one) {
        return returns.of(one.coach(), one.card().id()).orElseThrow();
    }

    private static EmployersPhased.Asked asked(SampleEmployee one, PhasedVersion version) {
        return new EmployersPhased.Asked(
                one.employer(), one.referral(), List.of(Objects.requireNonNull(version.document())));
    }

    private PhasedContent content(LocalDate first, Ramp ramp) {
        var weeks = new ArrayList<PhasedWeek>();
        for (var week : ramp.weeks(CONTRACT, first, calendar::isBankHoliday)) {
            var duties = DUTIES.get(Math.min(weeks.size() / 2, DUTIES.size() - 1));
            weeks.add(new PhasedWeek(
                    week.hours(), LocalTime.of(9, 30), duties, week.place(), PayBasis.WORKED_AND_SICK_PAY));
        }
        return new PhasedContent(
                first,
                CONTRACT,
                weeks,
                first.plusWeeks(weeks.size() - 1L).plusDays(2),
                null,
                "Small steps first, as the person asked. Everybody looks at it again before the last week.");
    }

    private static void done(PhasedResult result) {
        if (!(result instanceof PhasedResult.Done)) throw refused(result);
    }

    private static IllegalStateException refused(Object result) {
        return new IllegalStateException("A step of a sample phased return was refused: " + result);
    }
}
