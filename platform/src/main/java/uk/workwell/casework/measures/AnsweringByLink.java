package uk.workwell.casework.measures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.measures.MeasureResult.Fault;
import uk.workwell.person.People;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** What a person does with a questionnaire that they were sent, after code and date of birth. */
@Service
@Transactional
public class AnsweringByLink {

    private final MeasureAskTable asks;
    private final MeasureTable table;
    private final Questionnaires questionnaires;
    private final CaseBriefs cases;
    private final People people;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringByLink(
            MeasureAskTable asks,
            MeasureTable table,
            Questionnaires questionnaires,
            CaseBriefs cases,
            People people,
            Team team,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asks = asks;
        this.table = table;
        this.questionnaires = questionnaires;
        this.cases = cases;
        this.people = people;
        this.team = team;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a person reads.
     *
     * @param by the name of the coach who asks
     */
    public record Question(Questionnaire one, String by, Instant askedAt, Instant until, ProviderId provider) {}

    /** What came of the answers. */
    public sealed interface Answered {

        /** @param crisis whether an answer may mean danger: a concern is open then */
        record Received(boolean crisis) implements Answered {}

        /** Answered already, withdrawn or too late. */
        record NoLongerOpen() implements Answered {}

        /** Nothing was changed. */
        record Incomplete(List<Fault> faults) implements Answered {}
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

    @Transactional(readOnly = true)
    public Optional<Question> open(UUID ticket) {
        return asks.byTicket(ticket, clock.instant()).flatMap(ask -> questionnaires
                .find(ask.questionnaire(), ask.version())
                .map(one -> new Question(
                        one,
                        team.find(ask.askedBy()).map(Colleague::name).orElse("Your coach"),
                        ask.askedAt(),
                        ask.expiresAt(),
                        provider(ask.caseId()))));
    }

    /**
     * What was sent is not complete, and yet tells of danger: a concern is opened at once, not when the rest has come. Joins the
     * caller's transaction.
     */
    public void danger(UUID ticket) {
        asks.byTicket(ticket, clock.instant())
                .ifPresent(ask -> events.publishEvent(new CrisisAnswer(CurrentTenant.get(), ask.caseId())));
    }

    /**
     * Keeps the answers; one that tells of a crisis is told on in the same transaction, which is the caller's.
     *
     * @param told whether {@link #danger} told it on before
     */
    public Answered answer(UUID ticket, Answers answers, boolean told) {
        var now = clock.instant();
        var ask = asks.byTicket(ticket, now).orElse(null);
        var one =
                ask == null ? Optional.<Questionnaire>empty() : questionnaires.find(ask.questionnaire(), ask.version());
        if (ask == null || one.isEmpty()) return new Answered.NoLongerOpen();
        var today = WorkingDays.today(clock);
        var command = new TakeMeasure(ask.caseId(), ask.questionnaire(), ask.version(), today, answers, null);
        var faults = MeasureRules.faults(one.get(), command, today, null);
        if (!faults.isEmpty()) return new Answered.Incomplete(faults);
        if (!asks.updateEnded(ask.id(), "ANSWERED", now)) return new Answered.NoLongerOpen();
        table.insertByLink(provider(ask.caseId()), ask, command, now);
        events.publishEvent(new MeasureRecorded(CurrentTenant.get(), ask.caseId()));
        boolean crisis = one.get().crisis(answers);
        if (crisis && !told) events.publishEvent(new CrisisAnswer(CurrentTenant.get(), ask.caseId()));
        return new Answered.Received(crisis);
    }

    private ProviderId provider(CaseId caseId) {
        return cases.providerOf(caseId)
                .orElseThrow(() -> new IllegalStateException("Asked about a case that is not there"));
    }
}
