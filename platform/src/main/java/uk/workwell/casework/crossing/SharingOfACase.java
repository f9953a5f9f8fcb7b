package uk.workwell.casework.crossing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Employments;
import uk.workwell.sharing.NarrowPermission;
import uk.workwell.sharing.Narrowing;
import uk.workwell.sharing.PermissionId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.sharing.messages.Message;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.Readings;
import uk.workwell.sharing.release.Release;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.ReleaseResult.NotFound;
import uk.workwell.sharing.release.ReleaseResult.Refused;
import uk.workwell.sharing.release.Releases;
import uk.workwell.team.Colleague;

/** The verbs of sharing for whoever may work on the case. Everybody else finds nothing. */
@Service
public class SharingOfACase {

    private final Caseload caseload;
    private final AcceptedReferrals accepted;
    private final Permissions permissions;
    private final Employments employments;
    private final Correspondence correspondence;
    private final Releases releases;
    private final Readings readings;
    private final TransactionTemplate reading;

    SharingOfACase(
            Caseload caseload,
            AcceptedReferrals accepted,
            Permissions permissions,
            Employments employments,
            Correspondence correspondence,
            Releases releases,
            Readings readings,
            PlatformTransactionManager transactions) {
        this.caseload = caseload;
        this.accepted = accepted;
        this.permissions = permissions;
        this.employments = employments;
        this.correspondence = correspondence;
        this.releases = releases;
        this.readings = readings;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Empty for a case that is not in the colleague's caseload. */
    public Optional<Shared> of(Colleague by, CaseId caseId) {
        return found(by, caseId)
                .flatMap(card -> Optional.ofNullable(reading.execute(status -> {
                    var referral = card.referral();
                    return new Shared(
                            accepted.facts(new ReferralId(referral))
                                    .filter(facts -> facts.employer() != null)
                                    .isPresent(),
                            permissions.of(referral),
                            releases.of(referral),
                            releases.steps(referral),
                            readings.of(referral));
                })));
    }

    public Optional<Release> text(Colleague by, CaseId caseId, DocumentId id) {
        return found(by, caseId).flatMap(card -> releases.find(card.referral(), id));
    }

    /** @param personAsked that the person asked for it themselves */
    public ReleaseResult draft(Colleague by, CaseId caseId, SharedItem item, String words, boolean personAsked) {
        var card = found(by, caseId);
        if (card.isEmpty()) return new NotFound();
        if (!card.get().state().live())
            return new Refused("words", "This case has ended: nothing new is written for it");
        var facts = accepted.facts(new ReferralId(card.get().referral()));
        var employer = facts.map(known -> known.employer()).orElse(null);
        if (employer == null)
            return new Refused("words", "No employer referred this person: there is nobody to read it");
        return releases.draft(new DraftRelease(
                card.get().provider().value(), card.get().referral(), employer, item, words, personAsked));
    }

    public ReleaseResult rewrite(Colleague by, CaseId caseId, DocumentId id, String words, long version) {
        return on(by, caseId, card -> releases.rewrite(card.referral(), id, words, version));
    }

    public ReleaseResult show(Colleague by, CaseId caseId, DocumentId id, long version) {
        return on(by, caseId, card -> releases.show(card.referral(), id, version));
    }

    /** The person said so: from now on it is not shown. */
    public boolean stop(Colleague by, CaseId caseId, PermissionId permission) {
        return found(by, caseId)
                .filter(card -> permissions.withdraw(card.referral(), permission))
                .isPresent();
    }

    /** The person said so: an earlier end, or fewer people. */
    public Narrowing narrow(Colleague by, CaseId caseId, NarrowPermission less) {
        return found(by, caseId)
                .map(card -> permissions.narrow(card.referral(), less))
                .orElseGet(Narrowing.Gone::new);
    }

    /** What the person passed on of their conversation with the employer, newest first. */
    public List<Message> messages(Colleague by, CaseId caseId) {
        return found(by, caseId)
                .map(card -> correspondence.passedOn(card.referral()))
                .orElseGet(List::of);
    }

    /** The last day of the employment, where it is known. */
    public Optional<LocalDate> employedUntil(Colleague by, CaseId caseId) {
        return found(by, caseId)
                .flatMap(card -> Optional.ofNullable(
                        employments.lastDays(List.of(card.referral())).get(card.referral())));
    }

    /** The person said so. Without a day: they stay after all. */
    public boolean employmentEnds(Colleague by, CaseId caseId, @Nullable LocalDate lastDay) {
        return found(by, caseId)
                .filter(card -> employments.ends(card.referral(), lastDay))
                .isPresent();
    }

    /** What a colleague may choose for a text. */
    public static List<SharedItem> items() {
        return SharedItem.written();
    }

    private ReleaseResult on(Colleague by, CaseId caseId, Function<CaseCard, ReleaseResult> verb) {
        return found(by, caseId).map(verb).orElseGet(NotFound::new);
    }

    private Optional<CaseCard> found(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId);
    }
}
