package uk.workwell.portal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/**
 * The door of whoever acts for an employer without an account: one link, for one member of staff, until a day. What they see
 * is what the portal shows to a member with an account, made by the same code.
 */
public interface EmployerByLink {

    /**
     * What was typed about somebody who is to act by link.
     *
     * @param mobile where their codes go; blank: to the mailbox of the link
     */
    record Invite(String name, String jobTitle, String email, String mobile) {

        public static final Invite EMPTY = new Invite("", "", "", "");
    }

    /** What came of it. */
    sealed interface Inviting {

        record Sent(UUID invitation) implements Inviting {}

        /** @param field {@code name}, {@code jobTitle}, {@code email} or {@code mobile} */
        record Problem(String field, String words) implements Inviting {}

        /** The person does not let the employer know that they are in contact: an invitation would tell it. */
        record NotPermitted() implements Inviting {}

        record NotFound() implements Inviting {}
    }

    /** Somebody who was invited. */
    record Invited(UUID id, String name, String jobTitle, String email, Instant at, Instant until, Standing standing) {}

    /** How a link stands. */
    enum Standing {
        SENT("Sent, not used yet"),
        USED("In use"),
        LOCKED("Stopped: wrong code five times"),
        REVOKED("Taken back"),
        EXPIRED("Expired");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As it stands in a list. */
        public StatusTag tag() {
            return new StatusTag(
                    switch (this) {
                        case USED -> Tone.GOOD;
                        case SENT -> Tone.INFO;
                        case LOCKED -> Tone.BAD;
                        case REVOKED, EXPIRED -> Tone.QUIET;
                    },
                    words);
        }

        /** Whether it still opens anything. */
        public boolean works() {
            return this == SENT || this == USED;
        }
    }

    /**
     * A colleague of the ICB has somebody at the employer act by link. Asked with the ICB bound and no transaction open, of a
     * referral that the colleague may see.
     */
    Inviting invite(UUID referral, Invite whom);

    /** Whom anybody ever invited for this referral's employer line, newest first. */
    List<Invited> invited(UUID referral);

    /** Takes a link back. Nothing happens if it does not work any more. */
    void revoke(UUID referral, UUID invitation);

    /** Behind the link, with the employer and whoever acts bound: the page about the member of staff that it is for. */
    Optional<EmployerView.StaffMember> staffMember(UUID line);
}
