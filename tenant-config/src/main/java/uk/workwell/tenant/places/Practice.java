package uk.workwell.tenant.places;

/**
 * A GP practice.
 *
 * @param odsCode "A81001"
 * @param name as written for people, not in capitals
 * @param postcode as in the Organisation Data Service, of the surgery
 * @param formerIcb its ICB of 2022
 * @param icb its live ICB
 */
public record Practice(String odsCode, String name, String postcode, IcbCode formerIcb, IcbCode icb) {}
