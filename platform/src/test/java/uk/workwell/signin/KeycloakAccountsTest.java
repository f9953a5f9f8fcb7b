package uk.workwell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.Servers;
import uk.workwell.employer.Accounts.Made;

/** Accounts of employers' members in a real Keycloak, by the application's own client and with its rights only. */
class KeycloakAccountsTest {

    private static RealmAdmin realm;
    private static KeycloakAccounts accounts;

    private final String alias = "kiln-" + UUID.randomUUID();
    private final String email = "carol-" + UUID.randomUUID() + "@kiln.example";

    @BeforeAll
    static void aRealm() {
        var keycloak = Servers.keycloak();
        var properties = keycloak.properties();
        realm = new RealmAdmin(
                new IdentityProperties(
                        keycloak.issuer(),
                        "workwell-web",
                        "",
                        "workwell-admin",
                        String.valueOf(properties.get("workwell.identity.admin-client-secret"))),
                JsonMapper.shared());
        accounts = new KeycloakAccounts(realm);
    }

    private JsonNode user() {
        return realm.open()
                .get("/users?exact=true&email=" + RealmAdmin.encoded(email))
                .path(0);
    }

    private long members() {
        var admin = realm.open();
        var organisation = admin.get("/organizations?exact=true&search=" + alias)
                .path(0)
                .path("id")
                .asString();
        return StreamSupport.stream(
                        admin.get("/organizations/" + organisation + "/members").spliterator(), false)
                .filter(member -> member.path("email").asString().equals(email))
                .count();
    }

    private String actions() {
        return user().path("requiredActions").toString();
    }

    @Test
    void areMadeInTheEmployersOrganisationWithAPasswordThatWorksOnce() {
        assertThat(accounts.make(alias, email, "Carol Clay", false)).isInstanceOf(Made.Fresh.class);
        assertThat(user().path("emailVerified").asBoolean()).isTrue();
        assertThat(actions()).contains("UPDATE_PASSWORD").doesNotContain("TOTP");
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void areMadeOnceAndGetAnotherFirstPasswordUntilTheySignIn() {
        var first = accounts.make(alias, email, "Carol Clay", false);
        var second = accounts.make(alias, email, "Carol Clay", false);
        assertThat(second).isInstanceOf(Made.Fresh.class).isNotEqualTo(first);
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void keepTheirPasswordWhereSomebodyHasOneAlready() {
        assertThat(accounts.make(alias, "hr@harbour-foods.example", "Somebody", false))
                .isEqualTo(new Made.Known());
    }

    @Test
    void askForASecondFactorAtTheNextSignIn() {
        accounts.make(alias, email, "Carol Clay", false);
        assertThat(accounts.askForSecondFactor(email)).isTrue();
        assertThat(actions()).contains("CONFIGURE_TOTP", "UPDATE_PASSWORD");
    }

    @Test
    void leaveTheOrganisation() {
        accounts.make(alias, email, "Carol Clay", false);
        accounts.remove(alias, email);
        assertThat(members()).isZero();
    }

    @Test
    void sayHonestlyThatNobodyAnswers() {
        var nobody = new KeycloakAccounts(new RealmAdmin(
                new IdentityProperties("http://127.0.0.1:9/realms/workwell", "web", "", "admin", ""),
                JsonMapper.shared()));
        assertThat(nobody.make(alias, email, "Carol Clay", false)).isEqualTo(new Made.Unreachable());
    }
}
