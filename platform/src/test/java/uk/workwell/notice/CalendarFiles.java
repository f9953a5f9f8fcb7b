package uk.workwell.notice;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.appointments.Invitations;
import uk.workwell.returntowork.ConversationBriefs;
import uk.workwell.returntowork.ConversationId;

/** The calendar files that an employer's people get of a conversation: as they are, and from a house with that part bent. */
@Component
public class CalendarFiles {

    private static final String READER = "reader@kettle.example";

    private final Outbox outbox;
    private final ConversationsInMessages words;
    private final ConversationBriefs conversations;
    private final CaseBriefs cases;
    private final Invitations invitations;
    private final String from;

    CalendarFiles(
            Outbox outbox,
            ConversationsInMessages words,
            ConversationBriefs conversations,
            CaseBriefs cases,
            Invitations invitations,
            @Value("${workwell.mail.from:WorkWell <no-reply@workwell.example>}") String from) {
        this.outbox = outbox;
        this.words = words;
        this.conversations = conversations;
        this.cases = cases;
        this.invitations = invitations;
        this.from = from;
    }

    /** With the ICB bound. */
    public List<Invitations.File> of(ConversationId id) {
        return files(words, id);
    }

    /** A seeded bug: the description of the entry holds what somebody noted for themselves. */
    public List<Invitations.File> withNotes(ConversationId id, String note) {
        var bent = new ConversationsInMessages(conversations, cases, invitations, from) {
            @Override
            java.util.Optional<Invitations.File> file(Notice notice, String attendee) {
                return super.file(notice, attendee)
                        .map(file -> new Invitations.File(
                                file.method(),
                                file.text().replace("END:VEVENT", "DESCRIPTION:" + note + "\r\nEND:VEVENT")));
            }
        };
        return files(bent, id);
    }

    private List<Invitations.File> files(ConversationsInMessages from, ConversationId id) {
        return Stream.of("conversation-arranged", "conversation-moved", "conversation-cancelled")
                .flatMap(event -> outbox.about(event, id.value()).stream())
                .filter(notice -> notice.recipient() == Recipient.HR)
                .flatMap(notice -> from.file(notice, READER).stream())
                .toList();
    }
}
