package uk.workwell.notice;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.employer.MemberId;
import uk.workwell.returntowork.ConversationBrief;
import uk.workwell.returntowork.ConversationBriefs;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.sharing.MayHear;

/**
 * Whether what a message tells an employer's member may still be told: between what happened and the moment at which it is sent the
 * person may have taken it back, left the job, or died.
 */
@Component
class NewsForEmployers {

    /** What is told of an employer's line whatever its person does. */
    private static final Set<String> ALWAYS = Set.of(
            TellTheEmployer.SENT,
            TellTheEmployer.UNDELIVERABLE,
            TellTheEmployer.NO_UPDATE,
            TellWhoActsByLink.BY_LINK_LOCKED);

    private final MayHear mayHear;
    private final ConversationBriefs conversations;

    NewsForEmployers(MayHear mayHear, ConversationBriefs conversations) {
        this.mayHear = mayHear;
        this.conversations = conversations;
    }

    boolean mayStillBeTold(Notice notice) {
        var employer = notice.employer();
        return employer == null
                || ALWAYS.contains(notice.event())
                || line(notice)
                        .map(line -> mayHear.ofTheContact(employer, line, new MemberId(notice.recipientId())))
                        .orElse(true);
    }

    /** @return empty where it is about nobody */
    private Optional<UUID> line(Notice notice) {
        var id = notice.subject().id();
        return switch (notice.subject().kind()) {
            case TellTheEmployer.LINE -> Optional.of(id);
            case TellOfConversations.CONVERSATION ->
                conversations.find(new ConversationId(id)).map(ConversationBrief::line);
            default -> Optional.empty();
        };
    }
}
