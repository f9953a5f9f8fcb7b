package uk.workwell.referral.eligibility;

/**
 * What was said beside age, home, work and health. Nobody has to be asked all of it: an ICB's settings say what counts.
 *
 * @param gpHere whether the person is registered with a GP practice in the area
 * @param jobcentreHere whether the person goes to a Jobcentre in the area
 * @param rightToWork whether the person says that they may work in the United Kingdom; nothing beyond the answer is kept
 * @param evidenceSeen whether somebody has seen evidence of it
 * @param complexNeeds whether a referrer says that more is needed than light-touch support
 * @param otherProgramme whether another programme gives the same kind of support now
 * @param sharing whether the person agrees to share what the support needs
 */
public record Said(
        Answer gpHere,
        Answer jobcentreHere,
        Answer rightToWork,
        Answer evidenceSeen,
        Answer complexNeeds,
        Answer otherProgramme,
        Answer sharing) {

    public static final Said NOTHING = new Said(
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN);

    public Said rightToWork(Answer answer) {
        return new Said(gpHere, jobcentreHere, answer, evidenceSeen, complexNeeds, otherProgramme, sharing);
    }
}
