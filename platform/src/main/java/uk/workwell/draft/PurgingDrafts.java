package uk.workwell.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;

/** Every night: drafts that nobody touched for a month go, employer by employer behind the employers' wall. */
@Configuration(proxyBeanMethods = false)
class PurgingDrafts {

    @Bean
    RecurringTask<Void> purgeEmployerDrafts(JdbcClient jdbc, Drafts drafts) {
        return Tasks.recurring(
                        "purge-employer-drafts", Schedules.daily(ZoneId.of("Europe/London"), LocalTime.of(3, 20)))
                .execute((instance, context) -> purgeAll(jdbc, drafts));
    }

    static void purgeAll(JdbcClient jdbc, Drafts drafts) {
        jdbc.sql("select distinct employer_id from employer_alias")
                .query(UUID.class)
                .list()
                .forEach(id -> CurrentEmployer.run(new EmployerId(id), drafts::purge));
    }
}
