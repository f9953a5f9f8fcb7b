package uk.workwell.notice;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.People;
import uk.workwell.referral.ReferralContacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.tenant.CurrentTenant;

/** Finds how a person is reached: by their referral, or by their record once there is a case. */
@Component
class PeopleReached {

    private final People people;
    private final ReferralContacts contacts;
    private final UnplacedReferrals unplaced;
    private final CaseBriefs cases;
    private final ObjectProvider<TextMessages> texts;

    PeopleReached(
            People people,
            ReferralContacts contacts,
            UnplacedReferrals unplaced,
            CaseBriefs cases,
            ObjectProvider<TextMessages> texts) {
        this.people = people;
        this.contacts = contacts;
        this.unplaced = unplaced;
        this.cases = cases;
        this.texts = texts;
    }

    /**
     * Nobody once the person has died.
     *
     * @param id a referral's or a case's; with no ICB bound, an employer's line
     */
    Reach of(UUID id) {
        if (CurrentTenant.find().isEmpty()) {
            return unplaced.reach(id).map(this::asGiven).orElse(Reach.NOBODY);
        }
        if (cases.died(id)) return Reach.NOBODY;
        return contacts.reach(new ReferralId(id))
                .map(this::asGiven)
                .or(() -> byCase(id))
                .orElse(Reach.NOBODY);
    }

    private Reach asGiven(ReferralContacts.Reach reach) {
        return new Reach(mobile(reach.mobile()), reach.email(), reach.preferredContact());
    }

    private Optional<Reach> byCase(UUID id) {
        return cases.find(new CaseId(id))
                .map(CaseBrief::person)
                .flatMap(people::find)
                .map(card -> new Reach(mobile(card.mobile()), card.email(), card.preferredContact()));
    }

    /** Only a number that takes texts, and only where somebody can send them. */
    private @Nullable String mobile(@Nullable String number) {
        if (number == null || texts.getIfAvailable() == null) {
            return null;
        }
        return MobileNumber.problem(number).isEmpty() && MobileNumber.of(number).takesTexts()
                ? MobileNumber.of(number).value()
                : null;
    }
}
