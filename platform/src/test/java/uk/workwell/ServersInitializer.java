package uk.workwell;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Tells the application under test where its servers are. */
public final class ServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = new TreeMap<>(Servers.database().properties());
        properties.put(
                "workwell.keys.directory", Servers.folder().resolve("keys").toString());
        properties.put("workwell.base-url", "http://localhost:8080");
        // Nobody answers there: what needs Keycloak asks for it with Servers.keycloak().
        properties.put("workwell.identity.issuer", "http://localhost:9/realms/workwell");
        properties.put("workwell.identity.client-id", "workwell-web");
        properties.put("workwell.identity.client-secret", "test");
        properties.put("workwell.identity.admin-client-id", "workwell-admin");
        properties.put("workwell.identity.admin-client-secret", "test");
        properties.put("workwell.local.sample-data", "false");
        // Last, so that a test's own properties win.
        context.getEnvironment().getPropertySources().addLast(new MapPropertySource("servers", properties));
    }
}
