package uk.workwell.selfservice;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.link.TicketId;

/**
 * Somebody came by a link. Lives in the browser's session on the server, holds the ticket's id (never the token) and what was
 * proved. What is typed lies in {@link Typed}.
 */
final class LinkVisit implements Serializable {

    private TicketId ticket;
    private @Nullable TicketId myPage;
    private Purpose purpose;
    private @Nullable String codeWentTo;
    private boolean proved;
    private String answer = "";
    private @Nullable Outcome outcome;

    /** How it ended. */
    enum Ending {
        SENT,
        DELETED,
        NOT_ME,
        NEW_LINK,
        ANSWERED,
        MEASURE,
        MEASURE_CRISIS,
        PLAN_AGREED,
        PLAN_CHANGE,
        SHARED,
        ADJUSTED
    }

    /**
     * @param answerBy until when somebody decides, if it was sent
     * @param said what else this person is told; blank for nothing
     */
    record Outcome(Ending ending, @Nullable LocalDate answerBy, String said) implements Serializable {

        Outcome(Ending ending, @Nullable LocalDate answerBy) {
            this(ending, answerBy, "");
        }
    }

    LinkVisit(Ticket ticket) {
        this.ticket = ticket.id();
        this.purpose = ticket.purpose();
    }

    TicketId ticket() {
        return ticket;
    }

    Purpose purpose() {
        return purpose;
    }

    /** The same link may lead further once its owner has answered, in this browser or in another. */
    void leadsTo(Purpose now) {
        purpose = now;
    }

    /** From My page on into one of its parts: the same person in the same visit needs no second code. */
    void goInto(Ticket part) {
        if (myPage == null) myPage = ticket;
        ticket = part.id();
        purpose = part.purpose();
        answer = "";
        outcome = null;
    }

    /** Whether a part was opened from My page. */
    boolean awayFromMyPage() {
        return myPage != null;
    }

    void backToMyPage() {
        if (myPage != null) {
            ticket = myPage;
            myPage = null;
            purpose = Purpose.MY_PAGE;
            answer = "";
            outcome = null;
        }
    }

    /** Where the code went, in words; null before one was asked for. */
    @Nullable
    String codeWentTo() {
        return codeWentTo;
    }

    void codeWent(String where) {
        codeWentTo = where;
    }

    boolean proved() {
        return proved;
    }

    void prove() {
        proved = true;
    }

    /** To the question that was asked back, as typed so far. */
    String answer() {
        return answer;
    }

    void keepAnswer(String typed) {
        answer = typed;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    void end(Outcome how) {
        outcome = how;
        answer = "";
    }
}
