package uk.workwell.casework.notes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** Every night, ICB by ICB: notes that nobody went on writing for the days that its settings give a draft. */
@Configuration(proxyBeanMethods = false)
class PurgeDrafts {

    @Bean
    RecurringTask<Void> purgeNoteDrafts(
            Tenants tenants, SettingsBook settings, DraftTable drafts, Clock clock, TransactionTemplate transaction) {
        return Tasks.recurring("purge-note-drafts", Schedules.daily(WorkingDays.LONDON, LocalTime.of(3, 25)))
                .execute((instance, context) -> tenants.all()
                        .forEach(tenant -> CurrentTenant.run(tenant.id(), () -> {
                            var kept = settings.current(tenant.id())
                                    .timers()
                                    .draftPurgeDays()
                                    .value();
                            var lastSaved = clock.instant().minus(Duration.ofDays(kept));
                            transaction.executeWithoutResult(status -> drafts.deleteBefore(lastSaved));
                        })));
    }
}
