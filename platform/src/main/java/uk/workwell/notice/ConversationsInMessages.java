package uk.workwell.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.Invitation;
import uk.workwell.casework.appointments.Invitations;
import uk.workwell.returntowork.ConversationBrief;
import uk.workwell.returntowork.ConversationBriefs;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.tenant.calendar.Written;

/** What messages say of a conversation, and the file for each party's calendar: it names nobody and no purpose. */
@Component
class ConversationsInMessages {

    private final ConversationBriefs conversations;
    private final CaseBriefs cases;
    private final Invitations invitations;
    private final String organiser;

    ConversationsInMessages(
            ConversationBriefs conversations,
            CaseBriefs cases,
            Invitations invitations,
            @Value("${workwell.mail.from:WorkWell <no-reply@workwell.example>}") String from) {
        this.conversations = conversations;
        this.cases = cases;
        this.invitations = invitations;
        this.organiser = address(from);
    }

    boolean about(Notice notice) {
        return notice.subject().kind().equals(TellOfConversations.CONVERSATION);
    }

    Optional<String> when(Notice notice) {
        return of(notice).map(one -> Written.longDay(one.startsAt()) + " at " + Written.time(one.startsAt()));
    }

    Optional<String> how(Notice notice) {
        return of(notice).map(ConversationBrief::how);
    }

    /** Where the reader opens it in the house; the person has a link of their own. */
    Optional<String> path(Notice notice) {
        return of(notice)
                .map(one -> notice.recipient() == Recipient.HR
                        ? "/employer/staff/" + one.line() + (waits(notice) ? "" : "/conversation/" + one.id())
                        : "/coach/case/" + one.caseId() + "/return/" + one.id());
    }

    /** For the employer it opens once the person said yes. */
    private static boolean waits(Notice notice) {
        return notice.event().equals("conversation-called-for");
    }

    /** Nothing for messages about something else, and for those that say nothing of a time. */
    Optional<Invitations.File> file(Notice notice, String attendee) {
        return switch (notice.event()) {
            case "conversation-arranged", "conversation-moved", "conversation-cancelled" ->
                of(notice).flatMap(one -> entry(one, attendee));
            default -> Optional.empty();
        };
    }

    private Optional<Invitations.File> entry(ConversationBrief one, String attendee) {
        return cases.find(one.caseId())
                .map(brief -> new Invitation(
                        one.id().value(),
                        one.sequence(),
                        one.caseId(),
                        brief.coach(),
                        one.startsAt(),
                        one.minutes(),
                        Mode.THREE_WAY,
                        one.place(),
                        null,
                        one.cancelled(),
                        one.writtenAt()))
                .map(entry -> invitations.file(entry, organiser, "WorkWell", attendee));
    }

    private Optional<ConversationBrief> of(Notice notice) {
        return about(notice)
                ? conversations.find(new ConversationId(notice.subject().id()))
                : Optional.empty();
    }

    private static String address(String from) {
        try {
            return new InternetAddress(from).getAddress();
        } catch (AddressException e) {
            throw new IllegalStateException("workwell.mail.from is no e-mail address", e);
        }
    }
}
