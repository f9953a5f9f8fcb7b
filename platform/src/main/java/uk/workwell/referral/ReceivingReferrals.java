package uk.workwell.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.person.People;
import uk.workwell.person.RegisterPerson;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** Takes people into the bound ICB's queue who agreed to it; and what a partner asks later: what came of it. */
@Service
@Transactional
public class ReceivingReferrals {

    private final Referrals referrals;
    private final SealedWords sealed;
    private final Timeline timeline;
    private final Receipts receipts;
    private final OpenReferrals others;
    private final People people;
    private final ServingProvider serving;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReceivingReferrals(
            Referrals referrals,
            SealedWords sealed,
            Timeline timeline,
            Receipts receipts,
            OpenReferrals others,
            People people,
            ServingProvider serving,
            SettingsBook settings,
            WorkingDays calendar,
            JdbcClient jdbc,
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
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Registers the person and puts the referral into the triage queue. Joins the caller's transaction. */
    public void receive(ReceiveReferral sent) {
        var tenant = CurrentTenant.get();
        var inForce = settings.current(tenant);
        var provider = serving.of(sent.postcode(), sent.intake().council(), inForce);
        var referred = new ReferredPerson(
                sent.fullName(),
                sent.birthDate(),
                sent.postcode(),
                sent.intake().council(),
                sent.atWork(),
                sent.lastWorked(),
                sent.intake().practice());
        // Looked for before the new record is made, or it would find itself.
        var known = people.matches(
                sent.fullName(), sent.birthDate(), sent.postcode().written(), sent.nhsNumber());
        var person = people.register(new RegisterPerson(
                provider.value(),
                sent.fullName(),
                sent.birthDate(),
                sent.postcode().written(),
                sent.mobile(),
                sent.email(),
                sent.intake().preferredContact(),
                sent.intake().contactTimes(),
                sent.accessNeeds(),
                sent.nhsNumber()));
        var words = new PersonWords(
                Corrections.NONE,
                sent.reason(),
                sent.healthLink(),
                sent.lastWorked(),
                false,
                sent.intake().told());
        var screenBy = calendar.add(
                WorkingDays.today(clock),
                inForce.timers().screeningWorkingDays().value());
        var referral = new Referral(
                sent.id(),
                provider,
                sent,
                Reception.of(
                        person,
                        sealed.seal(SealedWords.PERSON_WORDS, sent.id().value(), words),
                        referred.cohort().name(),
                        screenBy,
                        clock.instant()),
                inForce.version());
        // The row is written once, in the state that it comes to rest in; the timeline tells the way there.
        var open = others.newestOf(known);
        if (open.isPresent()) {
            referral.markDuplicate(clock.instant());
            keep(referral, ReferralAction.MARK_DUPLICATE);
            events.publishEvent(new DuplicateFound(tenant, referral.id(), person, open.get()));
        } else {
            var asked = receipts.ask(referred, sent.healthLink(), sent.intake().said(), provider, inForce);
            var receipt = Receipt.of(asked.advice(), clock.instant());
            referral.startScreening(receipt.outcome(), receipt.settingsVersion());
            keep(referral, ReferralAction.START_SCREENING);
            receipts.keep(referral, asked);
            events.publishEvent(new ReferralReceived(
                    tenant, referral.id(), person, sent.route(), sent.intake().referrer()));
        }
    }

    private void keep(Referral referral, ReferralAction then) {
        referrals.saveAndFlush(referral);
        timeline.add(
                referral,
                List.of(
                        new Timeline.Step("send", ReferralState.DRAFT, ReferralState.RECEIVED, CurrentActor.get()),
                        new Timeline.Step(then.verb(), ReferralState.RECEIVED, referral.state(), Actor.SYSTEM)));
    }

    /**
     * What came of a partner's own referral: never the reason, which goes to the person.
     *
     * @param decidedAt null while nobody has decided
     */
    public record Outcome(
            ReferralId id,
            ReferralState state,
            Instant receivedAt,
            @Nullable Instant decidedAt) {}

    /** Another partner's referral is like none. */
    @Transactional(readOnly = true)
    public Optional<Outcome> outcome(UUID partner, ReferralId id) {
        return jdbc.sql("""
                        select state, received_at, decided_at from referral
                        where tenant_id = ? and partner_id = ? and id = ?""")
                .params(CurrentTenant.get().value(), partner, id.value())
                .query((row, n) -> new Outcome(
                        id,
                        ReferralState.valueOf(row.getString("state")),
                        row.getTimestamp("received_at").toInstant(),
                        row.getTimestamp("decided_at") == null
                                ? null
                                : row.getTimestamp("decided_at").toInstant()))
                .optional();
    }
}
