package uk.workwell.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.plan.AgreePlan;
import uk.workwell.casework.plan.GoalState;
import uk.workwell.casework.plan.MoveGoal;
import uk.workwell.casework.plan.PersonAgreed;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.PlanProgress;
import uk.workwell.casework.plan.PlanResult;
import uk.workwell.casework.plan.PlanTemplates;
import uk.workwell.casework.plan.PlanVersion;
import uk.workwell.casework.plan.Plans;
import uk.workwell.tenant.calendar.WorkingDays;

/** What becomes of plans besides being agreed to: drafts, one that was thrown away, a second version, goals met and dropped. */
@Component
@Profile({"local", "test"})
class SamplePlans {

    private final SampleWork work;
    private final Plans plans;
    private final PlanProgress progress;
    private final PlanTemplates templates;

    SamplePlans(SampleWork work, Plans plans, PlanProgress progress, PlanTemplates templates) {
        this.work = work;
        this.plans = plans;
        this.progress = progress;
        this.templates = templates;
    }

    /** A draft; of every second person it is thrown away again. */
    void begin(SampleCase one, Instant when) {
        work.on(one.coach(), one.referral(), when, card -> {
            var draft = draft(one, card, 0, when);
            return one.which() % 2 == 0
                    ? done(plans.discard(one.coach(), card.id(), draft.version()))
                    : plans.of(one.coach(), card.id());
        });
    }

    /** One goal more, agreed to on the phone. */
    void again(SampleCase one, Instant when) {
        work.on(one.coach(), one.referral(), when, card -> {
            var now = plans.of(one.coach(), card.id()).agreed().orElseThrow().content();
            var goals = new ArrayList<>(now.goals());
            var day = LocalDate.ofInstant(when, WorkingDays.LONDON);
            goals.add(templates
                    .startingWith(card.cohort())
                    .get(1)
                    .from(day)
                    .goals()
                    .getFirst());
            var draft = done(plans.draft(one.coach(), card.id(), 0, new PlanContent(goals, now.removed())))
                    .draft()
                    .orElseThrow();
            var agreed = new PersonAgreed(day, PersonAgreed.How.PHONE);
            return done(plans.agree(one.coach(), new AgreePlan(card.id(), agreed, draft.version())));
        });
    }

    /** The first goal, in turn: begun, met, met in part, dropped. */
    void moveTheFirstGoal(SampleCase one, Instant when) {
        switch (one.which() % 4) {
            case 0 -> move(one, GoalState.Action.BEGIN, null, when);
            case 1 -> move(one, GoalState.Action.MEET, null, when);
            case 2 -> move(one, GoalState.Action.PART_MEET, null, when);
            default -> move(one, GoalState.Action.DROP, "Another job came first, and this no longer matters.", when);
        }
    }

    private void move(SampleCase one, GoalState.Action action, @Nullable String reason, Instant when) {
        work.on(one.coach(), one.referral(), when, card -> {
            var book = plans.of(one.coach(), card.id());
            var first = book.agreed().orElseThrow().content().goals().getFirst();
            var goal = book.goals().get(first.id());
            if (goal == null || goal.state().after(action).isEmpty()) return book;
            return done(progress.move(
                    one.coach(), new MoveGoal(card.id(), goal.goal(), action, goal.rating(), reason, goal.version())));
        });
    }

    private PlanVersion draft(SampleCase one, CaseCard card, long version, Instant when) {
        var day = LocalDate.ofInstant(when, WorkingDays.LONDON);
        var content = templates.startingWith(card.cohort()).getFirst().from(day);
        return done(plans.draft(one.coach(), card.id(), version, content))
                .draft()
                .orElseThrow();
    }

    private static PlanBook done(PlanResult result) {
        if (result instanceof PlanResult.Done(var now)) return now;
        throw new IllegalStateException("A step of a sample plan was refused: " + result);
    }
}
