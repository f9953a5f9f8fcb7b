package uk.workwell.notice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.person.People;
import uk.workwell.person.PersonCard;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;

/** What messages say of a case: its coach and how long support is planned. */
@Component
class Support {

    private final CaseBriefs cases;
    private final People people;
    private final Team team;

    Support(CaseBriefs cases, People people, Team team) {
        this.cases = cases;
        this.people = people;
        this.team = team;
    }

    Optional<String> coachOf(Notice notice) {
        return team.find(caseOf(notice).coach()).map(Colleague::name).or(() -> Optional.of("our team"));
    }

    Optional<LocalDate> plannedUntil(Notice notice) {
        return Optional.ofNullable(caseOf(notice).endsOn());
    }

    /** The number by which somebody's record is known on the phone. */
    Optional<String> recordOf(Notice notice) {
        return people.find(caseOf(notice).person()).map(PersonCard::reference);
    }

    UUID idOf(Notice notice) {
        return caseOf(notice).id().value();
    }

    /** @throws CouldNotSend while the case is not open yet: it is opened after the decision, by itself */
    private CaseBrief caseOf(Notice notice) {
        var id = notice.subject().id();
        return cases.ofReferral(id)
                .or(() -> cases.find(new CaseId(id)))
                .orElseThrow(() -> new CouldNotSend("The case that a message is about is not open yet"));
    }
}
