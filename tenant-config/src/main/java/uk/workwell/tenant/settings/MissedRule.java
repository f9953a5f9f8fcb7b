package uk.workwell.tenant.settings;

/**
 * What follows when somebody does not come, without a warning, several times in a row. Nothing ends by itself.
 *
 * @param contactAfter how many in a row, until the coach is asked to contact the person and offer a time
 * @param endAfter how many in a row, until support is to end
 */
public record MissedRule(int contactAfter, int endAfter) {

    static final MissedRule USUAL = new MissedRule(2, 3);
}
