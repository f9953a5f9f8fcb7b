package uk.workwell.referral;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;
import uk.workwell.person.RegisterPerson;
import uk.workwell.team.ProviderId;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.settings.SettingsBook;

/** What the person does with a referral, after code and date of birth. */
@Service
@Transactional
public class ConfirmingReferrals {

    private final Referrals referrals;
    private final SealedWords sealed;
    private final Timeline timeline;
    private final Receipts receipts;
    private final OpenReferrals others;
    private final People people;
    private final ServingProvider serving;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConfirmingReferrals(
            Referrals referrals,
            SealedWords sealed,
            Timeline timeline,
            Receipts receipts,
            OpenReferrals others,
            People people,
            ServingProvider serving,
            SettingsBook settings,
            WorkingDays calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.sealed = sealed;
        this.timeline = timeline;
        this.receipts = receipts;
        this.others = others;
        this.people = people;
        this.serving = serving;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** The words, while the referral waits for its person. */
    @Transactional(readOnly = true)
    public Optional<AwaitingPerson> open(ReferralId id) {
        return referrals
                .findById(id)
                .filter(this::waits)
                .map(referral -> new AwaitingPerson(
                        id,
                        referral.employer().orElseThrow(),
                        requireNonNull(referral.employerReferralId()),
                        referral.provider().value(),
                        words(referral),
                        referral.sentAt(),
                        referral.lapsesOn()));
    }

    /** Whether the person was born on that day. False as well when nothing waits. */
    @Transactional(readOnly = true)
    public boolean bornOn(ReferralId id, LocalDate day) {
        return referrals
                .findById(id)
                .filter(this::waits)
                .map(referral -> words(referral).who().birthDate().equals(day))
                .orElse(false);
    }

    /** Who would be responsible if it were sent so: a home that is put right may lie with another provider. */
    @Transactional(readOnly = true)
    public Optional<UUID> provider(ReferralId id, Corrections corrections) {
        return referrals
                .findById(id)
                .filter(this::waits)
                .map(referral -> corrections.movesHome()
                        ? at(requireNonNull(corrections.postcode())).value()
                        : referral.provider().value());
    }

    private ProviderId at(String postcode) {
        return serving.of(Postcode.of(postcode), null, settings.current(CurrentTenant.get()));
    }

    /** The person agrees: the referral reaches the triage queue. Joins the caller's transaction. */
    public Confirmed confirm(ConfirmReferral said) {
        var found = referrals.lock(said.referral()).filter(this::waits);
        if (found.isEmpty()) {
            return new Confirmed.NoLongerOpen();
        }
        var missing = missing(said);
        if (missing.isPresent()) {
            return missing.get();
        }
        return receive(found.get(), said);
    }

    /** The person says no: every word is destroyed at once. Afterwards, or without one, nothing happens. */
    public void decline(ReferralId id) {
        referrals.lock(id).filter(this::waits).ifPresent(referral -> {
            var from = referral.state();
            referral.declineByPerson(clock.instant());
            timeline.add(referral, ReferralAction.DECLINE_BY_PERSON.verb(), from);
            events.publishEvent(new ReferralDeclinedByPerson(CurrentTenant.get(), id));
        });
    }

    private Confirmed receive(Referral referral, ConfirmReferral said) {
        var tenant = CurrentTenant.get();
        var inForce = settings.current(tenant);
        var referred = ReferredPerson.of(words(referral), said);
        if (said.corrections().movesHome()) {
            referral.goTo(serving.of(referred.postcode(), referred.council(), inForce));
        }
        // Looked for before the new record is made, or it would find itself.
        var known = people.matches(
                referred.name(), referred.birthDate(), referred.postcode().written(), said.nhsNumber());
        var person = register(referral, referred, said);
        var answerBy = calendar.add(
                WorkingDays.today(clock),
                inForce.timers().screeningWorkingDays().value());
        var personWords = new PersonWords(
                said.corrections(), said.comment(), said.healthLink(), said.lastWorked(), said.employerMayKnow());

        var from = referral.state();
        referral.confirm(Reception.of(
                person,
                sealed.seal(SealedWords.PERSON_WORDS, referral.id().value(), personWords),
                referred.cohort().name(),
                answerBy,
                clock.instant()));
        timeline.add(referral, ReferralAction.CONFIRM.verb(), from);
        var employer = referral.employer().orElseThrow();
        var line = requireNonNull(referral.employerReferralId());
        events.publishEvent(new ReferralConfirmed(tenant, referral.id(), employer, line, said.employerMayKnow()));
        var open = others.newestOf(known);
        if (open.isPresent()) {
            referral.markDuplicate(clock.instant());
            timeline.add(referral, ReferralAction.MARK_DUPLICATE.verb(), ReferralState.RECEIVED, Actor.SYSTEM);
            events.publishEvent(new DuplicateFound(tenant, referral.id(), person, open.get()));
        } else {
            var receipt = receipts.make(referral, referred, said.healthLink(), said.said(), inForce);
            referral.startScreening(receipt.outcome(), receipt.settingsVersion());
            timeline.add(referral, ReferralAction.START_SCREENING.verb(), ReferralState.RECEIVED, Actor.SYSTEM);
            events.publishEvent(new ReferralReceived(tenant, referral.id(), person, Route.EMPLOYER, null));
        }
        return new Confirmed.Received(
                referral.id(), employer, line, referral.provider().value(), answerBy);
    }

    private PersonId register(Referral referral, ReferredPerson referred, ConfirmReferral said) {
        return people.register(new RegisterPerson(
                referral.provider().value(),
                referred.name(),
                referred.birthDate(),
                referred.postcode().written(),
                said.mobile(),
                said.email(),
                said.preferredContact(),
                said.contactTimes(),
                said.accessNeeds(),
                said.nhsNumber()));
    }

    private static Optional<Confirmed> missing(ConfirmReferral said) {
        if (!said.agreedToBeReferred()) {
            return Optional.of(new Confirmed.Incomplete(
                    "agreedToBeReferred", "Say whether you agree to be referred. Without it nothing is sent."));
        }
        if (said.mobile() == null && said.email() == null) {
            return Optional.of(new Confirmed.Incomplete(
                    "contact", "Enter a mobile number or an e-mail address, so that we can reach you."));
        }
        var postcode = said.corrections().postcode();
        if (postcode != null
                && !postcode.isBlank()
                && Postcode.parse(postcode) instanceof Postcode.Problem(var words)) {
            return Optional.of(new Confirmed.Incomplete("postcode", words));
        }
        return Optional.empty();
    }

    private boolean waits(Referral referral) {
        return referral.waitsOn(WorkingDays.today(clock));
    }

    private EmployerWords words(Referral referral) {
        return sealed.open(
                SealedWords.WORDS,
                referral.id().value(),
                EmployerWords.class,
                requireNonNull(referral.words(), "A referral that waits has its words"));
    }
}
