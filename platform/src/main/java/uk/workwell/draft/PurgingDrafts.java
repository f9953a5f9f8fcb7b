package uk.workwell.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.SettingsBook;

/** Drafts that nobody needs any more go: employers' and those to an ICB each night, behind their walls; those of links each hour. */
@Configuration(proxyBeanMethods = false)
class PurgingDrafts {

    @Bean
    RecurringTask<Void> purgeEmployerDrafts(JdbcClient jdbc, Drafts drafts) {
        return Tasks.recurring(
                        "purge-employer-drafts", Schedules.daily(ZoneId.of("Europe/London"), LocalTime.of(3, 20)))
                .execute((instance, context) -> purgeAll(jdbc, drafts));
    }

    /** What was typed behind links that have expired; every other end of a link removes it at once. */
    @Bean
    RecurringTask<Void> purgeLinkDrafts(Tenants tenants, LinkDrafts drafts) {
        return Tasks.recurring("purge-link-drafts", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) ->
                        tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), drafts::purge)));
    }

    @Bean
    RecurringTask<Void> purgeTenantDrafts(Tenants tenants, SettingsBook settings, TenantDrafts drafts) {
        return Tasks.recurring("purge-tenant-drafts", Schedules.daily(ZoneId.of("Europe/London"), LocalTime.of(3, 25)))
                .execute((instance, context) -> purgeAll(tenants, settings, drafts));
    }

    /** Each ICB's after its own time. */
    static void purgeAll(Tenants tenants, SettingsBook settings, TenantDrafts drafts) {
        tenants.all().forEach(tenant -> {
            var kept = Duration.ofDays(
                    settings.current(tenant.id()).timers().draftPurgeDays().value());
            CurrentTenant.run(tenant.id(), () -> drafts.purge(kept));
        });
    }

    static void purgeAll(JdbcClient jdbc, Drafts drafts) {
        jdbc.sql("select distinct employer_id from employer_alias")
                .query(UUID.class)
                .list()
                .forEach(id -> CurrentEmployer.run(new EmployerId(id), drafts::purge));
    }
}
