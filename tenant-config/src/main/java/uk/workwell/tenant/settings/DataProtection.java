package uk.workwell.tenant.settings;

/**
 * Who answers for data protection in this ICB, for whoever asks what became of their data.
 *
 * @param function what they are, not who: it stays when people change
 */
public record DataProtection(String function, String email) {

    /** Until an ICB has said who: its own address, which passes it on. */
    static Sourced<DataProtection> assumed(Contact contact) {
        return Sourced.assumed(new DataProtection("Data protection", contact.email()));
    }
}
