package uk.workwell.returntowork.phased;

import java.time.Instant;
import uk.workwell.casework.CaseId;

/**
 * A case in which weeks were worked otherwise than planned, and nobody has talked about it yet.
 *
 * @param week the first of them, from 0 on
 */
public record ToTalkAbout(CaseId caseId, String name, int week, int weeks, Instant since) {

    @Override
    public String toString() {
        return "ToTalkAbout[" + caseId + "]";
    }
}
