package uk.workwell.casework.measures;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;

/** A coach asks a person to answer a questionnaire by a link. Asking again ends the link before. */
@Service
public class AskingByLink {

    /** How long a link works. */
    public static final Duration LASTS = Duration.ofDays(14);

    private final MeasureAskTable asks;
    private final Questionnaires questionnaires;
    private final Caseload caseload;
    private final People people;
    private final Team team;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AskingByLink(
            MeasureAskTable asks,
            Questionnaires questionnaires,
            Caseload caseload,
            People people,
            Team team,
            Links links,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.asks = asks;
        this.questionnaires = questionnaires;
        this.caseload = caseload;
        this.people = people;
        this.team = team;
        this.links = links;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What came of asking. */
    public sealed interface Asked {

        record Sent(MeasureAsk ask) implements Asked {}

        /** @param words why nobody was asked */
        record Refused(String words) implements Asked {}

        record NotFound() implements Asked {}
    }

    /** What waits for an answer; nothing where the case is not this colleague's. */
    public List<MeasureAsk> open(Colleague by, CaseId caseId) {
        return in(() -> caseload.of(by)
                .find(caseId)
                .map(card -> asks.of(card.id(), clock.instant()))
                .orElseGet(List::of));
    }

    /** The coach of the case, or whoever stands in, has opened what was answered. By anybody else nothing changes. */
    public void read(Colleague by, CaseId caseId) {
        transaction.executeWithoutResult(status -> caseload.of(by)
                .find(caseId)
                .filter(card -> card.isOf(by))
                .ifPresent(card -> asks.updateRead(card.id(), by.id(), clock.instant())));
    }

    public Asked ask(Colleague by, CaseId caseId, String questionnaire) {
        return on(by, caseId, card -> questionnaires
                .newest(questionnaire)
                .map(one -> ask(by, card, one))
                .orElseGet(Asked.NotFound::new));
    }

    /** The link leads nowhere from now on. */
    public Asked withdraw(Colleague by, CaseId caseId, UUID id) {
        return on(by, caseId, card -> asks.of(card.id(), clock.instant()).stream()
                .filter(ask -> ask.id().equals(id))
                .findFirst()
                .<Asked>map(ask -> {
                    asks.updateEnded(id, "WITHDRAWN", clock.instant());
                    links.end(new TicketId(ask.ticket()));
                    return new Asked.Sent(ask);
                })
                .orElseGet(Asked.NotFound::new));
    }

    private Asked ask(Colleague by, CaseCard card, Questionnaire one) {
        if (!Measures.open(card.state())) return new Asked.Refused("This case has ended: nothing more is asked.");
        if (team.everyone().stream().noneMatch(colleague -> colleague.is(Role.DUTY_LEAD))) {
            return new Asked.Refused("Nobody here is a duty lead, who would look at an answer that tells of danger."
                    + " Ask the questions in a conversation.");
        }
        var reached = people.find(new PersonId(card.person()))
                .filter(person -> person.mobile() != null || person.email() != null);
        if (reached.isEmpty()) {
            return new Asked.Refused("We have neither a mobile number nor an e-mail address of this person.");
        }
        var now = clock.instant();
        asks.takeBack(card.id(), one.code(), now).forEach(ticket -> links.end(new TicketId(ticket)));
        var expires = now.plus(LASTS);
        var ticket = links.issue(
                Purpose.ANSWER_MEASURE, CurrentTenant.get(), null, card.id().value(), expires);
        var ask = new MeasureAsk(
                Ids.fresh(), card.id(), one.code(), one.version(), ticket.value(), now, by.id(), expires);
        asks.insert(card, ask);
        events.publishEvent(new MeasureAsked(CurrentTenant.get(), card.id(), ticket.value()));
        return new Asked.Sent(ask);
    }

    private Asked on(Colleague by, CaseId caseId, Function<CaseCard, Asked> verb) {
        return in(() -> caseload.of(by).find(caseId).map(verb).orElseGet(Asked.NotFound::new));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
