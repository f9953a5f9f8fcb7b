package uk.workwell.agreement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.AdjustmentEvents.AdjustmentLinkAsked;
import uk.workwell.agreement.AdjustmentResult.Refused;
import uk.workwell.tenant.CurrentTenant;

/**
 * Asking, and the verbs of the team. Whoever calls has made sure that the referral is theirs to work on. Nothing here lets a word
 * reach an employer: only the person does, by {@link PersonsAdjustments}.
 */
@Service
@Transactional
public class Adjustments {

    private final AdjustmentTable table;
    private final VersionTable versions;
    private final EntryTable entries;
    private final Moves moves;
    private final Dues dues;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adjustments(
            AdjustmentTable table,
            VersionTable versions,
            EntryTable entries,
            Moves moves,
            Dues dues,
            Catalogue catalogue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.entries = entries;
        this.moves = moves;
        this.dues = dues;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    public AdjustmentResult ask(AskForAdjustment command) {
        return catalogue.offered().stream().anyMatch(kind -> kind.code().equals(command.code()))
                ? begin(command)
                : new Refused("code", "Choose what is to change");
    }

    /** Agreed with somebody before, perhaps where more is offered than here. */
    AdjustmentResult bring(AskForAdjustment command) {
        return begin(command);
    }

    private AdjustmentResult begin(AskForAdjustment command) {
        var kind = catalogue.find(command.code());
        if (kind.isEmpty()) {
            return new Refused("code", "Choose what is to change");
        }
        var problem = Moves.problem("words", command.words(), "Write what is to change, as the employer would read it");
        if (problem != null) {
            return problem;
        }
        var interim = command.interimFor();
        if (interim != null
                && table.find(interim)
                        .filter(one -> one.referral().equals(command.referral()))
                        .isEmpty()) {
            return new Refused("interim", "Choose one of this person's");
        }
        var one = new Adjustment(
                AdjustmentId.fresh(),
                command.provider(),
                command.referral(),
                command.employer(),
                command.code(),
                kind.get().simple(),
                AdjustmentState.REQUESTED,
                command.by(),
                1,
                null,
                dues.permission(),
                null,
                null,
                false,
                0,
                interim,
                null,
                clock.instant(),
                0);
        return moves.begun(one, command.by(), Terms.asked(command.code(), command.words()));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Adjustment> of(UUID referral) {
        return table.of(referral);
    }

    @Transactional(readOnly = true)
    public Optional<AdjustmentFile> file(UUID referral, AdjustmentId id) {
        return table.find(id).filter(one -> one.referral().equals(referral)).map(one -> files(List.of(one))
                .getFirst());
    }

    /** Three statements, however many there are. */
    List<AdjustmentFile> files(List<Adjustment> all) {
        var ids = all.stream().map(Adjustment::id).toList();
        var written = versions.of(ids);
        var said = entries.of(ids);
        return all.stream()
                .map(one -> new AdjustmentFile(
                        one, written.getOrDefault(one.id(), List.of()), said.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** Whether something waits for the person's answer. */
    @Transactional(readOnly = true)
    public boolean someWait(UUID referral) {
        return table.of(referral).stream().anyMatch(Adjustment::waitsForThePerson);
    }

    /** The person gets a link to what waits for them, and to a form for something of their own. */
    public void sendLink(UUID referral) {
        events.publishEvent(new AdjustmentLinkAsked(CurrentTenant.get(), referral));
    }

    /** The person said so to their coach. */
    public AdjustmentResult withdraw(UUID referral, AdjustmentId id, long version) {
        return moves.on(
                Moves.Seen.of(referral, id, version),
                AdjustmentAction.WITHDRAW,
                Party.COACH,
                (was, now) -> moves.made(
                        new Next(was, AdjustmentState.WITHDRAWN).due(null),
                        AdjustmentAction.WITHDRAW,
                        Party.COACH,
                        null));
    }

    /** Where the employer is late or said no: it is asked once more, and somebody looks after it. */
    public AdjustmentResult escalate(UUID referral, AdjustmentId id, long version) {
        return moves.on(
                Moves.Seen.of(referral, id, version),
                AdjustmentAction.ESCALATE,
                Party.COACH,
                (was, now) -> escalated(was, Party.COACH, null));
    }

    AdjustmentResult escalated(Adjustment was, Party party, @Nullable String words) {
        if (was.state() != AdjustmentState.DECLINED && !was.isLate(dues.today())) {
            return new Refused("on", "The employer still has time to answer");
        }
        return moves.made(
                new Next(was, AdjustmentState.ESCALATED).due(dues.decisionAnew(was.simple())),
                AdjustmentAction.ESCALATE,
                party,
                words);
    }
}
