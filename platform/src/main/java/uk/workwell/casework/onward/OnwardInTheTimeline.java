package uk.workwell.casework.onward;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.TimelineEntry.Layer;
import uk.workwell.casework.TimelineEntry.Line;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.casework.TimelineSource;
import uk.workwell.tenant.Actor;

/** What became of referrals to services, up to what came of them. */
@Component
class OnwardInTheTimeline implements TimelineSource {

    private final OnwardSteps steps;

    OnwardInTheTimeline(OnwardSteps steps) {
        this.steps = steps;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PLAN);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        var newest = steps.newest(of.id(), atMost);
        int total = newest.isEmpty() ? 0 : newest.getFirst().total();
        return new Part(newest.stream().map(OnwardInTheTimeline::entry).toList(), total);
    }

    private static TimelineEntry entry(OnwardSteps.Step step) {
        var outcome = step.outcome();
        return new TimelineEntry(
                step.id(),
                step.at(),
                Topic.PLAN,
                new Actor(Actor.Kind.valueOf(step.actorKind()), step.actor()),
                step.service() + ": " + words(step),
                outcome == null ? List.of() : List.of(new Line(Layer.PRIVATE, outcome)),
                null);
    }

    private static String words(OnwardSteps.Step step) {
        return switch (step.action()) {
            case "draft" -> "referral written";
            case "permit" -> "the person agreed to it";
            case "send" -> "referral sent";
            case "chase" -> "asked for an answer";
            case "acknowledge" -> "acknowledged";
            case "accept" -> "accepted";
            case "reject" -> "not accepted";
            case "wait" -> "has a date to start";
            case "start" -> "started";
            case "complete" -> step.forStep() ? "completed, and with it the step of the plan" : "completed";
            case "notAttend" -> "not attended";
            case "withdraw" -> "withdrawn";
            case "place" -> step.forStep() ? "put beside a step of the plan" : "no part of the plan";
            default -> step.action();
        };
    }
}
