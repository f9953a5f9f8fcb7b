package uk.workwell.returntowork;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseStanding;
import uk.workwell.casework.CaseStanding.Stage;
import uk.workwell.casework.Caseload;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.returntowork.ConversationEvents.ConversationArranged;
import uk.workwell.returntowork.ConversationEvents.ConversationProposed;
import uk.workwell.returntowork.ConversationResult.Done;
import uk.workwell.returntowork.ConversationResult.NotFound;
import uk.workwell.returntowork.ConversationResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;

/**
 * Asking for a conversation. Each of the three may; what an employer or a coach asks for reaches the person first, and the
 * third hears of it once the person said yes.
 */
@Service
@Transactional
public class Asking {

    /** How long the person may think about it. */
    public static final Duration TO_ANSWER = Duration.ofDays(14);

    /** How long their link works after the conversation: promises are still to be kept. */
    static final Duration LINK_LASTS = Duration.ofDays(60);

    private static final int IN_TURN = 20;

    private final ConversationTable table;
    private final VersionTable versions;
    private final StepTable steps;
    private final Yes yes;
    private final Caseload caseload;
    private final CaseBriefs cases;
    private final CaseStanding standings;
    private final AcceptedReferrals accepted;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(
            ConversationTable table,
            VersionTable versions,
            StepTable steps,
            Yes yes,
            Caseload caseload,
            CaseBriefs cases,
            CaseStanding standings,
            AcceptedReferrals accepted,
            Links links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.steps = steps;
        this.yes = yes;
        this.caseload = caseload;
        this.cases = cases;
        this.standings = standings;
        this.accepted = accepted;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    public ConversationResult byCoach(Colleague by, CaseId caseId, Invite invite) {
        return caseload.of(by)
                .find(caseId)
                .map(card -> ask(
                        caseId, card.referral(), Party.COACH, by.id().value(), invite, one -> one.knownTo(Party.COACH)))
                .orElseGet(NotFound::new);
    }

    /** Only an employer that may know of the contact has somebody to ask. */
    public ConversationResult byEmployer(EmployersSide side, UUID referral, Invite invite) {
        var brief = cases.ofReferral(referral);
        if (brief.isEmpty() || !side.mayKnow()) return new NotFound();
        return accepted.facts(new ReferralId(referral))
                .filter(facts -> side.employer().equals(facts.employer()))
                .filter(facts -> side.line().equals(facts.employerReferralId()))
                .map(facts -> ask(
                        brief.get().id(),
                        referral,
                        Party.EMPLOYER,
                        side.member().value(),
                        invite,
                        one -> one.proposedBy() == Party.EMPLOYER
                                || one.employerTold()
                                || Seats.opensToEmployer(one, true)))
                .orElseGet(NotFound::new);
    }

    /** @param question as the person read it: by asking they let the employer know of the contact */
    public ConversationResult byPerson(CaseId caseId, Invite invite, String question) {
        return cases.find(caseId)
                .map(brief -> ask(
                        caseId,
                        brief.referral(),
                        Party.PERSON,
                        brief.person().value(),
                        invite,
                        one -> true,
                        one -> yes.toTheEmployer(one, question)))
                .orElseGet(NotFound::new);
    }

    private ConversationResult ask(
            CaseId caseId, UUID referral, Party by, UUID who, Invite invite, Predicate<Conversation> known) {
        return ask(caseId, referral, by, who, invite, known, one -> {});
    }

    /** @param permits what has to be permitted before anybody is told */
    private ConversationResult ask(
            CaseId caseId,
            UUID referral,
            Party by,
            UUID who,
            Invite invite,
            Predicate<Conversation> known,
            Consumer<Conversation> permits) {
        var now = clock.instant();
        var problem = invite.problem(now).or(() -> ended(referral));
        if (problem.isPresent()) return problem.get();
        var facts = accepted.facts(new ReferralId(referral));
        var employer = facts.map(one -> one.employer()).orElse(null);
        var line = facts.map(one -> one.employerReferralId()).orElse(null);
        if (employer == null || line == null) {
            return new Refused("stage", "No employer referred this person, so there is nobody to talk to");
        }
        var earlier = table.of(caseId);
        if (earlier.stream()
                .filter(known)
                .anyMatch(one -> one.stage() == invite.stage() && !one.state().over())) {
            return new Refused("stage", "There is a conversation of this stage already. Move it, or call it off first");
        }
        if (earlier.stream().filter(one -> one.proposedBy() == by).count() >= IN_TURN) {
            return new Refused("stage", "There have been 20 already. Talk to the service about it");
        }
        var oneself = by == Party.PERSON;
        var one = new Conversation(
                ConversationId.fresh(),
                facts.orElseThrow().provider().value(),
                caseId,
                referral,
                employer,
                line,
                invite.stage(),
                oneself ? ConversationState.AGENDA : ConversationState.PROPOSED,
                invite.withCoach(),
                by,
                who,
                invite.startsAt(),
                invite.minutes(),
                invite.mode(),
                invite.place(),
                0,
                now,
                oneself ? null : answerBy(invite, now),
                oneself ? now : null,
                null,
                1,
                null,
                false,
                null,
                0);
        table.insert(one, now);
        versions.insert(one, first(one, by, who, now));
        steps.add(one, oneself ? ConversationAction.PROPOSE_ONESELF : ConversationAction.PROPOSE, by, now);
        permits.accept(one);
        var tenant = CurrentTenant.get();
        var ticket = links.issue(
                Purpose.CONVERSATION,
                tenant,
                null,
                caseId.value(),
                invite.startsAt().plus(LINK_LASTS));
        events.publishEvent(new ConversationProposed(tenant, one.id(), caseId, by, ticket.value()));
        if (oneself) events.publishEvent(new ConversationArranged(tenant, one.id(), caseId));
        return new Done(one.id(), one.state());
    }

    /** No later than it would begin. */
    static Instant answerBy(Invite invite, Instant now) {
        var last = now.plus(TO_ANSWER);
        return invite.startsAt().isBefore(last) ? invite.startsAt() : last;
    }

    /** An empty text, so that there is one to change. */
    static VersionTable.Version first(Conversation one, Party by, UUID who, Instant now) {
        return new VersionTable.Version(1, Content.NONE, Content.NONE.hash(one, 1), by, who, now);
    }

    private Optional<ConversationResult> ended(UUID referral) {
        var standing = standings.of(List.of(referral)).get(referral);
        return standing != null && standing.stage() == Stage.LIVE
                ? Optional.empty()
                : Optional.of(new Refused("stage", "The support has ended: nothing new is arranged"));
    }
}
