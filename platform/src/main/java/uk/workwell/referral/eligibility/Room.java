package uk.workwell.referral.eligibility;

/**
 * How full the coaches of a provider were on the day of receipt.
 *
 * @param load weighted cases of all of them
 * @param limit of all of them; nought where no coach works yet
 */
public record Room(int load, int limit) {

    boolean full() {
        return load >= limit;
    }
}
