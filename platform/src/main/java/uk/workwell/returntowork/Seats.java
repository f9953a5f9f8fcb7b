package uk.workwell.returntowork;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.person.People;
import uk.workwell.team.Colleague;

/**
 * Who may sit at the table of a conversation. Everybody else gets the same answer as for one that does not exist: the wrong
 * coach, another ICB's, another employer's, and whoever is not to know of it yet or any more.
 */
@Service
@Transactional(readOnly = true)
public class Seats {

    private final ConversationTable table;
    private final Caseload caseload;
    private final CaseBriefs cases;
    private final People people;

    Seats(ConversationTable table, Caseload caseload, CaseBriefs cases, People people) {
        this.table = table;
        this.caseload = caseload;
        this.cases = cases;
        this.people = people;
    }

    /** The coach of the case or whoever stands in, where the coach was asked to the table. */
    public Optional<Seat> coach(Colleague colleague, CaseId caseId, ConversationId id) {
        return caseload.of(colleague)
                .find(caseId)
                .flatMap(card -> table.find(id))
                .filter(one -> one.caseId().equals(caseId))
                .filter(one -> one.knownTo(Party.COACH) && one.seats(Party.COACH))
                .map(one -> new Seat(one, Party.COACH, colleague.id().value(), colleague.name(), false));
    }

    /**
     * A member of the employer. What all signed stays with both who signed it; all else goes when the person no longer lets
     * them know.
     */
    public Optional<Seat> employer(EmployersSide side, ConversationId id) {
        return table.find(id)
                .filter(one ->
                        one.employer().equals(side.employer()) && one.line().equals(side.line()))
                .filter(one -> opensToEmployer(one, side.mayKnow()))
                .map(one -> new Seat(one, Party.EMPLOYER, side.member().value(), side.name(), side.byLink()));
    }

    static boolean opensToEmployer(Conversation one, boolean mayKnow) {
        return one.acceptedAt() != null && (mayKnow || one.state() == ConversationState.SIGNED);
    }

    /** The person of the case, behind their own link. */
    public Optional<Seat> person(CaseId caseId, ConversationId id) {
        return table.find(id).filter(one -> one.caseId().equals(caseId)).flatMap(one -> cases.find(caseId)
                .flatMap(brief -> people.find(brief.person()))
                .map(card -> new Seat(one, Party.PERSON, card.id().value(), card.name(), true)));
    }
}
