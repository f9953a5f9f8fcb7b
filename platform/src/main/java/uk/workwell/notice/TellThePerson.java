package uk.workwell.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.AdjustmentEvents.AdjustmentLinkAsked;
import uk.workwell.agreement.AdjustmentEvents.AdjustmentWaitsForPerson;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleOverdue;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleWaitsForPerson;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.EpisodeStarted;
import uk.workwell.casework.measures.MeasureAsked;
import uk.workwell.casework.ownpage.OwnPageOpened;
import uk.workwell.casework.plan.PlanShown;
import uk.workwell.link.LinkAskedFor;
import uk.workwell.link.LinkLocked;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.referral.DuplicateFound;
import uk.workwell.referral.InformationGiven;
import uk.workwell.referral.ReferralAccepted;
import uk.workwell.referral.ReferralDeclined;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralReceived;
import uk.workwell.referral.ReferralRedirected;
import uk.workwell.referral.ReferralUnanswered;
import uk.workwell.referral.Route;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnShown;
import uk.workwell.sharing.release.ReleaseEvents.ReleaseShown;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;

/** What a person hears of their own referral and support. */
@Component
class TellThePerson {

    /** How long an answer can be read by its link. */
    private static final Duration ANSWERS_LAST = Duration.ofDays(28);

    /** How long the owner of a locked link can ask for a new one. */
    private static final Duration ASKING_LASTS = Duration.ofDays(14);

    private final Outbox outbox;
    private final Links links;
    private final Clock clock;

    TellThePerson(Outbox outbox, Links links, Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void on(ReferralReceived event) {
        tell(received(event.route()), event.referral(), event.subject());
    }

    /** Only somebody who wrote to us has given us answers; the others hear who asked, by kind and never by name. */
    static String received(Route route) {
        return switch (route) {
            case SELF, EMPLOYER -> "referral-received";
            case GP, CLINICIAN, PHARMACIST -> "referred-by-practice";
            case JOBCENTRE -> "referred-by-jobcentre";
            case COMMUNITY -> "referred-by-community";
            case PHONE, HUB -> "referred-in-a-call";
        };
    }

    /**
     * To whom we know, and only as we know them: whoever writes to us under somebody's name and date of birth, with an address
     * of their own, must not learn from us that this person is supported.
     */
    @EventListener
    void on(DuplicateFound event) {
        tell("referral-again", event.open(), event.subject());
    }

    @EventListener
    void on(ReferralAccepted event) {
        tell("referral-accepted", event.referral(), event.subject());
    }

    @EventListener
    void on(ReferralDeclined event) {
        tell("referral-not-accepted", event.referral(), answer(event.tenant(), event.referral()));
    }

    @EventListener
    void on(ReferralRedirected event) {
        tell("referral-redirected", event.referral(), answer(event.tenant(), event.referral()));
    }

    @EventListener
    void on(InformationGiven event) {
        tell("information-given", event.referral(), event.subject());
    }

    @EventListener
    void on(ReferralUnanswered event) {
        tell("referral-unanswered", event.referral(), event.subject());
    }

    @EventListener
    void on(EpisodeStarted event) {
        outbox.put(Notice.to(
                Recipient.PERSON, event.subject().id(), "first-appointment-logged", event.subject(), clock.instant()));
    }

    @EventListener
    void on(MeasureAsked event) {
        link("measure-link", event.caseId(), event.ticket());
    }

    @EventListener
    void on(PlanShown event) {
        link("plan-link", event.caseId(), event.ticket());
    }

    @EventListener
    void on(PhasedReturnShown event) {
        link("phased-return-link", event.caseId(), event.ticket());
    }

    @EventListener
    void on(OwnPageOpened event) {
        link("my-page-link", event.caseId(), event.ticket());
    }

    private void link(String event, CaseId caseId, UUID ticket) {
        outbox.put(Notice.to(
                Recipient.PERSON, caseId.value(), event, new Subject(LinksInMessages.TICKET, ticket), clock.instant()));
    }

    /** Before an employer reads a word from us, the person does. */
    @EventListener
    void on(ReleaseShown event) {
        var ticket = links.issue(Purpose.SHARE, event.tenant(), null, event.referral(), event.answerBy());
        share(event.referral(), ticket.value());
    }

    /** Whatever somebody else wrote of it, the person reads first. */
    @EventListener
    void on(AdjustmentWaitsForPerson event) {
        adjustment(event.tenant(), event.referral());
    }

    @EventListener
    void on(AdjustmentLinkAsked event) {
        adjustment(event.tenant(), event.referral());
    }

    @EventListener
    void on(FlexibleWaitsForPerson event) {
        adjustment(event.tenant(), event.referral());
    }

    @EventListener
    void on(FlexibleOverdue event) {
        adjustment(event.tenant(), event.referral());
    }

    private void adjustment(TenantId tenant, UUID referral) {
        var ticket = links.issue(
                Purpose.ADJUSTMENT, tenant, null, referral, clock.instant().plus(ANSWERS_LAST));
        outbox.put(Notice.to(
                Recipient.PERSON,
                referral,
                "adjustment-to-read",
                new Subject(LinksInMessages.TICKET, ticket.value()),
                clock.instant()));
    }

    private void share(UUID referral, UUID ticket) {
        outbox.put(Notice.to(
                Recipient.PERSON,
                referral,
                "read-before-sharing",
                new Subject(LinksInMessages.TICKET, ticket),
                clock.instant()));
    }

    /** The link in it asks for a new link; nothing can be read with it. */
    @EventListener
    void on(LinkLocked event) {
        if (event.purpose() == Purpose.REFER) {
            return; // no person's: see TellTheReferrer
        }
        var ticket = links.issue(
                Purpose.ASK_FOR_NEW_LINK,
                event.tenant(),
                null,
                event.opened(),
                clock.instant().plus(ASKING_LASTS));
        outbox.put(Notice.to(
                Recipient.OWNER,
                event.opened(),
                "link-locked",
                new Subject(LinksInMessages.TICKET, ticket.value()),
                clock.instant()));
    }

    @EventListener
    void on(LinkAskedFor event) {
        if (event.purpose() == Purpose.READ_DECISION) {
            tell("referral-not-accepted", new ReferralId(event.opened()), event.subject());
        }
        if (event.purpose() == Purpose.SHARE) {
            share(event.opened(), event.ticket().value());
        }
    }

    private Subject answer(TenantId tenant, ReferralId referral) {
        var ticket = links.issue(
                Purpose.READ_DECISION,
                tenant,
                null,
                referral.value(),
                clock.instant().plus(ANSWERS_LAST));
        return new Subject(LinksInMessages.TICKET, ticket.value());
    }

    private void tell(String event, ReferralId referral, Subject subject) {
        outbox.put(Notice.to(Recipient.PERSON, referral.value(), event, subject, clock.instant()));
    }
}
