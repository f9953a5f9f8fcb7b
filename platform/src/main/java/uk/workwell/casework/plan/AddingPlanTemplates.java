package uk.workwell.casework.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import uk.workwell.tenant.CurrentTenant;

/** An ICB adds a plan template, or the next version of one. Plans that began with an older one stay as they are. */
@Service
public class AddingPlanTemplates {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,29}";
    private static final int MOST = 100_000;
    private static final int MOST_GOALS = 12;
    private static final int MOST_STEPS = 12;
    private static final int MOST_WEEKS = 52;

    private final OwnPlanTemplates own;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AddingPlanTemplates(
            OwnPlanTemplates own,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.own = own;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What came of a file. */
    public sealed interface Result {

        /** It could be added; nothing was changed. */
        record Sound(PlanTemplate one) implements Result {}

        /** @param version of this template in this ICB */
        record Added(PlanTemplate one, int version) implements Result {}

        record Refused(List<String> words) implements Result {}
    }

    public Result check(String file) {
        if (file.length() > MOST) return new Result.Refused(List.of("This file is larger than any template"));
        try {
            var one = own.read(file);
            if (one == null) return new Result.Refused(List.of("This file is empty"));
            var wrong = wrong(one);
            return wrong.isEmpty() ? new Result.Sound(one) : new Result.Refused(wrong);
        } catch (JacksonException e) {
            return new Result.Refused(List.of("This is not a plan template: " + e.getOriginalMessage()));
        }
    }

    /** A template without goals withdraws what stood under its code. */
    public Result add(String file) {
        return check(file) instanceof Result.Sound(var one) ? add(one) : check(file);
    }

    private Result add(PlanTemplate one) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                int version = own.newestVersion(one.code()) + 1;
                own.insert(one, version, clock.instant());
                events.publishEvent(new PlanTemplateAdded(CurrentTenant.get()));
                return new Result.Added(one, version);
            }));
        } catch (DuplicateKeyException quicker) {
            return new Result.Refused(
                    List.of("Somebody added a version of this template meanwhile. Read the file again"));
        }
    }

    private static List<String> wrong(PlanTemplate one) {
        var wrong = new ArrayList<String>();
        if (one.code() == null || !one.code().matches(CODE)) {
            wrong.add("code must be capitals, figures and underscores, like RETURN_TO_WORK");
        }
        said(wrong, "name", one.name(), 60);
        said(wrong, "about", one.about(), 200);
        if (one.cohorts() == null || one.cohorts().isEmpty()) wrong.add("cohorts must name at least one situation");
        if (one.goals() == null || one.goals().size() > MOST_GOALS) wrong.add("There must be at most 12 goals");
        else one.goals().forEach(goal -> goal(wrong, goal));
        return wrong;
    }

    private static void goal(List<String> wrong, PlanTemplate.GoalIdea goal) {
        said(wrong, "the text of a goal", goal.text(), 500);
        if (goal.domain() == null) wrong.add("A goal has no domain");
        if (goal.weeks() < 1 || goal.weeks() > MOST_WEEKS) wrong.add("weeks of a goal must be 1 to 52");
        if (goal.steps() == null || goal.steps().isEmpty() || goal.steps().size() > MOST_STEPS) {
            wrong.add("A goal must have 1 to 12 steps");
            return;
        }
        for (var step : goal.steps()) {
            said(wrong, "the text of a step", step.text(), 500);
            if (step.owner() == null) wrong.add("A step has no owner");
            if (step.days() < 0 || step.days() > goal.weeks() * 7)
                wrong.add("A step must end with its goal at the latest");
        }
    }

    private static void said(List<String> wrong, String what, @Nullable String words, int most) {
        if (words == null || words.isBlank()) wrong.add(what + " is missing");
        else if (words.length() > most) wrong.add(what + " is longer than %,d characters".formatted(most));
    }
}
