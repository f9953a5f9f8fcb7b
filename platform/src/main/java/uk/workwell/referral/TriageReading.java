package uk.workwell.referral;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.person.People;
import uk.workwell.person.PersonCard;
import uk.workwell.referral.TriageCard.CoachLoad;
import uk.workwell.referral.TriageCard.Decision;
import uk.workwell.referral.TriageCard.Match;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.SettingsBook;

/** Reads for triage: two statements for a window, whatever its length. */
@Component
class TriageReading {

    /** An answer that is older waits in the queue alone. */
    private static final Duration FORGOTTEN = Duration.ofDays(60);

    private final TriageQueue queue;
    private final Referrals referrals;
    private final SealedWords sealed;
    private final Receipts receipts;
    private final People people;
    private final Team team;
    private final SettingsBook settings;
    private final Suggestion suggestion;
    private final Dialogue dialogue;
    private final AskableReferrers referrers;
    private final Clock clock;

    TriageReading(
            TriageQueue queue,
            Referrals referrals,
            SealedWords sealed,
            Receipts receipts,
            People people,
            Team team,
            SettingsBook settings,
            Suggestion suggestion,
            Dialogue dialogue,
            AskableReferrers referrers,
            Clock clock) {
        this.queue = queue;
        this.referrals = referrals;
        this.sealed = sealed;
        this.receipts = receipts;
        this.people = people;
        this.team = team;
        this.settings = settings;
        this.suggestion = suggestion;
        this.dialogue = dialogue;
        this.referrers = referrers;
        this.clock = clock;
    }

    TriageWindow queue(Colleague colleague, TriageFilter filter, int offset, int limit) {
        if (!Sight.ofTriage(colleague)) {
            return new TriageWindow(List.of(), false);
        }
        // One more than asked for tells whether rows follow.
        var lines = queue.lines(colleague, filter, offset, limit + 1);
        var shown = lines.subList(0, Math.min(limit, lines.size()));
        var cards = people.find(shown.stream().map(TriageQueue.Line::person).toList());
        return new TriageWindow(
                shown.stream()
                        .map(line -> row(line, requireNonNull(cards.get(line.person()))))
                        .toList(),
                lines.size() > limit);
    }

    int count(Colleague colleague, TriageFilter filter) {
        return Sight.ofTriage(colleague) ? queue.count(colleague, filter) : 0;
    }

    /** Nothing for somebody who has left triage since they asked. */
    List<AnswerGiven> answers(Colleague colleague) {
        return Sight.ofTriage(colleague)
                ? queue.answers(colleague, clock.instant().minus(FORGOTTEN))
                : List.of();
    }

    Optional<TriageCard> open(Colleague colleague, ReferralId id) {
        return referrals
                .findById(id)
                .filter(referral -> Sight.of(colleague, referral))
                .flatMap(referral -> people.find(referral.person()).map(person -> card(colleague, referral, person)));
    }

    Optional<Replay> replay(Colleague colleague, ReferralId id, int version) {
        var tenant = CurrentTenant.get();
        var known = settings.versions(tenant).stream().anyMatch(one -> one.version() == version);
        return referrals
                .findById(id)
                .filter(referral -> known && Sight.of(colleague, referral))
                .flatMap(referral -> receipts.newest(id))
                .flatMap(then ->
                        receipts.again(id, settings.version(tenant, version)).map(again -> new Replay(then, again)));
    }

    private TriageCard card(Colleague colleague, Referral referral, PersonCard person) {
        var id = referral.id().value();
        var receipt = receipts.newest(referral.id());
        var coaches = coaches(referral, person, receipt.map(Receipt::locality).orElse(null));
        return new TriageCard(
                referral.id(),
                person,
                referral.route(),
                referral.state(),
                requireNonNull(referral.receivedAt()),
                requireNonNull(referral.screenBy()),
                sealed.openIfPresent(SealedWords.WORDS, id, EmployerWords.class, referral.words()),
                sealed.openIfPresent(SealedWords.PERSON_WORDS, id, PersonWords.class, referral.personWords()),
                receipt.orElse(null),
                people.lookalikes(person.id()).stream()
                        .map(one -> new Match(one.id(), one.name(), one.reference()))
                        .toList(),
                referrers.of(referral).map(AskableReferrers.Askable::name).orElse(null),
                coaches,
                Suggestion.best(coaches).map(CoachLoad::coach).orElse(null),
                dialogue.of(referral.id()),
                heldBecause(colleague, referral),
                decision(referral),
                referral.version());
    }

    private List<CoachLoad> coaches(Referral referral, PersonCard person, @Nullable String locality) {
        return referral.can(ReferralAction.ACCEPT)
                ? suggestion.coaches(referral.provider(), locality, person.accessNeeds())
                : List.of();
    }

    private @Nullable String heldBecause(Colleague colleague, Referral referral) {
        return colleague.is(Role.DUTY_LEAD)
                ? sealed.openIfPresent(
                        SealedWords.HOLD_WORDS, referral.id().value(), String.class, referral.holdWords())
                : null;
    }

    private @Nullable Decision decision(Referral referral) {
        return referral.ruling()
                .map(ruling -> new Decision(
                        referral.state(),
                        ruling.decisionCode(),
                        sealed.openIfPresent(
                                SealedWords.DECISION_WORDS,
                                referral.id().value(),
                                DecisionWords.class,
                                ruling.decisionWords()),
                        sealed.openIfPresent(
                                SealedWords.ALLOCATION_WORDS,
                                referral.id().value(),
                                String.class,
                                referral.allocationWords()),
                        nameOf(ruling.by()),
                        ruling.decidedAt()))
                .orElse(null);
    }

    private String nameOf(StaffId staff) {
        return team.find(staff).map(Colleague::name).orElse("A former colleague");
    }

    private static TriageRow row(TriageQueue.Line line, PersonCard person) {
        var needs = person.accessNeeds();
        var askedAt = line.askedAt();
        return new TriageRow(
                line.id(),
                line.person(),
                person.name(),
                person.reference(),
                line.route(),
                line.state(),
                line.receivedAt().toInstant(),
                line.screenBy(),
                line.rulesSay(),
                askedAt == null ? null : askedAt.toInstant(),
                line.answerBy(),
                needs == null ? null : "Access: " + needs,
                line.version());
    }
}
