package uk.workwell.returntowork;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.EmployerId;

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
    private final Clock clock;

    Conversations(
            ConversationTable table,
            VersionTable versions,
            SignatureTable signatures,
            PromiseTable promises,
            PreparationTable preparations,
            Caseload caseload,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.signatures = signatures;
        this.promises = promises;
        this.preparations = preparations;
        this.caseload = caseload;
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
                one.writerBeside(seat, clock.instant()));
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
