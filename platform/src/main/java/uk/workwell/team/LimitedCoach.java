package uk.workwell.team;

/**
 * A coach as a lead sets limits for them.
 *
 * @param version to be handed back with the new limits
 */
public record LimitedCoach(Colleague coach, long version) {

    public CoachLimits limits() {
        return new CoachLimits(coach.caseloadSoft(), coach.caseloadHard(), coach.languages(), coach.localities());
    }
}
