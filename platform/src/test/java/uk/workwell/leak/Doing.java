package uk.workwell.leak;

import uk.workwell.leak.APersonWithSecrets.Somebody;

/** Something that happens between a person, their coach and their employer, by the verbs of whoever does it. */
interface Doing {

    /** Whatever the person says in it is told to {@link Somebody#told}. */
    void happensTo(Somebody one, Chance chance);
}
