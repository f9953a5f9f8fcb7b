package uk.workwell.referral.eligibility;

import uk.workwell.tenant.settings.ResidencyTest;

/** What ties somebody to the area that was asked; one tie that the ICB counts is enough. */
public record Ties(Answer resident, Answer gp, Answer jobcentre) {

    /** The home address lies in the area; nobody asked for more. */
    public static Ties livesHere() {
        return new Ties(Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN);
    }

    Answer to(ResidencyTest test) {
        return switch (test) {
            case RESIDENT -> resident;
            case GP -> gp;
            case JOBCENTRE -> jobcentre;
        };
    }
}
