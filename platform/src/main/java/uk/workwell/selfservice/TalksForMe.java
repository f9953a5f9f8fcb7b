package uk.workwell.selfservice;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.link.Purpose;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.returntowork.Conversation;
import uk.workwell.returntowork.ConversationState;
import uk.workwell.returntowork.Conversations;
import uk.workwell.tenant.calendar.Written;

/** Conversations about the return to work, for somebody whom an employer referred: those to come, and the way to ask for one. */
@Component
@Order(25)
class TalksForMe implements PersonsPart {

    private static final int SHOWN = 3;

    private final Conversations conversations;
    private final EmployerPreview preview;

    TalksForMe(Conversations conversations, EmployerPreview preview) {
        this.conversations = conversations;
        this.preview = preview;
    }

    @Override
    public Optional<Section> of(Me me) {
        var all = conversations.ofPerson(me.caseId());
        if (all.isEmpty() && preview.readers(me.referral()).isEmpty()) return Optional.empty();
        return Optional.of(new Section(
                "talks",
                "Talking with my employer",
                all.stream()
                        .filter(one -> !one.state().over())
                        .limit(SHOWN)
                        .map(TalksForMe::line)
                        .toList(),
                "You can ask your employer for a conversation about your return to work. You say when, and who is there.",
                Go.link(
                        all.isEmpty() ? "Ask for a conversation" : "Open",
                        Purpose.CONVERSATION,
                        me.caseId().value())));
    }

    private static Line line(Conversation one) {
        boolean mine = one.state() == ConversationState.PROPOSED || one.state() == ConversationState.TO_SIGN;
        return new Line(
                one.stage().words(),
                Written.longDay(one.startsAt()) + ", " + Written.time(one.startsAt()),
                new Tag(mine ? "warn" : "info", mine ? "Needs you" : one.state().words()),
                null);
    }
}
