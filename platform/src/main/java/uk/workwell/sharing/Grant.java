package uk.workwell.sharing;

import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;

/**
 * A permission as the policy reads it.
 *
 * @param document the one text that it is for; null for being in contact
 * @param only the one person at the employer who may see it; null for everybody there whose business it is
 */
public record Grant(
        SharedItem item,
        @Nullable DocumentId document,
        @Nullable MemberId only,
        PermissionFacts facts) {

    public boolean isFor(SharedItem wanted, @Nullable DocumentId text) {
        return item == wanted && (text == null ? document == null : text.equals(document));
    }

    boolean reaches(Reader reader) {
        return only == null
                || switch (reader) {
                    case Reader.Anyone anyone -> true;
                    case Reader.Member(var member) -> only.equals(member);
                };
    }
}
