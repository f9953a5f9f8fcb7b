package uk.workwell.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.Adjustment;
import uk.workwell.agreement.AdjustmentFile;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.AdjustmentResult.NotFound;
import uk.workwell.agreement.AdjustmentResult.Refused;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.Party;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.assessment.Assessments;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.EmployerId;

/** Changes at work for whoever may work on the case: looked up in their caseload at each verb, so that a case handed on is gone. */
@Service
class AgreementsOfACase {

    private final Caseload caseload;
    private final Adjustments adjustments;
    private final AcceptedReferrals accepted;
    private final Assessments assessments;
    private final TransactionTemplate reading;

    AgreementsOfACase(
            Caseload caseload,
            Adjustments adjustments,
            AcceptedReferrals accepted,
            Assessments assessments,
            TransactionTemplate reading) {
        this.caseload = caseload;
        this.adjustments = adjustments;
        this.accepted = accepted;
        this.assessments = assessments;
        this.reading = reading;
    }

    List<Adjustment> of(Colleague by, CaseId caseId) {
        return found(by, caseId).map(card -> adjustments.of(card.referral())).orElseGet(List::of);
    }

    Optional<AdjustmentFile> file(Colleague by, CaseId caseId, AdjustmentId id) {
        return found(by, caseId).flatMap(card -> adjustments.file(card.referral(), id));
    }

    boolean byEmployer(CaseCard card) {
        return employer(card).isPresent();
    }

    /** Codes of what stands in the person's way, by the newest assessment. */
    Set<String> barriers(Colleague by, CaseId caseId) {
        return assessments.of(by, caseId).stream()
                .limit(1)
                .flatMap(one -> one.findings().barriers().stream())
                .map(barrier -> barrier.code().name())
                .collect(Collectors.toSet());
    }

    AdjustmentResult ask(Colleague by, CaseId caseId, String code, String words, @Nullable AdjustmentId interimFor) {
        return on(by, caseId, card -> {
            if (!card.state().live()) return new Refused("words", "This case has ended: nothing new is asked for");
            return employer(card)
                    .map(employer -> adjustments.ask(new AskForAdjustment(
                            card.provider().value(), card.referral(), employer, Party.COACH, code, words, interimFor)))
                    .orElseGet(() -> new Refused("words", "No employer referred this person: there is nobody to ask"));
        });
    }

    AdjustmentResult withdraw(Colleague by, CaseId caseId, AdjustmentId id, long version) {
        return on(by, caseId, card -> adjustments.withdraw(card.referral(), id, version));
    }

    AdjustmentResult escalate(Colleague by, CaseId caseId, AdjustmentId id, long version) {
        return on(by, caseId, card -> adjustments.escalate(card.referral(), id, version));
    }

    void sendLink(Colleague by, CaseId caseId) {
        found(by, caseId).ifPresent(card -> adjustments.sendLink(card.referral()));
    }

    private Optional<EmployerId> employer(CaseCard card) {
        return Optional.ofNullable(reading.execute(status -> accepted.facts(new ReferralId(card.referral()))))
                .flatMap(found -> found)
                .map(ReferralFacts::employer);
    }

    private AdjustmentResult on(Colleague by, CaseId caseId, Function<CaseCard, AdjustmentResult> verb) {
        return found(by, caseId).map(verb).orElseGet(NotFound::new);
    }

    private Optional<CaseCard> found(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId);
    }
}
