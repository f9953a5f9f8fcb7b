package uk.workwell.casework;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.LocalityOfAReferral;
import uk.workwell.referral.ReferralAccepted;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * An accepted referral becomes a case in the same transaction: there is no moment in which somebody was accepted and
 * nobody is responsible, and the coach sees the case at once.
 */
@Component
class OpenCaseOnAcceptance {

    private final AcceptedReferrals referrals;
    private final LocalityOfAReferral localities;
    private final CareCases cases;
    private final CaseSteps steps;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenCaseOnAcceptance(
            AcceptedReferrals referrals,
            LocalityOfAReferral localities,
            CareCases cases,
            CaseSteps steps,
            SettingsBook settings,
            WorkingDays calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.localities = localities;
        this.cases = cases;
        this.steps = steps;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(ReferralAccepted accepted) {
        var facts = referrals
                .facts(accepted.referral())
                .orElseThrow(() -> new IllegalStateException("Accepted, but not to be found: " + accepted.referral()));
        var decided = settings.version(accepted.tenant(), facts.settingsVersion());
        var cohort = Cohort.valueOf(facts.cohort());
        var now = clock.instant();
        var firstAppointment = decided.timers().firstAppointmentWorkingDays().value();
        var locality = localities.find(accepted.referral()).orElse(null);
        var weeks = decided.rulesAt(locality).weeksOfSupport();
        var opened = new CareCase(
                new CareCase.Opening(
                        facts.provider().value(),
                        facts.person().value(),
                        facts.id().value(),
                        accepted.coach(),
                        cohort,
                        weeks.of(cohort).value(),
                        facts.settingsVersion(),
                        decided.startRule().value(),
                        calendar.add(SupportClock.dayOf(now), firstAppointment),
                        locality),
                now);
        // Flushed before the step, which is plain SQL and refers to it.
        cases.saveAndFlush(opened);
        steps.add(opened, "open", null, now, null);
        events.publishEvent(new CaseOpened(accepted.tenant(), opened.id()));
    }
}
