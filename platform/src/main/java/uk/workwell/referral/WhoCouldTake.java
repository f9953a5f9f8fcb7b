package uk.workwell.referral;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.person.People;
import uk.workwell.person.PersonCard;
import uk.workwell.person.PersonId;
import uk.workwell.referral.TriageCard.CoachLoad;
import uk.workwell.team.ProviderId;

/** Who could take over somebody after triage, in the order in which triage would name them. */
@Service
public class WhoCouldTake {

    private final Suggestion suggestion;
    private final LocalityOfAReferral localities;
    private final People people;

    WhoCouldTake(Suggestion suggestion, LocalityOfAReferral localities, People people) {
        this.suggestion = suggestion;
        this.localities = localities;
        this.people = people;
    }

    /** Best first: the language that the person asked for, then the locality, then the most room. */
    @Transactional(readOnly = true)
    public List<CoachLoad> of(ReferralId referral, PersonId person, ProviderId provider) {
        var needs = people.find(person).map(PersonCard::accessNeeds).orElse(null);
        return suggestion.coaches(provider, localities.find(referral).orElse(null), needs);
    }
}
