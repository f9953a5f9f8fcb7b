package uk.workwell.casework;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.StartRule;

/**
 * The start of support and what proves it: who was seen when, by which rule it counts, and what the eligibility rules had
 * said. Written once; the application has no right to change it.
 */
@Component
class DayZero {

    private final JdbcClient jdbc;
    private final AcceptedReferrals referrals;
    private final CaseSteps steps;
    private final ApplicationEventPublisher events;

    DayZero(JdbcClient jdbc, AcceptedReferrals referrals, CaseSteps steps, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.steps = steps;
        this.events = events;
    }

    /** Starts the clock if this is what the ICB counts as the start. */
    void reached(CareCase found, StartRule what, LocalDate day, Instant now) {
        if (found.startRule() != what || found.startedOn().isPresent()) return;
        found.count(day);
        prove(found, day, now);
        if (what != StartRule.FIRST_APPT) steps.add(found, "start", found.state(), now, null);
        events.publishEvent(new EpisodeStarted(found.tenant(), found.id()));
    }

    Optional<StartEvidence> of(CaseId caseId) {
        return jdbc.sql("""
                select rule, day_zero, appointment_id, receipt_id, settings_version, recorded_by, recorded_at
                from episode_start where tenant_id = ? and case_id = ?
                """)
                .params(CurrentTenant.get().value(), caseId.value())
                .query((row, n) -> new StartEvidence(
                        StartRule.valueOf(row.getString("rule")),
                        row.getObject("day_zero", LocalDate.class),
                        row.getObject("appointment_id", UUID.class),
                        row.getObject("receipt_id", UUID.class),
                        row.getInt("settings_version"),
                        row.getObject("recorded_by", UUID.class),
                        row.getTimestamp("recorded_at").toInstant()))
                .optional();
    }

    private void prove(CareCase found, LocalDate day, Instant now) {
        jdbc.sql("""
                insert into episode_start (tenant_id, case_id, provider_id, rule, day_zero, appointment_id, receipt_id,
                  settings_version, recorded_by, recorded_at)
                values (:tenant, :case, :provider, :rule, :day, :appointment, :receipt, :settings, :by, :now)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("case", found.id().value())
                .param("provider", found.provider().value())
                .param("rule", found.startRule().name())
                .param("day", day)
                .param("appointment", found.firstAppointment().orElseThrow())
                .param(
                        "receipt",
                        referrals.receipt(new ReferralId(found.referral())).orElse(null),
                        Types.OTHER)
                .param("settings", found.settingsVersion())
                .param("by", CurrentActor.get().id())
                .param("now", Timestamp.from(now))
                .update();
    }
}
