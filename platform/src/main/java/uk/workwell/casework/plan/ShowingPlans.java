package uk.workwell.casework.plan;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.plan.PlanAsk.State;
import uk.workwell.casework.plan.PlanResult.Fault;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/**
 * A coach sends the draft to its person, by a link. With that the coach agrees to this version; it is in force once the person
 * does. Sending again ends the link before.
 */
@Service
public class ShowingPlans {

    /** How long a link works. */
    public static final Duration LASTS = Duration.ofDays(14);

    private final PlanAskTable asks;
    private final Plans plans;
    private final PlanMoves moves;
    private final Caseload caseload;
    private final People people;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ShowingPlans(
            PlanAskTable asks,
            Plans plans,
            PlanMoves moves,
            Caseload caseload,
            People people,
            Links links,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.asks = asks;
        this.plans = plans;
        this.moves = moves;
        this.caseload = caseload;
        this.people = people;
        this.links = links;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What came of sending. */
    public sealed interface Shown {

        record Sent(PlanAsk ask) implements Shown {}

        /** Nothing was sent: what has to be put right. */
        record Refused(List<Fault> faults) implements Shown {}

        /** The draft was changed, agreed or thrown away since it was opened. */
        record Changed() implements Shown {}

        record NotFound() implements Shown {}
    }

    /** The newest that was sent of this case, whatever became of it. */
    public Optional<PlanAsk> newest(Colleague by, CaseId caseId) {
        return in(() -> caseload.of(by).find(caseId).flatMap(card -> asks.newest(card.id())));
    }

    /** The coach of the case, or whoever stands in, has opened what the person answered. By anybody else nothing changes. */
    public void read(Colleague by, CaseId caseId) {
        transaction.executeWithoutResult(status -> caseload.of(by)
                .find(caseId)
                .filter(card -> card.isOf(by))
                .ifPresent(card -> asks.updateRead(card.id(), by.id(), clock.instant())));
    }

    /** @param version of the draft as it was shown to the coach */
    public Shown show(Colleague by, CaseId caseId, long version) {
        return in(() -> caseload.of(by)
                .find(caseId)
                .map(card -> show(by, card, version))
                .orElseGet(Shown.NotFound::new));
    }

    private Shown show(Colleague by, CaseCard card, long version) {
        var book = plans.book(card.id());
        var draft = book.draft().filter(one -> one.version() == version);
        if (draft.isEmpty()) return new Shown.Changed();
        var today = WorkingDays.today(clock);
        var byLink = new PersonAgreed(today, PersonAgreed.How.LINK);
        var faults = PlanRules.faults(draft.get().content(), book, byLink, today);
        moves.tooEarly(card).ifPresent(words -> faults.add(new Fault(null, "", words)));
        if (people.find(new PersonId(card.person()))
                .filter(person -> person.mobile() != null || person.email() != null)
                .isEmpty()) {
            faults.add(new Fault(null, "", "We have neither a mobile number nor an e-mail address of this person"));
        }
        if (!faults.isEmpty()) return new Shown.Refused(List.copyOf(faults));
        var now = clock.instant();
        asks.takeBack(card.id(), now).forEach(ticket -> links.end(new TicketId(ticket)));
        var expires = now.plus(LASTS);
        var ticket = links.issue(
                Purpose.AGREE_PLAN, CurrentTenant.get(), null, card.id().value(), expires);
        var ask = new PlanAsk(
                Ids.fresh(),
                card.id(),
                draft.get().id(),
                version,
                ticket.value(),
                State.ASKED,
                now,
                by.id(),
                expires,
                null,
                null);
        asks.insert(card, ask);
        events.publishEvent(new PlanShown(CurrentTenant.get(), card.id(), ticket.value()));
        return new Shown.Sent(ask);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
