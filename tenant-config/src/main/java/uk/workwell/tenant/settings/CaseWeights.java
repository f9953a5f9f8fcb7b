package uk.workwell.tenant.settings;

/**
 * How much of a whole case each stage takes of its coach, in hundredths.
 *
 * @param reaching before the first appointment: there is little to do but reach the person
 * @param beginning from the first appointment until the plan is agreed
 * @param underWay while the plan is being followed
 * @param paused while support rests
 * @param ending from the end of support until the case is closed
 */
public record CaseWeights(int reaching, int beginning, int underWay, int paused, int ending) {

    static final CaseWeights USUAL = new CaseWeights(50, 100, 100, 100, 100);
}
