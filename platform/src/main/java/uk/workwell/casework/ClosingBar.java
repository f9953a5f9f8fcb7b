package uk.workwell.casework;

import java.util.Optional;

/**
 * Somebody who may say that a case must not be closed now. All are asked before a case is closed, and before the clock
 * alone would end anything.
 */
public interface ClosingBar {

    /** @return why it must stay open, as the coach reads it; empty when nothing here stands against it */
    Optional<String> bars(CaseId caseId);
}
