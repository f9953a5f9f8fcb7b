package uk.workwell.referral;

import static java.util.Objects.requireNonNull;

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

    @Enumerated(EnumType.STRING)
    private Route route;

    private @Nullable UUID employerId;
    private @Nullable UUID employerReferralId;
    private @Nullable UUID partnerId;
    private @Nullable UUID personId;
    private @Nullable Sealed words;
    private @Nullable Sealed personWords;
    private Instant sentAt;
    private LocalDate lapsesOn;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant receivedAt;
    private @Nullable LocalDate screenBy;
    private @Nullable Boolean agreedToBeReferred;
    private int settingsVersion;
    private @Nullable String cohort;

    @Enumerated(EnumType.STRING)
    private @Nullable RulesSay rulesSay;

    private @Nullable Sealed question;
    private @Nullable Sealed answer;
    private @Nullable LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralState decision;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineCode decisionCode;

    private @Nullable Sealed decisionWords;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID allocatedTo;

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
        this.route = Route.EMPLOYER;
        this.state = ReferralState.AWAITING_PERSON;
        this.employerId = sent.employer().value();
        this.employerReferralId = sent.employerReferralId();
        this.words = words;
        this.settingsVersion = settingsVersion;
        this.lapsesOn = lapsesOn;
        this.sentAt = now;
    }

    /** A partner sends, with the person's agreement: received at once. */
    @SuppressWarnings("NullAway.Init")
    Referral(
            ReferralId id,
            ProviderId provider,
            ReceiveReferral sent,
            PersonId person,
            Sealed personWords,
            String cohort,
            LocalDate screenBy,
            int settingsVersion,
            Instant now) {
        this.id = id;
        this.providerId = provider.value();
        this.route = sent.route();
        this.state = ReferralState.RECEIVED;
        this.partnerId = sent.partner();
        this.personId = person.value();
        this.personWords = personWords;
        this.cohort = cohort;
        this.agreedToBeReferred = true;
        this.settingsVersion = settingsVersion;
        this.lapsesOn = screenBy;
        this.screenBy = screenBy;
        this.sentAt = now;
        this.confirmedAt = now;
        this.receivedAt = now;
    }

    void resendLink() {
        move(ReferralAction.RESEND_LINK);
    }

    /** The person agreed. */
    void confirm(PersonId person, Sealed personWords, String cohort, LocalDate screenBy, Instant now) {
        move(ReferralAction.CONFIRM);
        this.personId = person.value();
        this.personWords = personWords;
        this.cohort = cohort;
        this.agreedToBeReferred = true;
        this.confirmedAt = now;
        this.receivedAt = now;
        this.screenBy = screenBy;
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

    void accept(StaffId coach, StaffId by, Instant now) {
        move(ReferralAction.ACCEPT);
        this.allocatedTo = coach.value();
        decided(by, now);
    }

    void askBack(Sealed question, LocalDate answerBy) {
        move(ReferralAction.ASK_BACK);
        this.question = question;
        this.answer = null;
        this.answerBy = answerBy;
    }

    void answer(Sealed answer) {
        move(ReferralAction.ANSWER);
        this.answer = answer;
        this.answerBy = null;
    }

    void decline(DeclineCode code, Sealed words, StaffId by, Instant now) {
        move(ReferralAction.DECLINE);
        this.decisionCode = code;
        this.decisionWords = words;
        decided(by, now);
    }

    void redirect(Sealed words, StaffId by, Instant now) {
        move(ReferralAction.REDIRECT);
        this.decisionWords = words;
        decided(by, now);
    }

    void hold() {
        move(ReferralAction.RISK_HOLD);
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
        return route;
    }

    Optional<EmployerId> employer() {
        return Optional.ofNullable(employerId).map(EmployerId::new);
    }

    @Nullable
    UUID employerReferralId() {
        return employerReferralId;
    }

    /** The partner that sent it, if one did. */
    Optional<UUID> partner() {
        return Optional.ofNullable(partnerId);
    }

    /** @throws NullPointerException before the person agreed */
    PersonId person() {
        return new PersonId(requireNonNull(personId, "Nobody has confirmed yet"));
    }

    @Nullable
    Sealed words() {
        return words;
    }

    @Nullable
    Sealed personWords() {
        return personWords;
    }

    @Nullable
    Sealed decisionWords() {
        return decisionWords;
    }

    @Nullable
    Sealed question() {
        return question;
    }

    @Nullable
    Sealed answer() {
        return answer;
    }

    Instant sentAt() {
        return sentAt;
    }

    LocalDate lapsesOn() {
        return lapsesOn;
    }

    /** Null until the person agreed: staff see nothing before. */
    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    LocalDate screenBy() {
        return screenBy;
    }

    @Nullable
    RulesSay rulesSay() {
        return rulesSay;
    }

    @Nullable
    DeclineCode decisionCode() {
        return decisionCode;
    }

    @Nullable
    StaffId decidedBy() {
        return decidedBy == null ? null : new StaffId(decidedBy);
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    StaffId allocatedTo() {
        return allocatedTo == null ? null : new StaffId(allocatedTo);
    }

    int settingsVersion() {
        return settingsVersion;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void decided(StaffId by, Instant now) {
        this.decision = state;
        this.decidedBy = by.value();
        this.decidedAt = now;
    }

    /** Content goes in the same breath; ids, times and outcome stay. */
    private void destroy(Instant now) {
        this.words = null;
        this.personWords = null;
        this.decisionWords = null;
        this.question = null;
        this.answer = null;
        this.closedAt = now;
    }

    private void move(ReferralAction action) {
        state = ReferralMoves.next(state, action)
                .orElseThrow(() -> new IllegalStateException("A referral that is " + state + " cannot " + action.verb()
                        + ": " + ReferralMoves.refusal(state)));
    }
}
