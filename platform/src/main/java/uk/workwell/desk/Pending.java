package uk.workwell.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.sharing.DocumentId;

/**
 * Something inside an ICB that waits for an employer. Whether a member may hear of it is the policy's to say, line by line.
 *
 * @param id of the adjustment, the conversation, the phased return or the message
 * @param document what has to be permitted to be read, of a version that the employer wrote the one before it; null where knowing of the contact is enough
 * @param word its state, its kind of change or its stage, as the kind of thing needs it
 * @param day by when, or since when; the order of the page
 * @param number of a week, from 0 on
 */
record Pending(
        About about,
        UUID id,
        UUID line,
        @Nullable DocumentId document,
        String word,
        LocalDate day,
        Instant since,
        int number) {

    /** What is to be done. */
    enum About {
        ACKNOWLEDGE,
        ANSWER,
        PUT_IN_PLACE,
        REVIEW,
        DECIDE,
        TALK,
        SIGN_TALK,
        PROMISE,
        READ_PLAN,
        ENTER_WEEK,
        MESSAGE
    }
}
