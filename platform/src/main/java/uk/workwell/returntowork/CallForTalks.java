package uk.workwell.returntowork;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseStanding;
import uk.workwell.casework.Mode;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.returntowork.ConversationEvents.ConversationCalledFor;
import uk.workwell.returntowork.ConversationEvents.ConversationSigned;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnDeviated;
import uk.workwell.returntowork.phased.WhatDiffers;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * A week that was worked otherwise than planned calls for a conversation: one for each such week. Where one of that stage is
 * coming up already, the week is talked about there. The person still says whether it takes place.
 */
@Component
@Transactional
class CallForTalks {

    private static final int WORKING_DAYS_AHEAD = 3;
    private static final LocalTime AT = LocalTime.of(10, 0);
    private static final int MINUTES = 30;

    private final ConversationTable table;
    private final VersionTable versions;
    private final StepTable steps;
    private final HoursThatCross crossing;
    private final CaseBriefs cases;
    private final CaseStanding standings;
    private final AcceptedReferrals accepted;
    private final WhatDiffers differs;
    private final Links links;
    private final WorkingDays calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallForTalks(
            ConversationTable table,
            VersionTable versions,
            StepTable steps,
            HoursThatCross crossing,
            CaseBriefs cases,
            CaseStanding standings,
            AcceptedReferrals accepted,
            WhatDiffers differs,
            Links links,
            WorkingDays calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.steps = steps;
        this.crossing = crossing;
        this.cases = cases;
        this.standings = standings;
        this.accepted = accepted;
        this.differs = differs;
        this.links = links;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(PhasedReturnDeviated event) {
        cases.find(event.caseId()).ifPresent(brief -> {
            var stage = stage(event.week());
            boolean coming = table.of(event.caseId()).stream()
                    .anyMatch(one -> one.stage() == stage && !one.state().over());
            if (!coming && live(brief.referral())) call(event, brief, stage);
        });
    }

    /** What everybody signed about it settles it: it goes from the coach's Today. */
    @EventListener
    void on(ConversationSigned event) {
        table.find(event.conversation())
                .filter(one -> one.aboutWeek() != null)
                .ifPresent(one -> differs.talked(one.caseId()));
    }

    /** The check that lies next after that week. */
    static Stage stage(int week) {
        if (week < 2) return Stage.WEEK_2;
        return week < 6 ? Stage.WEEK_6 : Stage.WEEK_12;
    }

    private boolean live(UUID referral) {
        var standing = standings.of(List.of(referral)).get(referral);
        return standing != null && standing.stage() == CaseStanding.Stage.LIVE;
    }

    private void call(PhasedReturnDeviated event, CaseBrief brief, Stage stage) {
        accepted.facts(new ReferralId(brief.referral()))
                .flatMap(facts -> proposed(event, brief, stage, facts))
                .ifPresent(one -> {
                    var now = clock.instant();
                    table.insert(one, now);
                    versions.insert(one, Asking.first(one, Party.COACH, one.proposer(), now));
                    steps.add(one, ConversationAction.PROPOSE_BY_PLAN, null, now);
                    var tenant = CurrentTenant.get();
                    var ticket = links.issue(
                            Purpose.CONVERSATION,
                            tenant,
                            null,
                            one.caseId().value(),
                            one.startsAt().plus(Asking.LINK_LASTS));
                    events.publishEvent(new ConversationCalledFor(
                            tenant, one.id(), one.caseId(), ticket.value(), one.employerTold()));
                });
    }

    /** Empty where no employer referred the person: then there is nobody to talk to. */
    private Optional<Conversation> proposed(
            PhasedReturnDeviated event, CaseBrief brief, Stage stage, ReferralFacts facts) {
        var employer = facts.employer();
        var line = facts.employerReferralId();
        if (employer == null || line == null) return Optional.empty();
        var now = clock.instant();
        var starts = starts();
        var invite = new Invite(stage, starts, MINUTES, Mode.PHONE, null, true);
        return Optional.of(new Conversation(
                ConversationId.fresh(),
                facts.provider().value(),
                brief.id(),
                brief.referral(),
                employer,
                line,
                stage,
                ConversationState.PROPOSED,
                true,
                Party.COACH,
                brief.coach().value(),
                starts,
                MINUTES,
                Mode.PHONE,
                null,
                0,
                now,
                Asking.answerBy(invite, now),
                null,
                null,
                1,
                event.week(),
                crossing.reach(brief.referral(), event.by(), event.text()),
                null,
                0));
    }

    private Instant starts() {
        return calendar.add(WorkingDays.today(clock), WORKING_DAYS_AHEAD)
                .atTime(AT)
                .atZone(WorkingDays.LONDON)
                .toInstant();
    }
}
