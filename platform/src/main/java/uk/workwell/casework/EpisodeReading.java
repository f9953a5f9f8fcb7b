package uk.workwell.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.LocalityOfAReferral;
import uk.workwell.referral.ReferralId;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.SupportRules;
import uk.workwell.tenant.settings.WeeksOfSupport;

/** What pages show of support: its evidence, requests for more weeks, follow-ups. Only of what is in the caseload. */
@Service
@Transactional(readOnly = true)
public class EpisodeReading {

    private final Caseload caseload;
    private final DayZero dayZero;
    private final ExtensionTable extensions;
    private final FollowUpTable followUps;
    private final Ending ending;
    private final ObjectProvider<LeftOpen> leftOpen;
    private final AcceptedReferrals referrals;
    private final LocalityOfAReferral localities;
    private final WorkingDays calendar;
    private final SettingsBook settings;
    private final Clock clock;

    EpisodeReading(
            Caseload caseload,
            DayZero dayZero,
            ExtensionTable extensions,
            FollowUpTable followUps,
            Ending ending,
            ObjectProvider<LeftOpen> leftOpen,
            AcceptedReferrals referrals,
            LocalityOfAReferral localities,
            WorkingDays calendar,
            SettingsBook settings,
            Clock clock) {
        this.caseload = caseload;
        this.dayZero = dayZero;
        this.extensions = extensions;
        this.followUps = followUps;
        this.ending = ending;
        this.leftOpen = leftOpen;
        this.referrals = referrals;
        this.localities = localities;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    public Optional<StartEvidence> start(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId).flatMap(card -> dayZero.of(card.id()));
    }

    /** The request that no lead has answered yet. */
    public Optional<ExtensionAsk> asked(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId).flatMap(card -> extensions.waiting(card.id()));
    }

    /** What a lead has to answer, oldest first; nothing for anybody else. */
    public List<ExtensionAsk> toAnswer(Colleague lead) {
        return lead.is(Role.LEAD) ? extensions.waiting(lead.provider()) : List.of();
    }

    /** How many that are. */
    public int countToAnswer(Colleague lead) {
        return lead.is(Role.LEAD) ? extensions.countWaiting(lead.provider()) : 0;
    }

    public List<FollowUpTask> followUps(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId).map(card -> followUps.of(card.id())).orElseGet(List::of);
    }

    /** Follow-ups of this coach, and of those covered for, that are due, or will be within two weeks. */
    public List<FollowUpTask> followUpsDue(Colleague coach) {
        var today = SupportClock.dayOf(clock.instant());
        return followUps.due(coach.id(), today.plusDays(14), today);
    }

    /** Why this case must not be closed now. */
    public Optional<String> barred(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId).flatMap(card -> ending.bar(card.id()));
    }

    /** What would be left open if support ended now. */
    public List<String> leftOpen(Colleague by, CaseId caseId) {
        return caseload.of(by)
                .find(caseId)
                .map(card -> leftOpen.orderedStream()
                        .flatMap(one -> one.of(card.id()).stream())
                        .toList())
                .orElseGet(List::of);
    }

    /** What was to happen by when, and when it did; no pause moves a target. */
    public List<Target> targets(Colleague by, CaseId caseId) {
        var mine = caseload.of(by);
        return mine.find(caseId)
                .flatMap(card -> referrals
                        .facts(new ReferralId(card.referral()))
                        .map(facts -> Targets.of(
                                facts.receivedAt(),
                                mine.steps(card.id()),
                                settings.current(by.tenant()).timers(),
                                calendar)))
                .orElseGet(List::of);
    }

    /** What the ICB allows today. */
    public SupportRules rules(Colleague by) {
        return settings.current(by.tenant()).support();
    }

    /** How long support lasts where the person of this case lives; the ICB's weeks where the locality has none of its own. */
    public WeeksOfSupport weeks(Colleague by, CaseId caseId) {
        var locality = caseload.of(by)
                .find(caseId)
                .flatMap(card -> localities.find(new ReferralId(card.referral())))
                .orElse(null);
        return settings.current(by.tenant()).rulesAt(locality).weeksOfSupport();
    }

    /** Until when, in days after the end, a closed case goes on instead of a new one. */
    public int reopenDays(Colleague by) {
        return settings.current(by.tenant()).timers().reopenDays().value();
    }
}
