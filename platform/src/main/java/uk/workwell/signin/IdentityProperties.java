package uk.workwell.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keycloak: {@code workwell.identity.*}.
 *
 * @param issuer address of the realm
 * @param adminClientId the client through which the application looks after accounts and organisations, and nothing else
 */
@ConfigurationProperties("workwell.identity")
record IdentityProperties(
        @DefaultValue("http://localhost:8180/realms/workwell")
        String issuer,

        @DefaultValue("workwell-web") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("workwell-admin") String adminClientId,
        @DefaultValue("") String adminClientSecret) {

    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    /** Address of the realm in the admin API. */
    String admin() {
        return issuer.replace("/realms/", "/admin/realms/");
    }

    @Override
    public String toString() {
        return issuer;
    }
}
