package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseResult.Done;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.casework.SupportClock.Pause;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.StartRule;
import uk.workwell.tenant.settings.SupportRules;

/** Support from the first appointment on: assessed, planned, under way, resting. Runs in the verb's transaction. */
@Component
class Supporting {

    private final Pauses pauses;
    private final CaseSteps steps;
    private final DayZero dayZero;
    private final SettingsBook settings;
    private final ApplicationEventPublisher events;

    Supporting(
            Pauses pauses, CaseSteps steps, DayZero dayZero, SettingsBook settings, ApplicationEventPublisher events) {
        this.pauses = pauses;
        this.steps = steps;
        this.dayZero = dayZero;
        this.settings = settings;
        this.events = events;
    }

    CaseResult assess(CareCase found, Instant now) {
        if (!found.can(CaseAction.ASSESS)) return Contacting.tooLate(found);
        var from = found.state();
        found.assess();
        dayZero.reached(found, StartRule.ASSESSMENT_DONE, SupportClock.dayOf(now), now);
        return done(found, CaseAction.ASSESS, from, now, null, CaseAssessed::new);
    }

    CaseResult agreePlan(CareCase found, Instant now) {
        if (!found.can(CaseAction.AGREE_PLAN)) return Contacting.tooLate(found);
        var from = found.state();
        found.agreePlan();
        dayZero.reached(found, StartRule.PLAN_AGREED, SupportClock.dayOf(now), now);
        return done(found, CaseAction.AGREE_PLAN, from, now, null, PlanAgreed::new);
    }

    CaseResult beginPlan(CareCase found, Instant now) {
        if (!found.can(CaseAction.BEGIN_PLAN)) return Contacting.tooLate(found);
        var from = found.state();
        found.beginPlan();
        return done(found, CaseAction.BEGIN_PLAN, from, now, null, PlanBegun::new);
    }

    CaseResult pause(CareCase found, PauseSupport command, Instant now) {
        if (!found.can(CaseAction.PAUSE)) return Contacting.tooLate(found);
        var rules = rules(found);
        var earlier = pauses.of(found.id());
        var faults = new PauseRules(
                        SupportClock.dayOf(now),
                        planBegan(found),
                        earlier,
                        rules.pauseWeeks().value())
                .faults(command);
        if (!faults.isEmpty()) return new Refused(faults);
        var from = found.state();
        pauses.add(
                found,
                new Pause(
                        command.from(),
                        command.until(),
                        rules.pauseMovesTheEnd().value()),
                now);
        found.pause(command.until(), end(found).orElseThrow());
        return done(found, CaseAction.PAUSE, from, now, command.reason(), SupportPaused::new);
    }

    /** @param on the day on which support goes on */
    CaseResult resume(CareCase found, LocalDate on, Instant now) {
        if (!found.can(CaseAction.RESUME)) return Contacting.tooLate(found);
        var from = found.state();
        pauses.end(found, on);
        found.resume(end(found).orElseThrow());
        return done(found, CaseAction.RESUME, from, now, null, SupportResumed::new);
    }

    /** The end by the clock as everything stands now; empty while support has not started. */
    Optional<LocalDate> end(CareCase found) {
        var clock = found.clock().pausedFor(pauses.of(found.id()));
        return clock.forecast() ? Optional.empty() : Optional.of(clock.endsOn());
    }

    /** What the ICB allows now: a pause is judged by the rules of the day on which it is taken. */
    SupportRules rules(CareCase found) {
        return settings.current(found.tenant()).support();
    }

    CaseResult done(
            CareCase found,
            CaseAction action,
            CaseState from,
            Instant now,
            @Nullable String words,
            BiFunction<TenantId, CaseId, TenantEvent> event) {
        steps.addWithWords(found, action.verb(), from, now, words);
        events.publishEvent(event.apply(found.tenant(), found.id()));
        return new Done(found.state());
    }

    private LocalDate planBegan(CareCase found) {
        return steps.of(found.id()).stream()
                .filter(step -> step.action().equals(CaseAction.BEGIN_PLAN.verb()))
                .map(CaseStep::at)
                .map(SupportClock::dayOf)
                .findFirst()
                .or(found::startedOn)
                .orElseThrow();
    }
}
