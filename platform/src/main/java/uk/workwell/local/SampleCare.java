package uk.workwell.local;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.assessment.AssessmentResult;
import uk.workwell.casework.assessment.Assessments;
import uk.workwell.casework.assessment.Barrier;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.casework.assessment.Score;
import uk.workwell.casework.measures.Answers;
import uk.workwell.casework.measures.MeasureResult;
import uk.workwell.casework.measures.Measures;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.casework.measures.Questionnaires;
import uk.workwell.casework.measures.TakeMeasure;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.notes.NoteKind;
import uk.workwell.casework.notes.NoteResult;
import uk.workwell.casework.notes.NoteWords;
import uk.workwell.casework.notes.Notes;
import uk.workwell.casework.plan.AgreePlan;
import uk.workwell.casework.plan.MoveGoal;
import uk.workwell.casework.plan.PersonAgreed;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanProgress;
import uk.workwell.casework.plan.PlanResult;
import uk.workwell.casework.plan.PlanTemplates;
import uk.workwell.casework.plan.Plans;
import uk.workwell.referral.ReferralId;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** What is written in support: assessments, questionnaires, plans and notes, each on its own day. */
@Component
@Profile({"local", "test"})
class SampleCare {

    private static final Duration DAY = Duration.ofDays(1);

    private static final List<NoteKind> KINDS = List.of(NoteKind.values());

    private final SampleWork work;
    private final Assessments assessments;
    private final Measures measures;
    private final Questionnaires questionnaires;
    private final Plans plans;
    private final PlanProgress progress;
    private final PlanTemplates templates;
    private final Notes notes;

    SampleCare(
            SampleWork work,
            Assessments assessments,
            Measures measures,
            Questionnaires questionnaires,
            Plans plans,
            PlanProgress progress,
            PlanTemplates templates,
            Notes notes) {
        this.work = work;
        this.assessments = assessments;
        this.measures = measures;
        this.questionnaires = questionnaires;
        this.plans = plans;
        this.progress = progress;
        this.templates = templates;
        this.notes = notes;
    }

    void assess(Colleague coach, ReferralId referral, int number, Instant when) {
        work.on(coach, referral, when, card -> {
            var result = assessments.complete(coach, card.id(), 0, findings(number));
            if (!(result instanceof AssessmentResult.Saved)) throw refused("assessment", result);
            return true;
        });
    }

    private static Findings findings(int number) {
        var barriers = new java.util.ArrayList<Barrier>();
        var nothing = EnumSet.noneOf(Domain.class);
        int at = number;
        for (var domain : Domain.values()) {
            if (at++ % 4 == 3) {
                nothing.add(domain);
                continue;
            }
            var items = domain.items();
            barriers.add(barrier(items.get(number % items.size()), number));
            if (number % 3 == 0) barriers.add(barrier(items.get((number + 1) % items.size()), number + 1));
        }
        var scores = new EnumMap<Score, Integer>(Score.class);
        int rating = number;
        for (var score : Score.values()) scores.put(score, 2 + (rating += 3) % 7);
        return new Findings(barriers, nothing, scores, Map.of());
    }

    private static Barrier barrier(BarrierCode code, int number) {
        return new Barrier(code, 1 + number % 3, number % 5 != 0);
    }

    /** @param time 0 for the first, 1 and 2 for later ones: most people fare a little better */
    void ask(Colleague coach, ReferralId referral, String code, int number, int time, Instant when) {
        work.on(coach, referral, when, card -> {
            var asked = questionnaires.newest(code).orElseThrow();
            var on = LocalDate.ofInstant(when, WorkingDays.LONDON);
            var answers = new Answers(values(asked, number, number % 6 == 5 ? -time : time), Map.of());
            var result = measures.take(coach, new TakeMeasure(card.id(), code, asked.version(), on, answers, null));
            if (!(result instanceof MeasureResult.Taken)) throw refused("questionnaire", result);
            return true;
        });
    }

    private static Map<String, Integer> values(Questionnaire asked, int number, int step) {
        var options = asked.choices().stream()
                .mapToInt(option -> option.value())
                .sorted()
                .toArray();
        var values = new HashMap<String, Integer>();
        for (var item : asked.items()) {
            int at = Math.clamp((number + item.code().length()) % 3L + step, 0, options.length - 1);
            values.put(item.code(), options[at]);
        }
        return values;
    }

    /** Both agree on the phone to a template for the person's situation. */
    void plan(Colleague coach, ReferralId referral, Instant when) {
        work.on(coach, referral, when, card -> {
            var day = LocalDate.ofInstant(when, WorkingDays.LONDON);
            var template = templates.startingWith(card.cohort()).getFirst();
            var draft = done(plans.draft(coach, card.id(), 0, template.from(day)))
                    .draft()
                    .orElseThrow();
            var agreed = new PersonAgreed(day, PersonAgreed.How.PHONE);
            return done(plans.agree(coach, new AgreePlan(card.id(), agreed, draft.version())));
        });
    }

    /** Ticks so many steps, one every four days; the first begins the work on the plan. */
    void work(Colleague coach, ReferralId referral, int steps, Instant from) {
        for (int which = 0; which < steps; which++) {
            int at = which;
            var when = from.plus(DAY.multipliedBy(4L * at));
            work.on(coach, referral, when, card -> {
                var all = book(coach, card).agreed().orElseThrow().content().goals().stream()
                        .flatMap(goal -> goal.steps().stream())
                        .toList();
                if (at >= all.size()) return true;
                var day = LocalDate.ofInstant(when, WorkingDays.LONDON);
                return done(progress.tick(coach, card.id(), all.get(at).id(), day));
            });
        }
    }

    void rate(Colleague coach, ReferralId referral, int rating, Instant when) {
        work.on(coach, referral, when, card -> {
            var goal = book(coach, card).goals().values().iterator().next();
            return done(progress.move(coach, new MoveGoal(card.id(), goal.goal(), null, rating, null, goal.version())));
        });
    }

    void note(Colleague coach, ReferralId referral, int number, Instant when) {
        work.on(coach, referral, when, card -> {
            var id = NoteId.fresh();
            var kind = KINDS.get(number % KINDS.size());
            var words = new NoteWords(
                    kind,
                    kind.contact() ? 10 + number % 4 * 10 : null,
                    SampleNotes.forTheTeam(number),
                    SampleNotes.shareable(number),
                    null);
            var result = notes.save(coach, card.id(), id, words);
            if (!(result instanceof NoteResult.Done)) throw refused("note", result);
            if (number % 2 == 0 && !words.shareable().isEmpty()) notes.showToPerson(coach, card.id(), id);
            return true;
        });
    }

    private PlanBook book(Colleague coach, CaseCard card) {
        return plans.of(coach, card.id());
    }

    private static PlanBook done(PlanResult result) {
        if (result instanceof PlanResult.Done(var now)) return now;
        throw refused("plan", result);
    }

    private static IllegalStateException refused(String what, Object result) {
        throw new IllegalStateException("A sample " + what + " was refused: " + result);
    }
}
