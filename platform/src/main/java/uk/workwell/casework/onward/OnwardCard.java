package uk.workwell.casework.onward;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceId;

/**
 * An onward referral as its page reads it.
 *
 * @param words what is told to the service, word for word
 * @param chases how often the service was asked again, 0 to 2
 * @param nextChaseOn when to ask again; null when it isn't waited for
 * @param planStep the step of the plan that it is for
 * @param planAside whether somebody said that it is no part of the plan
 */
public record OnwardCard(
        OnwardId id,
        CaseId caseId,
        ServiceId service,
        String serviceName,
        Help help,
        OnwardState state,
        String words,
        @Nullable LocalDate permittedOn,
        @Nullable String permittedHow,
        @Nullable LocalDate sentOn,
        @Nullable String channel,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable RejectReason rejectReason,
        @Nullable LocalDate expectedStart,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String outcome,
        int chases,
        @Nullable LocalDate nextChaseOn,
        @Nullable UUID planStep,
        boolean planAside,
        long version) {

    /** Whether the service is to be asked for an answer by now. */
    public boolean chaseDue(LocalDate today) {
        return nextChaseOn != null && !nextChaseOn.isAfter(today);
    }

    /** Whether it was sent, asked about twice, and never answered. */
    public boolean noResponse() {
        return state == OnwardState.SENT && chases == 2;
    }
}
