package uk.workwell.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.referral.LocalityOfAReferral;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * Somebody lost, found or left work: the length of support follows, by the locality's weeks where it has its own, counted from
 * the same day 0, and the change is dated.
 */
@Component
class Cohorts {

    private final JdbcClient jdbc;
    private final Supporting supporting;
    private final SettingsBook settings;
    private final LocalityOfAReferral localities;

    Cohorts(JdbcClient jdbc, Supporting supporting, SettingsBook settings, LocalityOfAReferral localities) {
        this.jdbc = jdbc;
        this.supporting = supporting;
        this.settings = settings;
        this.localities = localities;
    }

    CaseResult change(CareCase found, ChangeCohort command, Instant now) {
        if (!found.can(CaseAction.CHANGE_COHORT)) return Contacting.tooLate(found);
        var faults = new ArrayList<Fault>();
        if (command.cohort() == found.cohort()) {
            faults.add(new Fault("cohort", "This is the situation that the case has. Choose another one"));
        }
        Words.needed("reason", command.reason(), "Say what has changed").ifPresent(faults::add);
        if (!faults.isEmpty()) return new Refused(faults);
        var from = found.state();
        var before = found.cohort();
        int weeksBefore = found.maxWeeks();
        var decided = settings.current(found.tenant());
        var locality = localities.find(new ReferralId(found.referral())).orElse(null);
        found.changeCohort(
                command.cohort(),
                decided.rulesAt(locality).weeksOfSupport().of(command.cohort()).value(),
                decided.version());
        supporting.end(found).ifPresent(found::endsOn);
        keep(found, before, weeksBefore, now);
        return supporting.done(found, CaseAction.CHANGE_COHORT, from, now, command.reason(), CohortChanged::new);
    }

    private void keep(CareCase found, Cohort before, int weeksBefore, Instant now) {
        jdbc.sql("""
                insert into case_cohort (tenant_id, id, provider_id, case_id, on_day, from_cohort, to_cohort, from_weeks,
                  to_weeks, settings_version, recorded_at)
                values (:tenant, :id, :provider, :case, :day, :from, :to, :fromWeeks, :toWeeks, :settings, :now)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", Ids.fresh())
                .param("provider", found.provider().value())
                .param("case", found.id().value())
                .param("day", SupportClock.dayOf(now))
                .param("from", before.name())
                .param("to", found.cohort().name())
                .param("fromWeeks", weeksBefore)
                .param("toWeeks", found.maxWeeks())
                .param("settings", found.settingsVersion())
                .param("now", Timestamp.from(now))
                .update();
    }
}
