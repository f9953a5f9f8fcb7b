package uk.workwell.signin;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import uk.workwell.employer.Accounts;

/**
 * Accounts in Keycloak: the address is the name, the first password works once, and the employer is an organisation. Whoever
 * never signed in gets another first password: they lost the one that was shown.
 */
@Component
class KeycloakAccounts implements Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccounts.class);
    private static final String OWN_PASSWORD = "UPDATE_PASSWORD";
    private static final String SECOND_FACTOR = "CONFIGURE_TOTP";
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RealmAdmin realm;
    private final SecureRandom random = new SecureRandom();

    KeycloakAccounts(RealmAdmin realm) {
        this.realm = realm;
    }

    @Override
    public Made make(String alias, String email, String name, boolean secondFactor) {
        try {
            var admin = realm.open();
            boolean fresh = user(admin, email).isEmpty();
            if (fresh) {
                admin.post("/users", account(email, name));
            }
            var user = user(admin, email).orElseThrow(() -> new RealmAdmin.Unreachable("no account was made"));
            join(admin, organisation(admin, alias), id(user));
            if (secondFactor) {
                ask(admin, user);
            }
            if (!fresh && !actions(user).contains(OWN_PASSWORD)) {
                return new Made.Known();
            }
            var password = password();
            admin.put(
                    "/users/" + id(user) + "/reset-password",
                    Map.of("type", "password", "value", password, "temporary", true));
            return new Made.Fresh(password);
        } catch (RealmAdmin.Unreachable e) {
            LOG.warn("No account was made. {}", e.getMessage());
            return new Made.Unreachable();
        }
    }

    @Override
    public void remove(String alias, String email) {
        try {
            var admin = realm.open();
            var found = user(admin, email);
            if (found.isEmpty()) {
                return;
            }
            var id = id(found.get());
            organisationIf(admin, alias).ifPresent(there -> admin.delete("/organizations/" + there + "/members/" + id));
            admin.post("/users/" + id + "/logout", Map.of());
        } catch (RealmAdmin.Unreachable e) {
            // Their row is gone, and with it every right: what is left of the account opens nothing here.
            LOG.warn("An account stays in its organisation. {}", e.getMessage());
        }
    }

    @Override
    public boolean askForSecondFactor(String email) {
        try {
            var admin = realm.open();
            user(admin, email).ifPresent(user -> ask(admin, user));
            return true;
        } catch (RealmAdmin.Unreachable e) {
            LOG.warn("Nobody was asked for a second factor. {}", e.getMessage());
            return false;
        }
    }

    /** Whoever has one is asked for it at every sign-in already. */
    private static void ask(RealmAdmin.Session admin, JsonNode user) {
        boolean has = stream(admin.get("/users/" + id(user) + "/credentials"))
                .anyMatch(credential -> credential.path("type").asString().equals("otp"));
        if (!has) {
            var actions = new LinkedHashSet<>(actions(user));
            if (actions.add(SECOND_FACTOR)) {
                admin.put("/users/" + id(user), Map.of("requiredActions", List.copyOf(actions)));
            }
        }
    }

    private static Map<String, Object> account(String email, String name) {
        int space = name.lastIndexOf(' ');
        return Map.of(
                "username",
                email,
                "email",
                email,
                "emailVerified",
                true,
                "enabled",
                true,
                "firstName",
                space < 0 ? name : name.substring(0, space),
                "lastName",
                space < 0 ? name : name.substring(space + 1),
                "requiredActions",
                List.of(OWN_PASSWORD));
    }

    private static Optional<JsonNode> user(RealmAdmin.Session admin, String email) {
        return stream(admin.get("/users?exact=true&email=" + RealmAdmin.encoded(email)))
                .findFirst();
    }

    private static void join(RealmAdmin.Session admin, String organisation, String user) {
        admin.post("/organizations/" + organisation + "/members", user);
    }

    private static String organisation(RealmAdmin.Session admin, String alias) {
        if (organisationIf(admin, alias).isEmpty()) {
            admin.post(
                    "/organizations",
                    Map.of(
                            "name",
                            alias,
                            "alias",
                            alias,
                            "enabled",
                            true,
                            // Real domains may belong to several employers; here each is its own.
                            "domains",
                            List.of(Map.of("name", alias + ".invalid"))));
        }
        return organisationIf(admin, alias).orElseThrow(() -> new RealmAdmin.Unreachable("no organisation was made"));
    }

    /** An organisation's name is its alias: it is found by name only. */
    private static Optional<String> organisationIf(RealmAdmin.Session admin, String alias) {
        return stream(admin.get("/organizations?exact=true&search=" + RealmAdmin.encoded(alias)))
                .filter(one -> one.path("name").asString().equals(alias))
                .map(KeycloakAccounts::id)
                .findFirst();
    }

    private static String id(JsonNode node) {
        return node.path("id").asString();
    }

    private static List<String> actions(JsonNode user) {
        return stream(user.path("requiredActions")).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Four times four: said on the phone, typed on a mobile. */
    private String password() {
        var text = new StringBuilder();
        for (int at = 0; at < 16; at++) {
            if (at > 0 && at % 4 == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
