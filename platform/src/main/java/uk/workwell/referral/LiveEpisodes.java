package uk.workwell.referral;

import uk.workwell.person.PersonId;

/** Whether somebody is being supported already: whoever keeps the cases knows. */
public interface LiveEpisodes {

    boolean hasLive(PersonId person);
}
