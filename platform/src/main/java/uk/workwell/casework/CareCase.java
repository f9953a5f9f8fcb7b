package uk.workwell.casework;

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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.PersonId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.TenantOwned;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.StartRule;

/** One person's time with the service. Verbs check the state; pages read {@link CaseCard}. */
@Entity
@DynamicUpdate // the day of the last contact and the next appointment are written past it
@Table(name = "care_case")
@SuppressWarnings("UnusedVariable") // what only queries read is written here and nowhere else
class CareCase extends TenantOwned {

    @EmbeddedId
    private CaseId id;

    private UUID providerId;
    private UUID personId;
    private UUID referralId;
    private UUID coachId;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private Cohort cohort;

    private Instant openedAt;
    private int maxWeeks;
    private int settingsVersion;
    private LocalDate forecastStart;
    private @Nullable String locality;

    @Enumerated(EnumType.STRING)
    private StartRule startRule;

    private @Nullable LocalDate startedOn;
    private @Nullable UUID startAppointmentId;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate lastContactOn;
    private @Nullable Instant nextAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private int extensionWeeks;
    private @Nullable LocalDate pausedUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable WorkOutcome workOutcome;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CareCase() {}

    /**
     * What an accepted referral brings.
     *
     * @param weeks length of support for this cohort, by the settings version that decided
     * @param startRule what the ICB counts as the start
     * @param forecastStart day by which the first appointment is expected
     * @param locality code of where the person lived when they were referred; null outside any
     */
    record Opening(
            UUID provider,
            UUID person,
            UUID referral,
            StaffId coach,
            Cohort cohort,
            int weeks,
            int settingsVersion,
            StartRule startRule,
            LocalDate forecastStart,
            @Nullable String locality) {}

    @SuppressWarnings("NullAway.Init")
    CareCase(Opening opening, Instant now) {
        this.id = CaseId.fresh();
        this.providerId = opening.provider();
        this.personId = opening.person();
        this.referralId = opening.referral();
        this.coachId = opening.coach().value();
        this.cohort = opening.cohort();
        this.maxWeeks = opening.weeks();
        this.settingsVersion = opening.settingsVersion();
        this.startRule = opening.startRule();
        this.forecastStart = opening.forecastStart();
        this.locality = opening.locality();
        this.openedAt = now;
        this.state = CaseState.OPENED;
    }

    void logContactAttempt(LocalDate day) {
        move(CaseAction.LOG_CONTACT_ATTEMPT);
        lastContactOn = day;
    }

    void sendLetter(LocalDate day) {
        move(CaseAction.SEND_LETTER);
        lastContactOn = day;
    }

    /** The forecast clock now starts on the booked day. */
    void book(Instant startsAt) {
        move(CaseAction.BOOK);
        expect(startsAt);
    }

    void rebook(Instant startsAt) {
        move(CaseAction.REBOOK);
        expect(startsAt);
    }

    void missFirstAppointment() {
        move(CaseAction.MISS_FIRST_APPOINTMENT);
        nextAt = null;
    }

    /** The appointment was attended and the person agreed to take part. */
    void meet(UUID appointment, LocalDate day) {
        move(CaseAction.LOG_FIRST_APPOINTMENT);
        startAppointmentId = appointment;
        lastContactOn = day;
        nextAt = null;
    }

    /** The clock starts: what the ICB counts as the start has happened. Once. */
    void count(LocalDate dayZero) {
        if (startedOn != null) throw new IllegalStateException("Support has started already");
        startedOn = dayZero;
        endsOn = clock().endsOn();
    }

    void declineToTakePart(Instant now, LocalDate day) {
        move(CaseAction.DECLINE_TO_TAKE_PART);
        lastContactOn = day;
        end("NOT_TAKING_PART", now);
    }

    void giveUpContact(Instant now) {
        move(CaseAction.UNABLE_TO_CONTACT);
        end("NOT_REACHED", now);
    }

    void assess() {
        move(CaseAction.ASSESS);
    }

    void agreePlan() {
        move(CaseAction.AGREE_PLAN);
    }

    void beginPlan() {
        move(CaseAction.BEGIN_PLAN);
    }

    /** @param end of support, if the pause lasts as long as it may */
    void pause(LocalDate until, LocalDate end) {
        move(CaseAction.PAUSE);
        pausedUntil = until;
        endsOn = end;
    }

    void resume(LocalDate end) {
        move(CaseAction.RESUME);
        pausedUntil = null;
        endsOn = end;
    }

    void extend(int moreWeeks) {
        move(CaseAction.EXTEND);
        extensionWeeks += moreWeeks;
        if (state == CaseState.ACTIVE) endReason = null;
    }

    /** @param version of the settings that say so many weeks */
    void changeCohort(Cohort now, int weeks, int version) {
        move(CaseAction.CHANGE_COHORT);
        cohort = now;
        maxWeeks = weeks;
        settingsVersion = version;
    }

    /** Somebody else answers for it from now on; where it stands stays. */
    void handOver(StaffId coach) {
        move(CaseAction.HAND_OVER);
        coachId = coach.value();
    }

    void endsOn(LocalDate end) {
        endsOn = end;
    }

    /** Somebody has to close the case; a pause ends with it. */
    void exit(ExitReason reason) {
        move(CaseAction.EXIT);
        endReason = reason.name();
        pausedUntil = null;
        nextAt = null;
    }

    void close(ExitReason reason, WorkOutcome outcome, Instant now) {
        move(CaseAction.CLOSE);
        workOutcome = outcome;
        end(reason.name(), now);
    }

    void reopen() {
        move(CaseAction.REOPEN);
        endedAt = null;
        endReason = null;
        workOutcome = null;
    }

    void follow() {
        move(CaseAction.FOLLOW);
    }

    void logFollowUp() {
        move(CaseAction.LOG_FOLLOW_UP);
    }

    void archive() {
        move(CaseAction.ARCHIVE);
    }

    boolean can(CaseAction action) {
        return state.after(action).isPresent();
    }

    CaseId id() {
        return id;
    }

    CaseState state() {
        return state;
    }

    StaffId coach() {
        return new StaffId(coachId);
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Cohort cohort() {
        return cohort;
    }

    int settingsVersion() {
        return settingsVersion;
    }

    /** Why support is to end or has ended; empty while it goes on, and where it never began. */
    Optional<ExitReason> exitReason() {
        return state == CaseState.EXIT_DUE || state == CaseState.CLOSED || state == CaseState.FOLLOW_UP
                ? Optional.ofNullable(endReason).map(ExitReason::valueOf)
                : Optional.empty();
    }

    /** The first appointment that was attended; support may start later than that. */
    Optional<UUID> firstAppointment() {
        return Optional.ofNullable(startAppointmentId);
    }

    StartRule startRule() {
        return startRule;
    }

    UUID referral() {
        return referralId;
    }

    int maxWeeks() {
        return maxWeeks;
    }

    Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedAt).map(SupportClock::dayOf);
    }

    /** Without the pauses, which stand in a table of their own. */
    SupportClock clock() {
        var clock = startedOn == null
                ? SupportClock.forecast(forecastStart, maxWeeks)
                : SupportClock.running(startedOn, maxWeeks);
        return clock.extendedBy(extensionWeeks);
    }

    int extensionWeeks() {
        return extensionWeeks;
    }

    Instant openedAt() {
        return openedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void expect(Instant startsAt) {
        nextAt = startsAt;
        forecastStart = SupportClock.dayOf(startsAt);
    }

    private void end(String reason, Instant now) {
        nextAt = null;
        endedAt = now;
        endReason = reason;
    }

    private void move(CaseAction action) {
        state = state.after(action)
                .orElseThrow(() -> new IllegalStateException("A case that is " + state + " cannot " + action.verb()));
    }
}
