package uk.workwell.returntowork;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.TimelineEntry;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.casework.TimelineSource;

/** What happened to conversations, for the coach: of those alone that they may know of, and without a word of what was said. */
@Component
class ConversationsInTheTimeline implements TimelineSource {

    private final ConversationTable table;
    private final StepTable steps;

    ConversationsInTheTimeline(ConversationTable table, StepTable steps) {
        this.table = table;
        this.steps = steps;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.EMPLOYER);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        Map<ConversationId, Conversation> known = table.of(of.id()).stream()
                .filter(one -> one.knownTo(Party.COACH))
                .collect(Collectors.toMap(Conversation::id, one -> one));
        var all = steps.of(of.id()).stream()
                .flatMap(step -> {
                    var one = known.get(step.conversation());
                    return one == null || !told(one, step)
                            ? java.util.stream.Stream.<TimelineEntry>empty()
                            : java.util.stream.Stream.of(entry(one, step));
                })
                .toList();
        return new Part(all.stream().limit(atMost).toList(), all.size());
    }

    /** Of one without the coach no more than that it was arranged, or does not take place. */
    private static boolean told(Conversation one, Step step) {
        return one.withCoach()
                || switch (step.action()) {
                    case PROPOSE, PROPOSE_ONESELF, ACCEPT, DECLINE, LAPSE, MOVE, CANCEL -> true;
                    case WRITE, OFFER, SIGN, SIGN_LAST, SETTLE -> false;
                };
    }

    private static TimelineEntry entry(Conversation one, Step step) {
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
