package uk.workwell.referral;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.PersonId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantOwned;
import uk.workwell.tenant.sealed.Sealed;

/** One referral of one person. Verbs check the state table; lists read {@link TriageQueue}. */
@Entity
@Table(name = "referral")
@SuppressWarnings("UnusedVariable") // what only queries read is written here and nowhere else
class Referral extends TenantOwned {

    @EmbeddedId
    private ReferralId id;

    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Embedded
    private Origin origin;

    private @Nullable Sealed words;
    private Instant sentAt;
    private LocalDate lapsesOn;

    @Embedded
    private @Nullable Reception reception;

    private int settingsVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable RulesSay rulesSay;

    private @Nullable LocalDate answerBy;
    private @Nullable Sealed holdWords;
    private @Nullable Sealed allocationWords;

    @Embedded
    private @Nullable Ruling ruling;

    @Enumerated(EnumType.STRING)
    private @Nullable Closure closure;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    /** Why a referral lapsed. */
    enum Closure {
        SILENCE,
        UNDELIVERABLE
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Referral() {}

    /** An employer sends; from now on it waits for its person. */
    @SuppressWarnings("NullAway.Init")
    Referral(
            ReferralId id,
            ProviderId provider,
            SendReferral sent,
            Sealed words,
            int settingsVersion,
            LocalDate lapsesOn,
            Instant now) {
        this.id = id;
        this.providerId = provider.value();
        this.origin = Origin.of(sent);
        this.state = ReferralState.AWAITING_PERSON;
        this.words = words;
        this.settingsVersion = settingsVersion;
        this.lapsesOn = lapsesOn;
        this.sentAt = now;
    }

    /** Sent with the person's agreement, or by the person: received at once. */
    @SuppressWarnings("NullAway.Init")
    Referral(ReferralId id, ProviderId provider, ReceiveReferral sent, Reception received, int settingsVersion) {
        this.id = id;
        this.providerId = provider.value();
        this.origin = Origin.of(sent);
        this.state = ReferralState.RECEIVED;
        this.reception = received;
        this.settingsVersion = settingsVersion;
        this.lapsesOn = received.screenBy();
        this.sentAt = received.receivedAt();
    }

    void resendLink() {
        move(ReferralAction.RESEND_LINK);
    }

    /** Somebody's home lies with another provider than the employer's words said. Nobody at the first has seen anything of it. */
    void goTo(ProviderId provider) {
        if (state != ReferralState.AWAITING_PERSON) {
            throw new IllegalStateException("Staff of one provider may have read it: it stays there");
        }
        this.providerId = provider.value();
    }

    /** The person agreed. */
    void confirm(Reception received) {
        move(ReferralAction.CONFIRM);
        this.reception = received;
    }

    /** The rules have spoken; a human decides. */
    void startScreening(RulesSay rulesSay, int settingsVersion) {
        move(ReferralAction.START_SCREENING);
        this.rulesSay = rulesSay;
        this.settingsVersion = settingsVersion;
    }

    void markDuplicate(Instant now) {
        move(ReferralAction.MARK_DUPLICATE);
        this.closedAt = now;
    }

    void declineByPerson(Instant now) {
        move(ReferralAction.DECLINE_BY_PERSON);
        destroy(now);
    }

    void withdrawByEmployer(Instant now) {
        move(ReferralAction.WITHDRAW_BY_EMPLOYER);
        destroy(now);
    }

    void undeliverable(Instant now) {
        move(ReferralAction.UNDELIVERABLE);
        this.closure = Closure.UNDELIVERABLE;
        destroy(now);
    }

    void lapse(Instant now) {
        move(ReferralAction.LAPSE);
        this.closure = Closure.SILENCE;
        destroy(now);
    }

    /** @param why the coach was named against the suggestion or a limit */
    void accept(StaffId coach, @Nullable Sealed why, StaffId by, Instant now) {
        move(ReferralAction.ACCEPT);
        this.allocationWords = why;
        this.ruling = Ruling.accepted(coach, by, now);
    }

    /** The question itself lies in the {@link Dialogue}. */
    void askBack(LocalDate answerBy) {
        move(ReferralAction.ASK_BACK);
        this.answerBy = answerBy;
    }

    /** The time that the person took is not ours: the target begins anew. */
    void answer(LocalDate screenBy) {
        move(ReferralAction.ANSWER);
        this.answerBy = null;
        this.reception = requireNonNull(reception).screenBy(screenBy);
    }

    /** Whoever was asked beside the person has said nothing; the target begins anew. */
    void stopWaiting(LocalDate screenBy) {
        move(ReferralAction.STOP_WAITING);
        this.answerBy = null;
        this.reception = requireNonNull(reception).screenBy(screenBy);
    }

    void decline(DeclineCode code, Sealed words, StaffId by, Instant now) {
        move(ReferralAction.DECLINE);
        this.ruling = Ruling.notEligible(code, words, by, now);
    }

    void redirect(Sealed words, StaffId by, Instant now) {
        move(ReferralAction.REDIRECT);
        this.ruling = Ruling.redirected(words, by, now);
    }

    /** @param why for the duty lead alone */
    void hold(@Nullable Sealed why) {
        move(ReferralAction.RISK_HOLD);
        this.holdWords = why;
    }

    void release() {
        move(ReferralAction.RELEASE);
    }

    /** Whether the person may still answer: the day itself is too late. */
    boolean waitsOn(LocalDate today) {
        return state == ReferralState.AWAITING_PERSON && today.isBefore(lapsesOn);
    }

    boolean can(ReferralAction action) {
        return ReferralMoves.next(state, action).isPresent();
    }

    ReferralId id() {
        return id;
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    ReferralState state() {
        return state;
    }

    Route route() {
        return origin.route();
    }

    Optional<EmployerId> employer() {
        return Optional.ofNullable(origin.employerId()).map(EmployerId::new);
    }

    /** The organisation by whose link it came. */
    Optional<UUID> referrer() {
        return Optional.ofNullable(origin.referrerId());
    }

    @Nullable
    UUID employerReferralId() {
        return origin.employerReferralId();
    }

    /** @throws NullPointerException before the person agreed */
    PersonId person() {
        return new PersonId(
                requireNonNull(reception, "Nobody has confirmed yet").personId());
    }

    @Nullable
    Sealed words() {
        return words;
    }

    @Nullable
    Sealed personWords() {
        return reception == null ? null : reception.personWords();
    }

    @Nullable
    Sealed holdWords() {
        return holdWords;
    }

    @Nullable
    Sealed allocationWords() {
        return allocationWords;
    }

    Instant sentAt() {
        return sentAt;
    }

    LocalDate lapsesOn() {
        return lapsesOn;
    }

    /** The last day on which an answer is awaited; null while nothing is asked. */
    @Nullable
    LocalDate answerBy() {
        return answerBy;
    }

    /** Null until the person agreed: staff see nothing before. */
    @Nullable
    Instant receivedAt() {
        return reception == null ? null : reception.receivedAt();
    }

    @Nullable
    LocalDate screenBy() {
        return reception == null ? null : reception.screenBy();
    }

    @Nullable
    RulesSay rulesSay() {
        return rulesSay;
    }

    /** Empty while nobody has decided. */
    Optional<Ruling> ruling() {
        return Optional.ofNullable(ruling);
    }

    int settingsVersion() {
        return settingsVersion;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Content goes in the same breath; ids, times and outcome stay. */
    private void destroy(Instant now) {
        this.words = null;
        this.reception = reception == null ? null : reception.withoutWords();
        this.holdWords = null;
        this.closedAt = now;
    }

    private void move(ReferralAction action) {
        state = ReferralMoves.next(state, action)
                .orElseThrow(() -> new IllegalStateException("A referral that is " + state + " cannot " + action.verb()
                        + ": " + ReferralMoves.refusal(state)));
    }
}
