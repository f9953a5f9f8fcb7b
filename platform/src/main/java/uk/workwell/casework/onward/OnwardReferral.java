package uk.workwell.casework.onward;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceId;
import uk.workwell.team.ProviderId;
import uk.workwell.tenant.TenantOwned;
import uk.workwell.tenant.sealed.Sealed;

/** One referral of a person to a local service. Verbs check the state; pages read {@link OnwardCard}. */
@Entity
@Table(name = "onward_referral")
@SuppressWarnings("UnusedVariable") // what only queries read is written here and nowhere else
class OnwardReferral extends TenantOwned {

    @EmbeddedId
    private OnwardId id;

    private UUID providerId;
    private UUID caseId;
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    private Help help;

    @Enumerated(EnumType.STRING)
    private OnwardState state;

    private Sealed words;
    private @Nullable LocalDate permittedOn;
    private @Nullable String permittedHow;
    private @Nullable String channel;
    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate repliedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate rejectedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RejectReason rejectReason;

    private @Nullable LocalDate expectedStart;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable Sealed outcome;
    private int chases;
    private @Nullable LocalDate nextChaseOn;
    private @Nullable UUID planStepId;
    private boolean planAside;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OnwardReferral() {}

    @SuppressWarnings("NullAway.Init")
    OnwardReferral(OnwardId id, ProviderId provider, CaseId caseId, ServiceId service, Help help, Sealed words) {
        this.id = id;
        this.providerId = provider.value();
        this.caseId = caseId.value();
        this.serviceId = service.value();
        this.help = help;
        this.words = words;
        this.state = OnwardState.DRAFT;
    }

    void permit(LocalDate on, String how) {
        move(OnwardAction.PERMIT);
        permittedOn = on;
        permittedHow = how;
    }

    /** @param chaseOn when to ask for an answer */
    void send(LocalDate on, String by, LocalDate chaseOn) {
        move(OnwardAction.SEND);
        sentOn = on;
        channel = by;
        nextChaseOn = chaseOn;
    }

    /** @param next when to ask the second time; null after it */
    void chase(@Nullable LocalDate next) {
        move(OnwardAction.CHASE);
        chases++;
        nextChaseOn = next;
    }

    void acknowledge(LocalDate on) {
        move(OnwardAction.ACKNOWLEDGE);
        replied(on);
    }

    void accept(LocalDate on) {
        move(OnwardAction.ACCEPT);
        replied(on);
        acceptedOn = on;
    }

    void reject(LocalDate on, RejectReason reason) {
        move(OnwardAction.REJECT);
        replied(on);
        rejectedOn = on;
        rejectReason = reason;
        endedOn = on;
    }

    void wait(LocalDate expected) {
        move(OnwardAction.WAIT);
        expectedStart = expected;
    }

    void start(LocalDate on) {
        move(OnwardAction.START);
        startedOn = on;
    }

    void end(OnwardAction how, LocalDate on, @Nullable Sealed what) {
        move(how);
        endedOn = on;
        outcome = what;
        nextChaseOn = null;
    }

    /** It is done for this step of the plan. */
    void isFor(UUID step) {
        planStepId = step;
        planAside = false;
    }

    /** It is no part of the plan. */
    void setAside() {
        planStepId = null;
        planAside = true;
    }

    boolean can(OnwardAction action) {
        return state.after(action).isPresent();
    }

    OnwardId id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    OnwardState state() {
        return state;
    }

    int chases() {
        return chases;
    }

    @Nullable
    LocalDate sentOn() {
        return sentOn;
    }

    @Nullable
    LocalDate nextChaseOn() {
        return nextChaseOn;
    }

    /** The earliest day that a next fact may have. */
    @Nullable
    LocalDate latestFact() {
        if (startedOn != null) return startedOn;
        if (acceptedOn != null) return acceptedOn;
        if (repliedOn != null) return repliedOn;
        return sentOn != null ? sentOn : permittedOn;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void replied(LocalDate on) {
        if (repliedOn == null) repliedOn = on;
        nextChaseOn = null;
    }

    private void move(OnwardAction action) {
        state = state.after(action)
                .orElseThrow(() ->
                        new IllegalStateException("An onward referral that is " + state + " cannot " + action.verb()));
    }
}
