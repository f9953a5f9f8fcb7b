package uk.workwell.referral;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.settings.SettingsBook;

/** What an employer does with a referral: send it, take it back, have the message sent again. */
@Service
public class SendingReferrals {

    private static final int LINKS_AGAIN_AT_MOST = 3;

    private final Referrals referrals;
    private final SealedWords sealed;
    private final Timeline timeline;
    private final Links links;
    private final ServingProvider serving;
    private final SettingsBook settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SendingReferrals(
            Referrals referrals,
            SealedWords sealed,
            Timeline timeline,
            Links links,
            ServingProvider serving,
            SettingsBook settings,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.referrals = referrals;
        this.sealed = sealed;
        this.timeline = timeline;
        this.links = links;
        this.serving = serving;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Sends to the person. Sending the same line again, even at the same moment, answers with the same referral. Called
     * with no transaction open.
     */
    public ReferralId send(SendReferral command) {
        try {
            return transaction.execute(status -> create(command));
        } catch (DataIntegrityViolationException e) {
            return transaction.execute(status -> referrals
                    .lock(command.employer().value(), command.employerReferralId())
                    .orElseThrow(() -> e)
                    .id());
        }
    }

    private ReferralId create(SendReferral command) {
        var tenant = CurrentTenant.get();
        var inForce = settings.current(tenant);
        var id = ReferralId.fresh();
        var who = command.words().who();
        var lapsesOn = WorkingDays.today(clock)
                .plusDays(inForce.timers().unconfirmedDays().value());
        var referral = referrals.saveAndFlush(new Referral(
                id,
                serving.of(Postcode.of(who.postcode()), who.council(), inForce),
                command,
                sealed.seal(SealedWords.WORDS, id.value(), command.words()),
                inForce.version(),
                lapsesOn,
                clock.instant()));
        timeline.add(referral, "send", ReferralState.DRAFT);
        var ticket = links.issue(
                Purpose.CONFIRM_REFERRAL,
                tenant,
                command.employer(),
                id.value(),
                lapsesOn.atStartOfDay(WorkingDays.LONDON).toInstant());
        events.publishEvent(
                new ReferralSent(tenant, id, command.employer(), command.employerReferralId(), ticket.value()));
        return id;
    }

    /** Takes the referral back and destroys its words. After the person confirmed it is theirs, and nothing changes. */
    @Transactional
    public void withdraw(EmployerId employer, UUID employerReferralId) {
        referrals
                .lock(employer.value(), employerReferralId)
                .filter(referral -> referral.can(ReferralAction.WITHDRAW_BY_EMPLOYER))
                .ifPresent(referral -> {
                    var from = referral.state();
                    referral.withdrawByEmployer(clock.instant());
                    timeline.add(referral, ReferralAction.WITHDRAW_BY_EMPLOYER.verb(), from);
                    links.endAll(referral.id().value());
                    events.publishEvent(new ReferralWithdrawn(CurrentTenant.get(), referral.id(), employer));
                });
    }

    /** Sends the person another link, at most three times. Looks the same to the employer whatever has happened. */
    @Transactional
    public void sendAgain(EmployerId employer, UUID employerReferralId) {
        referrals
                .lock(employer.value(), employerReferralId)
                .filter(referral -> referral.waitsOn(WorkingDays.today(clock)))
                .filter(referral -> timeline.times(referral.id(), ReferralAction.RESEND_LINK) < LINKS_AGAIN_AT_MOST)
                .ifPresent(referral -> {
                    referral.resendLink();
                    timeline.add(referral, ReferralAction.RESEND_LINK.verb(), referral.state());
                    events.publishEvent(new LinkSentAgain(CurrentTenant.get(), referral.id(), ticketFor(referral)));
                });
    }

    /** The ticket that works, or another one where five wrong answers locked it. */
    private UUID ticketFor(Referral referral) {
        var subject = referral.id().value();
        return links.newest(Purpose.CONFIRM_REFERRAL, subject)
                .map(Ticket::id)
                .orElseGet(() -> links.issue(
                        Purpose.CONFIRM_REFERRAL,
                        CurrentTenant.get(),
                        referral.employer().orElse(null),
                        subject,
                        referral.lapsesOn().atStartOfDay(WorkingDays.LONDON).toInstant()))
                .value();
    }

    /** No contact could be reached: the words are destroyed, and the employer is told so. */
    @Transactional
    public void undeliverable(ReferralId id) {
        referrals
                .lock(id)
                .filter(referral -> referral.can(ReferralAction.UNDELIVERABLE))
                .ifPresent(referral -> {
                    var from = referral.state();
                    referral.undeliverable(clock.instant());
                    timeline.add(referral, ReferralAction.UNDELIVERABLE.verb(), from);
                    links.endAll(id.value());
                    referral.employer()
                            .ifPresent(employer -> events.publishEvent(new ReferralUndeliverable(
                                    CurrentTenant.get(), id, employer, requireNonNull(referral.employerReferralId()))));
                });
    }
}
