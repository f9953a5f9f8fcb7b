package uk.workwell.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import uk.workwell.local.Bootstrap.Passwords;

/** The passwords of the local servers, made on the first start and kept in {@code .workwell/secrets.properties}. */
final class Secrets {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    static Secrets in(Path file) {
        var properties = new Properties();
        var values = new TreeMap<String, String>();
        try {
            if (Files.exists(file)) properties.load(new StringReader(Files.readString(file)));
            for (var name : new String[] {
                "postgres",
                "owner",
                "app",
                "mover",
                "keycloak",
                "keycloak-admin",
                "launcher-client",
                "web-client",
                "partner-client",
                "admin-client"
            }) {
                values.put(name, properties.getProperty(name, fresh()));
            }
            var text = new StringBuilder(
                    "# Passwords of the local servers. Without this file the data beside it cannot be opened.\n");
            values.forEach(
                    (name, value) -> text.append(name).append('=').append(value).append('\n'));
            Home.writePrivately(file, text.toString());
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(
                    "Cannot read or write " + file + ": " + e.getMessage() + ".",
                    "Restore that file, or make its folder writable.",
                    e);
        }
        return new Secrets(values);
    }

    String postgres() {
        return get("postgres");
    }

    Passwords databaseRoles() {
        return new Passwords(get("owner"), get("app"), get("mover"), get("keycloak"));
    }

    /** Of the sample partner's system. */
    String partnerClient() {
        return get("partner-client");
    }

    /** Of {@code admin} on Keycloak's own console. */
    String keycloakAdmin() {
        return get("keycloak-admin");
    }

    /** Of the client through which the launcher keeps the realm in order. */
    String launcherClient() {
        return get("launcher-client");
    }

    String webClient() {
        return get("web-client");
    }

    String adminClient() {
        return get("admin-client");
    }

    private String get(String name) {
        var value = values.get(name);
        if (value == null) throw new IllegalArgumentException("no such secret: " + name);
        return value;
    }

    private static String fresh() {
        return RANDOM.ints(32, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, at) -> text.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }
}
