package uk.workwell.gateway;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Bearer tokens only: no session, no cookie, hence nothing to forge from another site. */
@Configuration(proxyBeanMethods = false)
class ApiChain {

    @Bean
    JwtDecoder partnerTokens(
            @Value("${workwell.identity.issuer:http://localhost:8180/realms/workwell}") String issuer) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(issuer + "/protocol/openid-connect/certs")
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
        return decoder;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, Partners partners, JwtDecoder partnerTokens, SecurityContextHolderStrategy contexts)
            throws Exception {
        http.securityMatcher("/api/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(csrf -> csrf.disable());
        http.oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(partnerTokens)));
        http.addFilterAfter(new AsPartner(partners, contexts), AuthorizationFilter.class);
        return http.build();
    }
}
