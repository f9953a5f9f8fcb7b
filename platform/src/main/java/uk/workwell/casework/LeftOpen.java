package uk.workwell.casework;

import java.util.List;

/** Somebody who knows what would be left open if support ended now, such as goals. Shown before the end, and bars nothing. */
public interface LeftOpen {

    /** As the coach reads them, at most 20. */
    List<String> of(CaseId caseId);
}
