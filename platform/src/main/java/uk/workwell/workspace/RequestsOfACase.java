package uk.workwell.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.Kind;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.flexible.FlexibleFile;
import uk.workwell.agreement.flexible.FlexibleId;
import uk.workwell.agreement.flexible.FlexibleRequest;
import uk.workwell.agreement.flexible.FlexibleResult;
import uk.workwell.agreement.flexible.FlexibleResult.NotFound;
import uk.workwell.agreement.flexible.FlexibleResult.Refused;
import uk.workwell.agreement.flexible.FlexibleWorking;
import uk.workwell.agreement.flexible.PrepareRequest;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.team.Colleague;

/** Requests for flexible working for whoever may work on the case: looked up in their caseload at each verb. */
@Service
class RequestsOfACase {

    private final Caseload caseload;
    private final FlexibleWorking working;
    private final AcceptedReferrals accepted;
    private final TransactionTemplate reading;

    RequestsOfACase(
            Caseload caseload, FlexibleWorking working, AcceptedReferrals accepted, TransactionTemplate reading) {
        this.caseload = caseload;
        this.working = working;
        this.accepted = accepted;
        this.reading = reading;
    }

    /** What a coach and the person write together. */
    record Together(
            String code,
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate earlierOn,
            @Nullable LocalDate earlierToo) {

        @Override
        public String toString() {
            return "Together[" + code + "]";
        }
    }

    List<FlexibleRequest> of(Colleague by, CaseId caseId) {
        return found(by, caseId).map(card -> working.of(card.referral())).orElseGet(List::of);
    }

    Optional<FlexibleFile> file(Colleague by, CaseId caseId, FlexibleId id) {
        return found(by, caseId).flatMap(card -> working.file(card.referral(), id));
    }

    List<Kind> kinds() {
        return working.kinds();
    }

    FlexibleResult prepare(Colleague by, CaseId caseId, Together typed) {
        return on(by, caseId, card -> {
            if (!card.state().live()) return new Refused("words", "This case has ended: nothing new is asked for");
            return Objects.requireNonNull(reading.execute(status -> accepted.facts(new ReferralId(card.referral()))))
                    .filter(facts -> facts.employer() != null)
                    .map(facts -> working.prepare(new PrepareRequest(
                            facts.wall(),
                            card.referral(),
                            facts.person().value(),
                            Objects.requireNonNull(facts.employer()),
                            Party.COACH,
                            typed.code(),
                            typed.words(),
                            typed.from(),
                            typed.earlierOn(),
                            typed.earlierToo())))
                    .orElseGet(() -> new Refused("words", "No employer referred this person: there is nobody to ask"));
        });
    }

    FlexibleResult discard(Colleague by, CaseId caseId, FlexibleId id, long version) {
        return on(by, caseId, card -> working.discard(card.referral(), id, version));
    }

    private FlexibleResult on(Colleague by, CaseId caseId, Function<CaseCard, FlexibleResult> verb) {
        return found(by, caseId).map(verb).orElseGet(NotFound::new);
    }

    private Optional<CaseCard> found(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId);
    }
}
