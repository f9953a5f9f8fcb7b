package uk.workwell.casework;

import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;

/** What goes with a case to another coach, kept by another part of this room. Runs in the transaction of the hand-over. */
public interface GoesAlong {

    /**
     * @param coach who answers for the case from now on
     * @param by the lead
     * @throws CoachTime.TimeTaken if the new coach has something else at the time of an appointment; the case then stays
     */
    void to(StaffId coach, CaseId caseId, ProviderId provider, StaffId by);
}
