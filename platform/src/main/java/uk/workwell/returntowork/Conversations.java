package uk.workwell.returntowork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.employer.EmployerCard;
import uk.workwell.employer.EmployerCards;
import uk.workwell.person.People;
import uk.workwell.person.PersonCard;
import uk.workwell.returntowork.phased.WhatDiffers;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.calendar.WorkingDays;

/** What there is to read about conversations, for each of the three as much as is theirs to know. */
@Service
@Transactional(readOnly = true)
public class Conversations {

    private final ConversationTable table;
    private final VersionTable versions;
    private final SignatureTable signatures;
    private final PromiseTable promises;
    private final PreparationTable preparations;
    private final Caseload caseload;
    private final CaseBriefs cases;
    private final People people;
    private final EmployerCards employers;
    private final Team team;
    private final WhatDiffers differs;
    private final Clock clock;

    Conversations(
            ConversationTable table,
            VersionTable versions,
            SignatureTable signatures,
            PromiseTable promises,
            PreparationTable preparations,
            Caseload caseload,
            CaseBriefs cases,
            People people,
            EmployerCards employers,
            Team team,
            WhatDiffers differs,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.signatures = signatures;
        this.promises = promises;
        this.preparations = preparations;
        this.caseload = caseload;
        this.cases = cases;
        this.people = people;
        this.employers = employers;
        this.team = team;
        this.differs = differs;
        this.clock = clock;
    }

    /** All that lies before somebody at the table. */
    public Talk read(Seat seat) {
        var one = seat.conversation();
        var stands = versions.find(one.id(), one.revision()).orElseThrow();
        return new Talk(
                seat,
                one,
                stands.content(),
                stands.hash(),
                new Talk.Written(stands.party(), stands.by(), stands.at()),
                signatures.on(one.id(), one.revision()),
                promises.of(one.id()),
                preparations.of(seat).orElse(""),
                one.writerBeside(seat, clock.instant()),
                names(seat));
    }

    /** Of whom somebody at the table hears as having written, promised or signed. */
    Names names(Seat seat) {
        var one = seat.conversation();
        var brief = cases.find(one.caseId());
        return new Names(
                brief.flatMap(found -> people.find(found.person()))
                        .map(PersonCard::name)
                        .orElse("The employee"),
                employers.find(one.employer()).map(EmployerCard::name).orElse("The employer"),
                brief.flatMap(found -> team.find(found.coach()))
                        .map(Colleague::name)
                        .orElse("The coach"));
    }

    /** What may be read of the plan is talked about together with the weeks that went otherwise. */
    List<String> withWhatDiffers(Talk talk, List<String> facts) {
        return Stream.concat(facts.stream(), differs.words(talk.conversation().caseId(), facts).stream())
                .toList();
    }

    LocalDate today() {
        return WorkingDays.today(clock);
    }

    /** Of a case, newest first: what its coach may know of. Empty for everybody else. */
    public List<Conversation> of(Colleague by, CaseId caseId) {
        return caseload.of(by)
                .find(caseId)
                .map(card -> table.of(caseId).stream()
                        .filter(one -> one.knownTo(Party.COACH))
                        .toList())
                .orElseGet(List::of);
    }

    /** Of a case, newest first: all of them are its person's to know. */
    public List<Conversation> ofPerson(CaseId caseId) {
        return table.of(caseId);
    }

    /** Promises of a case that are past their day and open. */
    public List<Promised> late(Colleague by, CaseId caseId) {
        return caseload.of(by)
                .find(caseId)
                .map(card -> promises.late(caseId, clock.instant()))
                .orElseGet(List::of);
    }

    /**
     * Of these lines of an employer, newest first, in one statement. Whoever asks has asked the policy about each line.
     *
     * @param known lines about which the reader may know that the person is in contact
     */
    public List<EmployersConversation> ofLines(EmployerId employer, Collection<UUID> lines, Collection<UUID> known) {
        if (lines.isEmpty()) return List.of();
        var now = clock.instant();
        return table.ofLines(employer, lines).stream()
                .flatMap(one -> EmployersConversation.of(one, known.contains(one.line()), now).stream())
                .toList();
    }
}
