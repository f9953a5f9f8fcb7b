package uk.workwell.returntowork.phased;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.TimelineEntry.Layer;
import uk.workwell.casework.TimelineEntry.Line;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.casework.TimelineSource;

/** What happened to the phased return of a case. */
@Component
class PhasedInTheTimeline implements TimelineSource {

    private final StepTable steps;

    PhasedInTheTimeline(StepTable steps) {
        this.steps = steps;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.EMPLOYER);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        var newest = steps.of(of.id(), atMost);
        int total = newest.isEmpty() ? 0 : newest.getFirst().total();
        return new Part(newest.stream().map(PhasedInTheTimeline::entry).toList(), total);
    }

    private static TimelineEntry entry(StepTable.Step step) {
        var words = step.words();
        return new TimelineEntry(
                step.id(),
                step.at(),
                Topic.EMPLOYER,
                step.by(),
                "Phased return, version %d: %s"
                        .formatted(step.number(), step.action().words().toLowerCase(java.util.Locale.ROOT)),
                words == null ? List.of() : List.of(new Line(Layer.PRIVATE, words)),
                null);
    }
}
