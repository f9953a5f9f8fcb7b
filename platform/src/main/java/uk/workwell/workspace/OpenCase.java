package uk.workwell.workspace;

import java.time.LocalDate;
import java.util.function.Supplier;
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

    /** Draws something of the page, which asks many areas about the one case, without looking for it in each. */
    <T> T drawn(Supplier<T> part) {
        return mine.inHand(card, part);
    }
}
