package uk.workwell.casework.onward;

import java.util.List;
import uk.workwell.casework.CaseResult;

/** What came of a verb on an onward referral. */
public sealed interface OnwardResult {

    record Done(OnwardId id, OnwardState now) implements OnwardResult {}

    /** Nothing was changed: what has to be put right. */
    record Refused(List<CaseResult.Fault> faults) implements OnwardResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody else moved it after it was opened. */
    record ChangedSince(OnwardState now) implements OnwardResult {}

    /** No such case or referral for this colleague. */
    record NotFound() implements OnwardResult {}
}
