package uk.workwell.local;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import uk.workwell.casework.CaseCard;
import uk.workwell.employer.MemberId;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/**
 * Somebody in support whom an employer sent, and everybody who acts around them.
 *
 * @param alias by which name the demonstration knows the employer
 */
record SampleEmployee(Colleague coach, CaseCard card, String name, ReferralFacts facts, String alias) {

    UUID referral() {
        return facts.id().value();
    }

    EmployerId employer() {
        return SampleOrganisations.employer(alias);
    }

    /** The employer's own line about them. */
    UUID line() {
        return Objects.requireNonNull(facts.employerReferralId());
    }

    MemberId hr() {
        return SampleOrganisations.member("hr@" + alias + ".example");
    }

    String hrName() {
        return SampleOrganisations.memberName("hr@" + alias + ".example");
    }

    <T> T asPerson(Instant when, Supplier<T> work) {
        return as(new Actor(Actor.Kind.PERSON, referral()), when, work);
    }

    <T> T asCoach(Instant when, Supplier<T> work) {
        return as(new Actor(Actor.Kind.STAFF, coach.id().value()), when, work);
    }

    /** With the person's ICB bound, as where the policy was asked before. */
    <T> T asHr(Instant when, Supplier<T> work) {
        return as(new Actor(Actor.Kind.MEMBER, hr().value()), when, work);
    }

    private <T> T as(Actor actor, Instant when, Supplier<T> work) {
        return MovedClock.at(
                when, () -> CurrentActor.within(actor, () -> CurrentTenant.within(coach.tenant(), work::get)));
    }
}
