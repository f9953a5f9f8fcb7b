package uk.workwell.local;

import java.time.Instant;
import uk.workwell.referral.ReferralId;
import uk.workwell.team.Colleague;

/**
 * One sample person on the way through one story.
 *
 * @param which of those who live this story, from 0; who came by a form counts on from who came by an employer
 * @param coach who decides, and takes the case if there is one
 * @param sent when the referral was sent
 */
record SampleCase(
        SampleStory story, int which, SamplePerson person, Colleague coach, ReferralId referral, Instant sent) {

    int number() {
        return person.number();
    }
}
