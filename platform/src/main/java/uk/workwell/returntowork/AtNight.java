package uk.workwell.returntowork;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.returntowork.ConversationEvents.PromiseDue;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.calendar.WorkingDays;

/** What time does to conversations, one ICB after the other: no answer lapses, preparations go, promises are called to mind. */
@Configuration(proxyBeanMethods = false)
class AtNight {

    /** After the end of a conversation. */
    static final Duration PREPARATIONS_LAST = Duration.ofDays(90);

    @Bean
    RecurringTask<Void> lapseConversationsTask(Tenants tenants, Arranging arranging) {
        return Tasks.recurring("lapse-conversations", Schedules.daily(WorkingDays.LONDON, LocalTime.of(0, 45)))
                .execute((instance, context) ->
                        tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), arranging::lapse)));
    }

    @Bean
    RecurringTask<Void> purgePreparationsTask(
            Tenants tenants, PreparationTable preparations, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("purge-preparations", Schedules.daily(WorkingDays.LONDON, LocalTime.of(2, 50)))
                .execute((instance, context) -> tenants.all()
                        .forEach(tenant -> CurrentTenant.run(
                                tenant.id(),
                                () -> transaction.executeWithoutResult(status -> preparations.deleteOfEnded(
                                        clock.instant().minus(PREPARATIONS_LAST))))));
    }

    @Bean
    RecurringTask<Void> remindOfPromisesTask(
            Tenants tenants,
            PromiseTable promises,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        return Tasks.recurring("remind-of-promises", Schedules.daily(WorkingDays.LONDON, LocalTime.of(7, 0)))
                .execute((instance, context) -> tenants.all()
                        .forEach(tenant -> CurrentTenant.run(
                                tenant.id(),
                                () -> transaction.executeWithoutResult(status -> remind(promises, events, clock)))));
    }

    /** The day before, and on the day. */
    private static void remind(PromiseTable promises, ApplicationEventPublisher events, Clock clock) {
        var today = WorkingDays.today(clock);
        for (var day : new java.time.LocalDate[] {today, today.plusDays(1)}) {
            promises.dueOn(day)
                    .forEach(one -> events.publishEvent(new PromiseDue(
                            CurrentTenant.get(), one.id(), one.conversation(), one.caseId(), one.owner(), one.due())));
        }
    }
}
