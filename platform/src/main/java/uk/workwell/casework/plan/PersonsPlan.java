package uk.workwell.casework.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.plan.PlanAsk.State;
import uk.workwell.person.People;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;

/** What a person does with the draft of their plan that they were sent, after code and date of birth. */
@Service
@Transactional
public class PersonsPlan {

    /** In characters. */
    public static final int LONGEST = 2_000;

    private final PlanAskTable asks;
    private final Plans plans;
    private final CaseBriefs cases;
    private final People people;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonsPlan(
            PlanAskTable asks,
            Plans plans,
            CaseBriefs cases,
            People people,
            Team team,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asks = asks;
        this.plans = plans;
        this.cases = cases;
        this.people = people;
        this.team = team;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a person reads.
     *
     * @param by the name of the coach who sent it
     */
    public record Draft(
            PlanContent content, int number, String by, Instant askedAt, Instant until, ProviderId provider) {}

    /** What came of an answer. */
    public sealed interface Answered {

        record Agreed() implements Answered {}

        record ChangeAsked() implements Answered {}

        /** Answered already, too late, or the draft was changed since it was sent. */
        record NoLongerOpen() implements Answered {}

        /** Nothing was changed. */
        record Incomplete(String words) implements Answered {}
    }

    /** Whether the person of this case was born on that day. */
    @Transactional(readOnly = true)
    public boolean bornOn(UUID caseId, LocalDate day) {
        return cases.find(new CaseId(caseId))
                .map(CaseBrief::person)
                .flatMap(people::find)
                .map(card -> card.birthDate().equals(day))
                .orElse(false);
    }

    /** The plan of a case and how far it has come, for its person. */
    @Transactional(readOnly = true)
    public PlanBook book(CaseId caseId) {
        return plans.book(caseId);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> open(UUID ticket) {
        return waiting(ticket).flatMap(ask -> draft(ask)
                .map(draft -> new Draft(
                        draft.content(),
                        draft.number(),
                        team.find(ask.askedBy()).map(Colleague::name).orElse("Your coach"),
                        ask.askedAt(),
                        ask.expiresAt(),
                        cases.providerOf(ask.caseId()).orElseThrow())));
    }

    /** This version, as it was read, is in force. Joins the caller's transaction. */
    public Answered agree(UUID ticket) {
        var ask = waiting(ticket);
        var draft = ask.flatMap(this::draft);
        if (ask.isEmpty() || draft.isEmpty()) return new Answered.NoLongerOpen();
        if (!asks.updateEnded(ask.get(), State.AGREED, null, clock.instant())) return new Answered.NoLongerOpen();
        return plans.agreeByLink(ask.get(), draft.get()) ? new Answered.Agreed() : new Answered.NoLongerOpen();
    }

    /** The draft stays one; its coach reads what is to be changed. Joins the caller's transaction. */
    public Answered askForChange(UUID ticket, String words) {
        if (words.isBlank()) return new Answered.Incomplete("Write what you would like to change");
        if (words.strip().length() > LONGEST) return new Answered.Incomplete("Shorten this to 2,000 characters");
        var ask = waiting(ticket);
        if (ask.isEmpty() || !asks.updateEnded(ask.get(), State.CHANGE_ASKED, words.strip(), clock.instant())) {
            return new Answered.NoLongerOpen();
        }
        events.publishEvent(new PlanChangeAsked(CurrentTenant.get(), ask.get().caseId()));
        return new Answered.ChangeAsked();
    }

    private Optional<PlanAsk> waiting(UUID ticket) {
        return asks.byTicket(ticket).filter(ask -> ask.waits(clock.instant()));
    }

    /** The draft as it was sent; empty if a word of it has changed. */
    private Optional<PlanVersion> draft(PlanAsk ask) {
        return plans.book(ask.caseId())
                .draft()
                .filter(draft -> draft.id().equals(ask.plan()) && draft.version() == ask.version());
    }
}
