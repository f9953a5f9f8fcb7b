package uk.workwell.selfservice;

import java.util.UUID;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseId;
import uk.workwell.link.Ticket;

/** Whoever has their own page open: proved by link, code and date of birth. */
record Me(Ticket ticket, CaseBrief brief) {

    CaseId caseId() {
        return brief.id();
    }

    UUID referral() {
        return brief.referral();
    }
}
