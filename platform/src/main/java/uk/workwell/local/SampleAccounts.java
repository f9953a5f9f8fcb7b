package uk.workwell.local;

import java.util.ArrayList;
import java.util.List;

/**
 * Who can sign in where this is a demonstration: invented people, all with the password {@value #PASSWORD}. Keycloak's
 * realm is made from this list, and sample data gives the same people their rows in {@code staff} and
 * {@code employer_member}.
 */
public final class SampleAccounts {

    public static final String PASSWORD = "workwell";

    /** The pilot areas as they stand today, by lower-case ODS code. */
    public static final List<String> TENANTS = List.of(
            "qe1", "qop", "qf7", "qhl", "qua", "qwu", "qgh", "qk1", "quy", "qt6", "z9b2z", "s1y5d", "s9b9j", "s0e4d",
            "qrl");

    public static final List<String> EMPLOYERS = List.of("harbour-foods", "mill-lane-print", "northgate-care");

    private static final List<String> TENANT_ROLES = List.of("coach", "coach2", "lead", "duty", "admin");
    private static final List<String> EMPLOYER_ROLES = List.of("owner", "hr", "manager");

    private static final List<String> GIVEN = List.of(
            "Amara", "Bryn", "Carys", "Dilip", "Esme", "Farid", "Greta", "Hamish", "Imani", "Jonty", "Keziah", "Lorcan",
            "Maeve", "Nadir", "Orla", "Piotr", "Rhian", "Saoirse", "Tariq", "Uma", "Verity", "Wilf", "Yusuf", "Zofia");
    private static final List<String> FAMILY = List.of(
            "Bramble",
            "Campion",
            "Foxglove",
            "Harebell",
            "Lovage",
            "Meadowsweet",
            "Oxlip",
            "Pimpernel",
            "Ragwort",
            "Speedwell",
            "Teasel",
            "Tormentil",
            "Valerian",
            "Woodruff",
            "Yarrow",
            "Betony",
            "Burdock",
            "Celandine",
            "Comfrey");

    private SampleAccounts() {}

    /** Every account, the operator first; the same names each time. */
    public static List<Account> all() {
        var accounts = new ArrayList<Account>();
        accounts.add(named(0, "operator", "workwell.example", ""));
        for (var tenant : TENANTS) {
            for (var role : TENANT_ROLES) accounts.add(named(accounts.size(), role, tenant + ".example", tenant));
        }
        for (var employer : EMPLOYERS) {
            for (var role : EMPLOYER_ROLES) accounts.add(named(accounts.size(), role, employer + ".example", employer));
        }
        return List.copyOf(accounts);
    }

    private static Account named(int number, String role, String domain, String organisation) {
        return new Account(
                role + "@" + domain,
                GIVEN.get(number % GIVEN.size()),
                FAMILY.get(number * 7 % FAMILY.size()),
                role,
                organisation);
    }

    /**
     * One person who can sign in.
     *
     * @param email also the user name
     * @param role the word before the @: {@code coach}, {@code coach2}, {@code lead}, {@code duty}, {@code admin},
     *     {@code owner}, {@code hr}, {@code manager} or {@code operator}
     * @param organisation alias of the organisation in Keycloak: a tenant's lower-case code or an employer; empty for the operator
     */
    public record Account(String email, String givenName, String familyName, String role, String organisation) {

        public boolean isOperator() {
            return organisation.isEmpty();
        }
    }
}
