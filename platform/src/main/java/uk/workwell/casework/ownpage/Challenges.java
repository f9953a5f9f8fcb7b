package uk.workwell.casework.ownpage;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;

/** A person asks why somebody looked at their record, and whoever may work on the case answers. Both stay readable to both. */
@Service
@Transactional
public class Challenges {

    /** In characters. */
    public static final int LONGEST = 2_000;

    private final ChallengeTable table;
    private final CaseBriefs cases;
    private final Caseload caseload;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Challenges(
            ChallengeTable table, CaseBriefs cases, Caseload caseload, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.caseload = caseload;
        this.events = events;
        this.clock = clock;
    }

    /** What came of a question or an answer. */
    public sealed interface Result {

        record Done() implements Result {}

        record Incomplete(String words) implements Result {}

        /** That view was questioned before, or somebody else has answered. */
        record Already() implements Result {}

        record NotFound() implements Result {}
    }

    /**
     * Whoever calls has made sure that the view is one of this person's record.
     *
     * @param about as the person read it
     */
    public Result question(CaseBrief brief, UUID view, String about, String words) {
        if (words.isBlank()) return new Result.Incomplete("Write what you would like to know");
        if (words.strip().length() > LONGEST) return new Result.Incomplete("Shorten it to 2,000 characters or fewer");
        var provider = cases.providerOf(brief.id());
        if (provider.isEmpty()) return new Result.NotFound();
        var one = new Challenge(
                Ids.fresh(), brief.id(), view, about, words.strip(), ChallengeState.OPEN, clock.instant(), null);
        if (!table.insert(one, provider.get().value())) return new Result.Already();
        events.publishEvent(new ViewQuestioned(CurrentTenant.get(), brief.id(), brief.coach()));
        return new Result.Done();
    }

    /** For the person themselves, newest first. */
    @Transactional(readOnly = true)
    public List<Challenge> of(CaseBrief brief) {
        return table.of(brief.id());
    }

    /** Empty for a case that is not in the colleague's caseload. */
    @Transactional(readOnly = true)
    public List<Challenge> of(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId).map(card -> table.of(card.id())).orElseGet(List::of);
    }

    /** Those that wait for this coach, longest first. */
    @Transactional(readOnly = true)
    public List<OpenChallenge> waiting(Colleague coach) {
        return table.waiting(coach.id());
    }

    public Result answer(Colleague by, CaseId caseId, UUID id, String words) {
        if (words.isBlank()) return new Result.Incomplete("Write what the person is to read");
        if (words.strip().length() > LONGEST) return new Result.Incomplete("Shorten it to 2,000 characters or fewer");
        var open = caseload.of(by).find(caseId).flatMap(card -> table.find(card.id(), id));
        if (open.isEmpty()) return new Result.NotFound();
        var answer = new Challenge.Answer(words.strip(), by.id(), clock.instant());
        if (open.get().state().after(ChallengeState.Action.ANSWER).isEmpty() || !table.updateAnswered(id, answer)) {
            return new Result.Already();
        }
        events.publishEvent(new ViewExplained(CurrentTenant.get(), caseId));
        return new Result.Done();
    }
}
