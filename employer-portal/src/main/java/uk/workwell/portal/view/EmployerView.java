package uk.workwell.portal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an employer sees, and the only form in which it sees it. */
public final class EmployerView {

    private EmployerView() {}

    /** The status of somebody whom the employer referred: words and timing are the same for every reason. */
    public enum Status {
        SENT("Sent"),
        NOT_PROGRESSED("Not progressed"),
        NO_UPDATE("No information to show"),
        IN_CONTACT("In contact"),
        ENDED("Ended");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** The same for everybody, whatever lies behind it. */
        public String words() {
            return words;
        }
    }

    /**
     * Who is signed in, and for whom.
     *
     * @param mayManage whether they see every member of staff and the organisation's members
     */
    public record Me(String employer, String name, boolean mayManage) {}

    /**
     * One line of "Staff in support".
     *
     * @param name their name, or the reference once there is no information to show
     * @param status what the employer may know
     * @param answerBy until when {@code SENT} holds
     */
    public record StaffLine(
            UUID id,
            String reference,
            String name,
            @Nullable String site,
            Status status,
            LocalDate answerBy) {}

    /** A window of the staff whom the reader may see, newest first; the count is of all of them. */
    public record StaffWindow(List<StaffLine> lines, int offset, long count) {}

    /**
     * One member of staff. What the employer wrote about them is not shown again here (decision record 0008).
     *
     * @param area the ICB that it was sent to, in its public name; null where only the person can say which
     * @param sentBy the member who sent it
     * @param told what they released for whoever reads this, newest first
     */
    public record StaffMember(
            StaffLine line,
            @Nullable String area,
            String sentBy,
            Instant sentAt,
            boolean mayWithdraw,
            List<Told> told) {

        public StaffMember {
            told = List.copyOf(told);
        }
    }

    /**
     * Something that the person released, in the exact words that they read before.
     *
     * @param about what it is about, in words
     */
    public record Told(UUID id, String about, String words, Instant releasedAt) {}

    /**
     * What they wrote to each other, newest first. Whether the person has read or passed on something is theirs alone.
     *
     * @param by the member who wrote it; the person themselves where null
     */
    public record Said(UUID id, @Nullable String by, String words, Instant at) {}

    /** Somebody at the employer who may open a member of staff's page. */
    public record Reader(UUID id, String name, String role) {}

    /** A draft on the home page. */
    public record DraftLine(UUID id, @Nullable String name, Instant savedAt, Instant keptUntil) {}

    /**
     * What waits for the member, the most pressing first.
     *
     * @param more whether there is more of it than these
     */
    public record Waiting(List<Waits> lines, boolean more) {

        public Waiting {
            lines = List.copyOf(lines);
        }
    }

    /** The home page. */
    public record Home(LocalDate today, Waiting waiting, List<DraftLine> drafts, StaffWindow staff) {}

    /** The organisation's own facts. */
    public record Organisation(
            String name,
            @Nullable String companiesHouseNumber,
            String size,
            String verification,
            List<String> domains,
            List<String> sites,
            List<MemberLine> members,
            List<Standing> areas) {}

    /**
     * How one area stands to the organisation.
     *
     * @param said its reason or its question; null where it said nothing
     */
    public record Standing(
            String area, String words, @Nullable String said) {}

    /** Somebody who acts for the organisation. */
    public record MemberLine(String name, String email, String role) {}
}
