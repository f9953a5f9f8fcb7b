package uk.workwell.agreement.flexible;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.flexible.FlexibleEntries.Saying;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleDueSoon;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleOverdue;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.SettingsBook;

/** What happens to requests when their day comes: nothing is decided by itself, but nobody forgets. Called with the ICB bound. */
@Service
class FlexibleAtNight {

    private static final int AT_ONCE = 200;

    private final FlexibleTable table;
    private final FlexibleSteps steps;
    private final ApplicationEventPublisher events;
    private final SettingsBook settings;
    private final TransactionTemplate transaction;

    FlexibleAtNight(
            FlexibleTable table,
            FlexibleSteps steps,
            ApplicationEventPublisher events,
            SettingsBook settings,
            TransactionTemplate transaction) {
        this.table = table;
        this.steps = steps;
        this.events = events;
        this.settings = settings;
        this.transaction = transaction;
    }

    void turn() {
        var today = steps.today();
        var tenant = CurrentTenant.get();
        int remindDays = settings.current(tenant).support().agreements().value().remindDays();
        each(
                () -> table.lapsing(today.minusDays(1), AT_ONCE),
                one -> steps.made(
                        Next.after(one, FlexibleAction.LAPSE), FlexibleAction.LAPSE, Party.SYSTEM, Saying.NOTHING));
        each(() -> table.near(today, today.plusDays(remindDays), AT_ONCE), one -> {
            table.updateChased(one.id(), today);
            events.publishEvent(new FlexibleDueSoon(tenant, one.id(), one.referral(), one.employer()));
        });
        each(() -> table.late(today, AT_ONCE), one -> {
            table.updateLateTold(one.id(), today);
            events.publishEvent(new FlexibleOverdue(tenant, one.id(), one.referral(), one.employer()));
        });
    }

    private void each(Supplier<List<FlexibleRequest>> due, Consumer<FlexibleRequest> step) {
        int found = AT_ONCE;
        while (found == AT_ONCE) {
            found = transaction.execute(status -> {
                var all = due.get();
                all.forEach(step);
                return all.size();
            });
        }
    }
}
