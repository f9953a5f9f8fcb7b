package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.person.People;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;

/** The answer to a referral, for the person alone: opened by a link of its own. */
@Service
@Transactional(readOnly = true)
public class ReadingDecisions {

    private final Referrals referrals;
    private final SealedWords sealed;
    private final Team team;
    private final People people;

    ReadingDecisions(Referrals referrals, SealedWords sealed, Team team, People people) {
        this.referrals = referrals;
        this.sealed = sealed;
        this.team = team;
        this.people = people;
    }

    /**
     * What the person is told.
     *
     * @param outcome NOT_ELIGIBLE or REDIRECTED
     * @param by the named human who decided
     */
    public record DecisionForPerson(ReferralState outcome, DecisionWords words, String by, Instant at) {}

    /** Empty while nothing is decided, and where the answer was yes. */
    public Optional<DecisionForPerson> read(ReferralId id) {
        return referrals.findById(id).flatMap(Referral::ruling).flatMap(ruling -> Optional.ofNullable(
                        sealed.openIfPresent(
                                SealedWords.DECISION_WORDS, id.value(), DecisionWords.class, ruling.decisionWords()))
                .map(words -> new DecisionForPerson(
                        ruling.decision(),
                        words,
                        team.find(ruling.by()).map(Colleague::name).orElse("A member of our team"),
                        ruling.decidedAt())));
    }

    /** Whether the person of a decided referral was born on that day. False as well when there is no answer to read. */
    public boolean bornOn(ReferralId id, LocalDate day) {
        return referrals
                .findById(id)
                .filter(referral -> referral.ruling().map(Ruling::decisionWords).isPresent())
                .flatMap(referral -> people.find(referral.person()))
                .map(card -> card.birthDate().equals(day))
                .orElse(false);
    }
}
