package uk.workwell.sharing.release;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.DocumentId;

/**
 * What a person says to a text for their employer, and to which words.
 *
 * @param revision the words that they had before them
 * @param hash of those words: other words under the same number would not be these
 */
public record AnswerRelease(UUID referral, DocumentId release, int revision, String hash, Answer answer) {

    public sealed interface Answer {

        /**
         * Yes.
         *
         * @param question as they read it
         * @param expiresOn the first day on which it is no longer shown; null: until 28 days after the support
         * @param only the people who may read it; empty for everybody there whose business it is
         */
        record Yes(String question, @Nullable LocalDate expiresOn, Set<MemberId> only) implements Answer {

            public Yes {
                only = Set.copyOf(only);
            }
        }

        record No() implements Answer {}

        /** Not like this. */
        record Change(String words) implements Answer {

            @Override
            public String toString() {
                return "Change[]";
            }
        }
    }
}
