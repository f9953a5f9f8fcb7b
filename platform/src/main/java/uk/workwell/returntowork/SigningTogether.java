package uk.workwell.returntowork;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.signing.Agreement;
import uk.workwell.agreement.signing.Hash;
import uk.workwell.agreement.signing.SignedAgreements;
import uk.workwell.agreement.signing.SignedBy;
import uk.workwell.returntowork.ConversationEvents.ConversationSigned;
import uk.workwell.returntowork.ConversationEvents.ConversationSignedByOne;
import uk.workwell.returntowork.ConversationEvents.PromiseSettled;
import uk.workwell.returntowork.ConversationResult.Done;
import uk.workwell.returntowork.ConversationResult.NotFound;
import uk.workwell.returntowork.ConversationResult.Outdated;
import uk.workwell.returntowork.ConversationResult.Refused;
import uk.workwell.returntowork.Promised.State;
import uk.workwell.tenant.CurrentTenant;

/** All at the table sign the same version, the very words that they read; then its promises count. */
@Service
@Transactional
public class SigningTogether {

    private final ConversationTable table;
    private final VersionTable versions;
    private final SignatureTable signatures;
    private final PromiseTable promises;
    private final StepTable steps;
    private final SignedAgreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningTogether(
            ConversationTable table,
            VersionTable versions,
            SignatureTable signatures,
            PromiseTable promises,
            StepTable steps,
            SignedAgreements agreements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.signatures = signatures;
        this.promises = promises;
        this.steps = steps;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signing twice is signing once.
     *
     * @param revision the version that they read
     * @param hash of the words that they read: other words under the same number would not be these
     */
    public ConversationResult sign(Seat seat, int revision, String hash) {
        return table.updateLater(seat.conversation().id())
                .map(was -> sign(seat, was, revision, hash))
                .orElseGet(NotFound::new);
    }

    private ConversationResult sign(Seat seat, Conversation was, int revision, String hash) {
        var stands = versions.find(was.id(), was.revision()).orElseThrow();
        if (was.revision() != revision || !stands.hash().equals(hash)) {
            var read = versions.find(was.id(), revision).map(VersionTable.Version::content);
            return new Outdated(was.revision(), Difference.between(read.orElse(Content.NONE), stands.content()));
        }
        var signed = signatures.on(was.id(), revision);
        if (signed.stream().anyMatch(one -> one.party() == seat.party())) return new Done(was.id(), was.state());
        var action = signed.size() + 1 == was.signers() ? ConversationAction.SIGN_LAST : ConversationAction.SIGN;
        return was.state()
                .after(action)
                .map(next -> signed(seat, was, next, action, hash))
                .orElseGet(() -> new Refused(
                        "on", "This is not possible while it is “" + was.state().words() + "”"));
    }

    private ConversationResult signed(
            Seat seat, Conversation was, ConversationState state, ConversationAction action, String hash) {
        var now = clock.instant();
        var next = was.in(state, now);
        if (!table.update(next)) return new NotFound();
        signatures.insert(
                was, new Signature(seat.party(), seat.by(), seat.name(), seat.byLink(), was.revision(), hash, now));
        steps.add(next, action, seat.party(), now);
        var tenant = CurrentTenant.get();
        events.publishEvent(new ConversationSignedByOne(tenant, was.id(), seat.party(), was.revision()));
        if (state == ConversationState.SIGNED) {
            var content = versions.find(was.id(), was.revision()).orElseThrow().content();
            promises.insert(was, content.promises());
            agreements.keep(new Agreement(
                    was.provider(),
                    Agreement.Kind.CONVERSATION,
                    was.id().value(),
                    was.revision(),
                    content.document(was, was.revision()),
                    signatures.on(was.id(), was.revision()).stream()
                            .map(SigningTogether::signedBy)
                            .toList()));
            events.publishEvent(new ConversationSigned(tenant, was.id(), was.caseId()));
        }
        return new Done(was.id(), state);
    }

    private static SignedBy signedBy(Signature one) {
        var role =
                switch (one.party()) {
                    case PERSON -> SignedBy.Role.PERSON;
                    case EMPLOYER -> SignedBy.Role.EMPLOYER;
                    case COACH -> SignedBy.Role.COACH;
                };
        var how = one.byLink() ? SignedBy.How.LINK : SignedBy.How.ACCOUNT;
        return new SignedBy(one.name(), role, how, one.at(), new Hash(one.hash()));
    }

    /** What came of a promise; each of those at the table may say so, and it is written down who did. */
    public ConversationResult settle(Seat seat, UUID promise, boolean kept) {
        var now = clock.instant();
        return Optional.of(seat.conversation().id())
                .flatMap(table::updateLater)
                .filter(was -> was.state().after(ConversationAction.SETTLE).isPresent())
                .filter(was ->
                        promises.updateSettled(was.id(), promise, kept ? State.KEPT : State.BROKEN, seat.party(), now))
                .map(was -> settled(seat, was, promise, kept, now))
                .orElseGet(() -> new Refused("promises", "Somebody has said already what came of it"));
    }

    private ConversationResult settled(Seat seat, Conversation was, UUID promise, boolean kept, Instant now) {
        steps.add(was, ConversationAction.SETTLE, seat.party(), now);
        events.publishEvent(new PromiseSettled(CurrentTenant.get(), promise, was.id(), kept));
        return new Done(was.id(), was.state());
    }
}
