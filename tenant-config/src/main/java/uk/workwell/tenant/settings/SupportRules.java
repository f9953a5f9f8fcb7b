package uk.workwell.tenant.settings;

/**
 * What may change how long support lasts, and what it takes of a coach.
 *
 * @param pauseWeeks longest single pause
 * @param pauseMovesTheEnd whether the days of a pause are given back at the end
 * @param extensionWeeks most weeks that a lead can add to one person's support, 0 if none
 * @param caseWeights how much each stage counts towards a coach's limits
 * @param returning what is looked at when somebody goes back to work step by step
 * @param missedAppointments what follows when somebody does not come several times in a row
 * @param agreements how long the steps of a change at work may take
 * @param adjustments which changes at work can be asked for
 */
public record SupportRules(
        Sourced<Integer> pauseWeeks,
        Sourced<Boolean> pauseMovesTheEnd,
        Sourced<Integer> extensionWeeks,
        Sourced<CaseWeights> caseWeights,
        ReturnRules returning,
        Sourced<MissedRule> missedAppointments,
        Sourced<AgreementRules> agreements,
        Sourced<AdjustmentsOffered> adjustments) {

    public SupportRules {
        // Absent from documents that were written before an ICB could decide this.
        caseWeights = caseWeights == null ? Sourced.assumed(CaseWeights.USUAL) : caseWeights;
        returning = returning == null ? ReturnRules.assumed() : returning;
        missedAppointments = missedAppointments == null ? Sourced.assumed(MissedRule.USUAL) : missedAppointments;
        agreements = agreements == null ? Sourced.assumed(AgreementRules.USUAL) : agreements;
        adjustments = adjustments == null ? Sourced.assumed(AdjustmentsOffered.ALL) : adjustments;
    }

    /** For documents that were written before an ICB could decide this. */
    static SupportRules assumed() {
        return new SupportRules(
                Sourced.assumed(4),
                Sourced.assumed(true),
                Sourced.assumed(4),
                Sourced.assumed(CaseWeights.USUAL),
                ReturnRules.assumed(),
                Sourced.assumed(MissedRule.USUAL),
                Sourced.assumed(AgreementRules.USUAL),
                Sourced.assumed(AdjustmentsOffered.ALL));
    }
}
