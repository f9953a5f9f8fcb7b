package uk.workwell.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseResult.Done;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * What is due in the bound ICB: pauses end, support that has used its time comes to its end, follow-ups begin. Each case
 * has a transaction of its own. Nothing ends by itself while somebody bars it.
 */
@Component
class Overnight {

    private final JdbcClient jdbc;
    private final CaseVerbs verbs;
    private final Supporting supporting;
    private final Ending ending;
    private final FollowingUp followUps;
    private final SettingsBook settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Overnight(
            JdbcClient jdbc,
            CaseVerbs verbs,
            Supporting supporting,
            Ending ending,
            FollowingUp followUps,
            SettingsBook settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.verbs = verbs;
        this.supporting = supporting;
        this.ending = ending;
        this.followUps = followUps;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void turn() {
        var now = clock.instant();
        var today = SupportClock.dayOf(now);
        each(Due.PAUSE_IS_OVER, today, id -> resume(id, today, now));
        each(Due.TIME_IS_USED, today, id -> exit(id, today, now));
        int reopenDays =
                settings.current(CurrentTenant.get()).timers().reopenDays().value();
        each(Due.CANNOT_REOPEN, today.minusDays(reopenDays), id -> follow(id, now));
    }

    /** What a night looks for, each by one day. */
    private enum Due {
        PAUSE_IS_OVER("state = 'PAUSED' and paused_until <= ?"),
        TIME_IS_USED("state in ('STARTED', 'ASSESSED', 'PLAN_AGREED', 'ACTIVE', 'PAUSED') and ends_on < ?"),
        CANNOT_REOPEN("state = 'CLOSED' and ended_at < ?::date::timestamp at time zone 'Europe/London'");

        private final String sql;

        Due(String condition) {
            this.sql = "select id from care_case where tenant_id = ? and " + condition + " order by id";
        }
    }

    private void each(Due due, LocalDate day, Consumer<CaseId> work) {
        List<CaseId> cases = transaction.execute(status -> jdbc.sql(due.sql)
                .params(CurrentTenant.get().value(), day)
                .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
                .list());
        cases.forEach(work);
    }

    private void resume(CaseId id, LocalDate today, Instant now) {
        verbs.asTheHouse(id, found -> found.pausedUntil()
                .filter(until -> !until.isAfter(today))
                .map(until -> supporting.resume(found, until, now))
                .orElseGet(() -> new Done(found.state())));
    }

    private void exit(CaseId id, LocalDate today, Instant now) {
        verbs.asTheHouse(
                id,
                found -> found.can(CaseAction.EXIT)
                                && found.endsOn()
                                        .filter(end -> end.isBefore(today))
                                        .isPresent()
                                && ending.bar(id).isEmpty()
                        ? ending.exit(found, ExitReason.TIME_LIMIT, null, now)
                        : new Done(found.state()));
    }

    private void follow(CaseId id, Instant now) {
        verbs.asTheHouse(
                id,
                found -> found.can(CaseAction.FOLLOW) && ending.bar(id).isEmpty()
                        ? followUps.follow(found, now)
                        : new Done(found.state()));
    }
}
