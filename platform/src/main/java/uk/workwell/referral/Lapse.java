package uk.workwell.referral;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.link.Links;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** Lets referrals lapse in the bound ICB. Each has a transaction of its own, so that one failure stops no other. */
@Component
class Lapse {

    private final Referrals referrals;
    private final Timeline timeline;
    private final Dialogue dialogue;
    private final AskingBack asking;
    private final Links links;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Lapse(
            Referrals referrals,
            Timeline timeline,
            Dialogue dialogue,
            AskingBack asking,
            Links links,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.referrals = referrals;
        this.timeline = timeline;
        this.dialogue = dialogue;
        this.asking = asking;
        this.links = links;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    void dueReferrals() {
        due().forEach(id -> transaction.executeWithoutResult(status -> lapse(id)));
    }

    private void stopWaiting(Referral referral) {
        var from = referral.state();
        asking.stopWaiting(referral);
        timeline.add(referral, ReferralAction.STOP_WAITING.verb(), from, Actor.SYSTEM);
    }

    private List<ReferralId> due() {
        return transaction.execute(status -> jdbc.sql("""
                select id from referral
                where tenant_id = :tenant and state = any('{AWAITING_PERSON,INFO_REQUESTED}')
                  and case state when 'AWAITING_PERSON' then lapses_on <= :today else answer_by < :today end
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("today", WorkingDays.today(clock))
                .query((row, n) -> new ReferralId(row.getObject(1, UUID.class)))
                .list());
    }

    private void lapse(ReferralId id) {
        var found = referrals.lock(id);
        found.filter(referral -> asking.waitsFor(AskedOf.REFERRER, referral)).ifPresent(this::stopWaiting);
        found.filter(referral -> referral.can(ReferralAction.LAPSE)).ifPresent(referral -> {
            var from = referral.state();
            referral.lapse(clock.instant());
            timeline.add(referral, ReferralAction.LAPSE.verb(), from, Actor.SYSTEM);
            links.endAll(id.value());
            if (from == ReferralState.INFO_REQUESTED) {
                dialogue.destroy(id);
                events.publishEvent(new ReferralUnanswered(CurrentTenant.get(), id));
            }
            events.publishEvent(new ReferralLapsed(CurrentTenant.get(), id));
        });
    }
}
