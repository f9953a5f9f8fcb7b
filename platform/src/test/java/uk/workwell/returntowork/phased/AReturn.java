package uk.workwell.returntowork.phased;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.casework.CaseId;
import uk.workwell.employer.MemberId;
import uk.workwell.returntowork.phased.EmployersPhased.Asked;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.tenant.calendar.WorkingDays;

/** A phased return for tests, each step by the verb of whoever takes it. */
@Component
public class AReturn {

    private static final WeekHours CONTRACT = WeekHours.of(450, 450, 450, 450, 450);

    private final Fixtures fixtures;
    private final PhasedReturns coachs;
    private final PersonsPhased persons;
    private final EmployersPhased employers;
    private final AnsweringReleases answering;

    AReturn(
            Fixtures fixtures,
            PhasedReturns coachs,
            PersonsPhased persons,
            EmployersPhased employers,
            AnsweringReleases answering) {
        this.fixtures = fixtures;
        this.coachs = coachs;
        this.persons = persons;
        this.employers = employers;
        this.answering = answering;
    }

    public LocalDate thisMonday() {
        return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Signed by all three, with so many hours in each week; the answer is the text that the person released. */
    public DocumentId agreed(AnIcb icb, AReferral of, CaseId caseId, MemberId member, LocalDate first, int... hours) {
        var coach = icb.coach();
        var text = proposed(icb, of, caseId, first, hours);
        of.asPerson(() -> {
            var read = persons.open(caseId.value()).orElseThrow().book().newest();
            return done(persons.sign(caseId.value(), read.number(), read.hash()));
        });
        icb.as(coach, () -> {
            var read = coachs.of(coach, caseId).orElseThrow().newest();
            return done(coachs.sign(coach, caseId, read.number(), read.hash()));
        });
        icb.in(() -> {
            var asked = asked(of, text);
            var read = employers.of(asked).orElseThrow().version();
            return done(employers.sign(asked, read.number(), read.hash(), member.value(), "Petra Inkwell"));
        });
        return text;
    }

    private DocumentId proposed(AnIcb icb, AReferral of, CaseId caseId, LocalDate first, int... hours) {
        var coach = icb.coach();
        icb.as(coach, () -> {
            done(coachs.save(coach, caseId, 0, plan(first, hours)));
            return done(coachs.propose(coach, caseId, 0));
        });
        return of.asPerson(() -> {
            var waits = answering.waiting(of.id().value()).getLast();
            answering.answer(new AnswerRelease(
                    of.id().value(),
                    waits.id(),
                    waits.revision(),
                    waits.hash(),
                    new Answer.Yes("May they?", null, Set.of())));
            return waits.id();
        });
    }

    private static PhasedContent plan(LocalDate first, int... hours) {
        var weeks = Arrays.stream(hours)
                .mapToObj(each -> new PhasedWeek(
                        WeekHours.of(each * 12, each * 12, each * 12, each * 12, each * 12),
                        LocalTime.of(9, 30),
                        "Inspection bench",
                        Place.WORKPLACE,
                        PayBasis.FULL))
                .toList();
        return new PhasedContent(first, CONTRACT, weeks, first.plusWeeks(hours.length), null, "It is right");
    }

    private static Asked asked(AReferral of, DocumentId... readable) {
        return new Asked(of.employer(), of.id().value(), List.of(readable));
    }

    public void workedByPerson(AReferral of, CaseId caseId, int week, int... minutes) {
        of.asPerson(() -> done(persons.worked(caseId.value(), week, WeekHours.of(minutes), "")));
    }

    public void workedByCoach(AnIcb icb, CaseId caseId, int week, int... minutes) {
        icb.as(icb.coach(), () -> done(coachs.worked(icb.coach(), caseId, week, WeekHours.of(minutes), "")));
    }

    public void workedByEmployer(AnIcb icb, AReferral of, DocumentId text, MemberId member, int week, int... minutes) {
        icb.in(() ->
                done(employers.worked(asked(of, text), week, WeekHours.of(minutes), member.value(), "Petra Inkwell")));
    }

    private static PhasedResult done(PhasedResult result) {
        if (!(result instanceof PhasedResult.Done)) throw new AssertionError(result);
        return result;
    }
}
