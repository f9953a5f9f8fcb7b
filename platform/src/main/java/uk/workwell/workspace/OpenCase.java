package uk.workwell.workspace;

import java.time.LocalDate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.person.PersonCard;
import uk.workwell.team.Colleague;

/** A case as one colleague has it open: read once for the page, and written down as seen. */
record OpenCase(Colleague me, Caseload.Of mine, CaseCard card, PersonCard person, LocalDate today) {

    CaseId id() {
        return card.id();
    }
}
