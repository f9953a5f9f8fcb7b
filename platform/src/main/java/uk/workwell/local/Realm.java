package uk.workwell.local;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.local.SampleAccounts.Account;

/** The realm {@code workwell} of local mode, as Keycloak imports it. */
final class Realm {

    static final String NAME = "workwell";
    static final String WEB_CLIENT = "workwell-web";
    static final String PARTNER_CLIENT = "partner-example-surgery";
    static final String PARTNER_TENANT = "qe1";
    static final String ADMIN_CLIENT = "workwell-admin";

    /** Few rounds: these passwords are printed in the README, and eighty-five of them are imported at the first start. */
    private static final int ROUNDS = 1_000;

    private final String baseUrl;
    private final Secrets secrets;
    private final List<Map<String, Object>> password;

    Realm(String baseUrl, Secrets secrets) {
        this.baseUrl = baseUrl;
        this.secrets = secrets;
        this.password = List.of(hashed(SampleAccounts.PASSWORD));
    }

    static String redirectUri(String baseUrl) {
        return baseUrl + "/login/oauth2/code/keycloak";
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(realm());
    }

    private Map<String, Object> realm() {
        var realm = new LinkedHashMap<String, Object>();
        realm.put("realm", NAME);
        realm.put("displayName", "WorkWell");
        realm.put("enabled", true);
        realm.put("organizationsEnabled", true);
        realm.put("loginWithEmailAllowed", true);
        realm.put("duplicateEmailsAllowed", false);
        realm.put("registrationAllowed", false);
        realm.put("rememberMe", false);
        realm.put("resetPasswordAllowed", false);
        realm.put("sslRequired", "external");
        realm.put("loginTheme", "workwell");
        // With it Keycloak refuses one of two sign-ins of the same account in the same moment, on purpose: guesses
        // cannot run
        // side by side. The one that is refused may try again. Its allow-concurrent-requests would trade that away:
        // left off.
        realm.put("bruteForceProtected", true);
        realm.put("failureFactor", 10);
        realm.put("ssoSessionIdleTimeout", 1_800);
        realm.put("ssoSessionMaxLifespan", 36_000);
        realm.put("accessTokenLifespan", 300);
        realm.put(
                "roles",
                Map.of(
                        "realm",
                        List.of(Map.of("name", "operator", "description", "Runs the cloud; sees no personal data"))));
        realm.put("clients", List.of(webClient(), adminClient(), partnerClient()));
        realm.put(
                "users",
                Stream.concat(SampleAccounts.all().stream().map(this::user), Stream.of(serviceAccount()))
                        .toList());
        realm.put("organizations", organisations());
        return realm;
    }

    /** The application's door: authorisation code with PKCE only. */
    Map<String, Object> webClient() {
        var client = new LinkedHashMap<String, Object>();
        client.put("clientId", WEB_CLIENT);
        client.put("name", "WorkWell");
        client.put("enabled", true);
        client.put("publicClient", false);
        client.put("secret", secrets.webClient());
        client.put("standardFlowEnabled", true);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", false);
        client.put("fullScopeAllowed", true);
        client.put("rootUrl", baseUrl);
        client.put("baseUrl", "/");
        client.put("redirectUris", List.of(redirectUri(baseUrl)));
        client.put("webOrigins", List.of());
        client.put("frontchannelLogout", false);
        // No offline_access among the scopes: nobody stays signed in when the session has ended.
        client.put("defaultClientScopes", List.of("basic", "acr", "profile", "email", "roles"));
        client.put("optionalClientScopes", List.of("organization"));
        client.put("attributes", attributes());
        client.put(
                "protocolMappers",
                List.of(Map.of(
                        "name", "realm roles in the ID token",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-usermodel-realm-role-mapper",
                        "config",
                                Map.of(
                                        "claim.name", "realm_access.roles",
                                        "multivalued", "true",
                                        "jsonType.label", "String",
                                        "id.token.claim", "true",
                                        "access.token.claim", "true",
                                        "userinfo.token.claim", "true"))));
        return client;
    }

    private Map<String, String> attributes() {
        return Map.of(
                "pkce.code.challenge.method", "S256",
                "post.logout.redirect.uris", baseUrl + "/*",
                "backchannel.logout.url", baseUrl + "/logout/connect/back-channel/keycloak",
                "backchannel.logout.session.required", "true",
                "backchannel.logout.revoke.offline.tokens", "false",
                "use.refresh.tokens", "true");
    }

    /** Through it the application invites people; it may look after users and organisations, and nothing else. */
    private Map<String, Object> adminClient() {
        return Map.of(
                "clientId", ADMIN_CLIENT,
                "enabled", true,
                "publicClient", false,
                "secret", secrets.adminClient(),
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", false,
                "serviceAccountsEnabled", true,
                "defaultClientScopes", List.of("basic", "roles"),
                "optionalClientScopes", List.of());
    }

    /** A GP practice's system in Lancashire: refers people through the API, and does nothing else. */
    private Map<String, Object> partnerClient() {
        return Map.of(
                "clientId",
                PARTNER_CLIENT,
                "enabled",
                true,
                "publicClient",
                false,
                "secret",
                secrets.partnerClient(),
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "defaultClientScopes",
                List.of("basic"),
                "optionalClientScopes",
                List.of(),
                "protocolMappers",
                List.of(Map.of(
                        "name", "the partner's ICB",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-hardcoded-claim-mapper",
                        "config",
                                Map.of(
                                        "claim.name", "organization",
                                        "claim.value", "[\"" + PARTNER_TENANT + "\"]",
                                        "jsonType.label", "JSON",
                                        "access.token.claim", "true",
                                        "id.token.claim", "false"))));
    }

    private static Map<String, Object> serviceAccount() {
        return Map.of(
                "username",
                "service-account-" + ADMIN_CLIENT,
                "enabled",
                true,
                "serviceAccountClientId",
                ADMIN_CLIENT,
                "clientRoles",
                Map.of(
                        "realm-management",
                        List.of(
                                "manage-users",
                                "view-users",
                                "query-users",
                                "manage-organizations",
                                "view-organizations")));
    }

    private Map<String, Object> user(Account account) {
        var user = new LinkedHashMap<String, Object>();
        user.put("username", account.email());
        user.put("email", account.email());
        user.put("emailVerified", true);
        user.put("enabled", true);
        user.put("firstName", account.givenName());
        user.put("lastName", account.familyName());
        user.put("credentials", password);
        if (account.isOperator()) user.put("realmRoles", List.of("operator"));
        return user;
    }

    private static List<Map<String, Object>> organisations() {
        return Stream.concat(SampleAccounts.TENANTS.stream(), SampleAccounts.EMPLOYERS.stream())
                .map(alias -> Map.<String, Object>of(
                        "name",
                        alias,
                        "alias",
                        alias,
                        "enabled",
                        true,
                        "domains",
                        List.of(Map.of("name", alias + ".example", "verified", true)),
                        "members",
                        SampleAccounts.all().stream()
                                .filter(account -> account.organisation().equals(alias))
                                .map(account -> Map.of("username", account.email(), "membershipType", "UNMANAGED"))
                                .toList()))
                .toList();
    }

    private static Map<String, Object> hashed(String plain) {
        try {
            var salt = new byte[16];
            new SecureRandom().nextBytes(salt);
            var key = new PBEKeySpec(plain.toCharArray(), salt, ROUNDS, 512);
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return Map.of(
                    "type", "password",
                    "credentialData",
                            JsonMapper.shared()
                                    .writeValueAsString(Map.of(
                                            "hashIterations",
                                            ROUNDS,
                                            "algorithm",
                                            "pbkdf2-sha512",
                                            "additionalParameters",
                                            Map.of())),
                    "secretData",
                            JsonMapper.shared()
                                    .writeValueAsString(Map.of(
                                            "value", base64.encodeToString(hash),
                                            "salt", base64.encodeToString(salt),
                                            "additionalParameters", Map.of())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
