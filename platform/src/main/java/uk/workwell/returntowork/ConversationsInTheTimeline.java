package uk.workwell.returntowork;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.casework.TimelineSource;

/** What happened to conversations, for the coach: of those alone that they may know of, and without a word of what was said. */
@Component
class ConversationsInTheTimeline implements TimelineSource {

    private final StepTable steps;

    ConversationsInTheTimeline(StepTable steps) {
        this.steps = steps;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.EMPLOYER);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        var all = steps.knownToCoach(of.id()).stream()
                .filter(ConversationsInTheTimeline::told)
                .map(ConversationsInTheTimeline::entry)
                .toList();
        return new Part(all.stream().limit(atMost).toList(), all.size());
    }

    /** Of one without the coach no more than that it was arranged, or does not take place. */
    private static boolean told(StepTable.Known one) {
        return one.withCoach()
                || switch (one.step().action()) {
                    case PROPOSE, PROPOSE_BY_PLAN, PROPOSE_ONESELF, ACCEPT, DECLINE, LAPSE, MOVE, CANCEL -> true;
                    case WRITE, OFFER, SIGN, SIGN_LAST, SETTLE -> false;
                };
    }

    private static TimelineEntry entry(StepTable.Known one) {
        var step = one.step();
        return new TimelineEntry(
                step.id(),
                step.at(),
                Topic.EMPLOYER,
                step.by(),
                "Return-to-work conversation, " + one.stage().words() + ": "
                        + step.action().words(),
                List.of(),
                null);
    }
}
