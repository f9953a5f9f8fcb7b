package uk.workwell.casework.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;

/**
 * A person was sent a link to one version of a draft.
 *
 * @param version of the draft, as it was when it was sent
 * @param expiresAt from then on the link leads nowhere
 * @param endedAt when they answered; null while it waits
 * @param words what is to be changed, where they asked for a change
 */
public record PlanAsk(
        UUID id,
        CaseId caseId,
        UUID plan,
        long version,
        UUID ticket,
        State state,
        Instant askedAt,
        StaffId askedBy,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable String words) {

    /** What came of it. */
    public enum State {
        ASKED,
        AGREED,
        CHANGE_ASKED,
        WITHDRAWN
    }

    public boolean waits(Instant now) {
        return state == State.ASKED && expiresAt.isAfter(now);
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "PlanAsk " + id;
    }
}
