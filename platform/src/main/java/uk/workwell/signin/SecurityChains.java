package uk.workwell.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import uk.workwell.employer.Employers;
import uk.workwell.look.Door;
import uk.workwell.team.Team;

/**
 * One chain for pages. Public pages are named here; every Vaadin view says its roles itself and is closed otherwise.
 * Nothing asks Keycloak anything until somebody signs in, so that the house stands while it is down.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(IdentityProperties.class)
class SecurityChains {

    private static final String[] PUBLIC = {
        "/",
        "/find",
        "/find/**",
        "/s/**",
        "/l/**",
        "/r",
        "/r/**",
        "/refer",
        "/refer/**",
        "/firm",
        "/firm/**",
        "/employers/**",
        "/look/**",
        "/calendar/**",
        "/error",
        "/favicon.ico",
        "/favicon.svg",
        "/robots.txt",
        "/sign-in",
        "/sign-in/**",
        "/sign-out",
        "/signed-out",
        "/.well-known/workwell-keys",
        "/passport/check",
        "/help",
        "/accessibility",
        "/privacy",
        "/about-the-data",
        "/contact",
        "/what-employers-see",
        "/language",
        "/session/**",
        "/actuator/health",
        "/actuator/health/**",
        "/local/**"
    };

    @Bean
    ClientRegistrationRepository keycloak(IdentityProperties identity) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("keycloak")
                .clientId(identity.clientId())
                .clientSecret(identity.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email", "organization:*")
                .issuerUri(identity.issuer())
                .authorizationUri(identity.endpoint("auth"))
                .tokenUri(identity.endpoint("token"))
                .jwkSetUri(identity.endpoint("certs"))
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", identity.endpoint("logout")))
                .build());
    }

    /** Nobody looks at a span for each filter of each request, and together they are a tenth of a short one's work. */
    @Bean
    SecurityObservationSettings requestsAsWholes() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    OidcClientInitiatedLogoutSuccessHandler signOutEverywhere(ClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/signed-out");
        return handler;
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            Workplaces workplaces,
            Team team,
            Employers employers,
            OidcClientInitiatedLogoutSuccessHandler signOutEverywhere,
            SecurityContextHolderStrategy contexts)
            throws Exception {
        var users = new OidcUserService();
        users.setRetrieveUserInfo(request -> false);
        users.setOidcUserConverter(
                source -> workplaces.welcome(source.getUserRequest().getIdToken()));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers(HttpMethod.TRACE)
                .denyAll());
        http.with(vaadin(), views -> views.oauth2LoginPage("/sign-in/go", "{baseUrl}/signed-out")
                .logoutSuccessHandler(signOutEverywhere));
        http.oauth2Login(login -> login.userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                .authorizationEndpoint(begin -> begin.authorizationRequestRepository(new SignInsUnderWay()))
                .loginPage("/sign-in/go")
                .defaultSuccessUrl("/sign-in/where")
                .failureHandler(new WhenSigningInFails()));
        // An address behind no door is not worth a sign-in: it is not found, whether it exists or not.
        http.exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                (request, response, cause) -> response.sendError(404),
                request -> Door.of(request.getServletPath()).isEmpty()));
        http.oidcLogout(logout -> logout.backChannel(Customizer.withDefaults()));
        http.addFilterBefore(new AtTheEdge(team, employers, contexts), AuthorizationFilter.class);
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(frames -> frames.deny())
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")));
        return http.build();
    }
}
