package uk.workwell.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keycloak: {@code workwell.identity.*}.
 *
 * @param issuer address of the realm
 */
@ConfigurationProperties("workwell.identity")
record IdentityProperties(
        @DefaultValue("http://localhost:8180/realms/workwell")
        String issuer,

        @DefaultValue("workwell-web") String clientId,
        @DefaultValue("") String clientSecret) {

    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    @Override
    public String toString() {
        return issuer;
    }
}
