package uk.workwell.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.employer.ActingByLink;
import uk.workwell.employer.ByLink;
import uk.workwell.employer.EmployerLines;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.link.Links;
import uk.workwell.link.TicketId;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.returntowork.ConversationBrief;
import uk.workwell.returntowork.ConversationBriefs;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;

/**
 * Messages across the wall between an ICB and those who act for an employer by link: found while sending, because neither side
 * may look over it in the transaction of what happened. Called with no transaction open.
 */
@Component
class WhoActsByLink {

    private static final String CASE = "care_case";

    private final ActingByLink acting;
    private final Employers employers;
    private final EmployerLines lines;
    private final ConversationBriefs conversations;
    private final EmployerReferrals referrals;
    private final CaseBriefs cases;
    private final Links links;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    WhoActsByLink(
            ActingByLink acting,
            Employers employers,
            EmployerLines lines,
            ConversationBriefs conversations,
            EmployerReferrals referrals,
            CaseBriefs cases,
            Links links,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.acting = acting;
        this.employers = employers;
        this.lines = lines;
        this.conversations = conversations;
        this.referrals = referrals;
        this.cases = cases;
        this.links = links;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** A notice for everybody who acts by link for a line, whoever that is once it is sent. */
    static Notice everybody(EmployerId employer, UUID line, String event, Subject subject, Instant now) {
        return new Notice(Ids.fresh(), event, Recipient.FIRM, line, employer, subject, now);
    }

    /** @return whether it was for all of them, and is done with that */
    boolean passedOn(Notice notice) {
        var employer = notice.employer();
        if (notice.recipient() != Recipient.FIRM || employer == null || aboutALink(notice)) return false;
        if (CurrentEmployer.within(
                employer, () -> acting.find(notice.recipientId()).isPresent())) return false;
        var all = CurrentEmployer.within(employer, () -> acting.counting(notice.recipientId(), List.of()));
        transaction.executeWithoutResult(status -> {
            all.stream().filter(one -> hears(notice, one)).forEach(one -> outbox.put(notice.alsoTo(one.id())));
            outbox.sent(notice.id());
        });
        return true;
    }

    /** Whoever asked for a conversation is told by name. */
    private boolean hears(Notice notice, ByLink one) {
        return conversation(notice)
                .map(about -> !one.member().id().value().equals(about.proposer())
                        && conversations.mayHear(about.id(), one.member().id()))
                .orElse(true);
    }

    /**
     * The same for whom it really is: a member who acts by link has no page in the portal, and a coach is found in the ICB of the
     * line. Empty where nobody is there to be told any more.
     */
    Optional<Notice> resolved(Notice notice) {
        var employer = notice.employer();
        if (notice.recipient() == Recipient.COACH && notice.subject().kind().equals(TellTheEmployer.LINE)) {
            return Optional.of(notice).flatMap(this::coach);
        }
        if (employer == null || notice.recipient() != Recipient.HR) return Optional.of(notice);
        var member = new MemberId(notice.recipientId());
        var found = CurrentEmployer.within(employer, () -> employers.member(member));
        if (found.filter(one -> !one.role().signsIn()).isEmpty()) return Optional.of(notice);
        return line(notice)
                .flatMap(line -> CurrentEmployer.within(employer, () -> acting.counting(line, List.of(member))).stream()
                        .findFirst()
                        .map(one -> new Notice(
                                notice.id(),
                                notice.event(),
                                Recipient.FIRM,
                                one.id(),
                                employer,
                                notice.subject(),
                                notice.createdAt())));
    }

    /** Of an employer's outbox, about one of its lines: whoever coaches its person at this moment. */
    private Optional<Notice> coach(Notice notice) {
        var employer = CurrentEmployer.get();
        var line = notice.subject().id();
        return icb(notice)
                .flatMap(icb -> CurrentTenant.within(icb, () -> Optional.ofNullable(
                                referrals.standing(employer, List.of(line)).get(line))
                        .flatMap(standing -> cases.ofReferral(standing.id().value()))
                        .map(brief -> new Notice(
                                notice.id(),
                                notice.event(),
                                Recipient.COACH,
                                brief.coach().value(),
                                null,
                                new Subject(CASE, brief.id().value()),
                                notice.createdAt()))));
    }

    /** The ICB in which a notice of an employer's outbox has to be sent; empty for all that need none. */
    Optional<TenantId> icb(Notice notice) {
        return notice.recipient() == Recipient.COACH && CurrentTenant.find().isEmpty()
                ? lines.icb(notice.subject().id())
                : Optional.empty();
    }

    /** A token of the link that the reader has already, unless it has ended. Needs the employer bound. */
    Optional<String> token(Notice notice) {
        return acting.counting(notice.recipientId()).map(one -> links.freshToken(new TicketId(one.ticket())));
    }

    static boolean aboutALink(Notice notice) {
        return notice.subject().kind().equals(LinksInMessages.TICKET);
    }

    private Optional<UUID> line(Notice notice) {
        return conversation(notice).map(ConversationBrief::line).or(() -> Optional.of(notice.subject())
                .filter(subject -> subject.kind().equals(TellTheEmployer.LINE))
                .map(Subject::id));
    }

    private Optional<ConversationBrief> conversation(Notice notice) {
        return notice.subject().kind().equals(TellOfConversations.CONVERSATION)
                ? conversations.find(new ConversationId(notice.subject().id()))
                : Optional.empty();
    }
}
