package uk.workwell.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.workwell.WorkWell;
import uk.workwell.local.Bootstrap.Database;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** The application's own beans over one filled database, in this process: for measuring queries. */
final class House implements AutoCloseable {

    private static final Path KEYS = Path.of("platform/target/bench/keys");

    final Database database;
    final ConfigurableApplicationContext beans;
    final Fill.Filled filled;

    private House(Database database, ConfigurableApplicationContext beans, Fill.Filled filled) {
        this.database = database;
        this.beans = beans;
        this.filled = filled;
    }

    /** One large tenant among small ones. */
    static House of(Database database, int people) throws SQLException {
        return filled(database, (fill, tenant, provider) -> fill.with(tenant, provider, people));
    }

    /** 42 tenants of one size. */
    static House evenly(Database database, int people) throws SQLException {
        return filled(database, (fill, tenant, provider) -> fill.evenly(tenant, provider, people));
    }

    private interface Filling {
        Fill.Filled of(Fill fill, UUID tenant, UUID provider) throws SQLException;
    }

    private static House filled(Database database, Filling filling) throws SQLException {
        var builder = new SpringApplicationBuilder(WorkWell.class)
                .initializers(
                        context -> ((GenericApplicationContext) context).registerBean(Watching.class, Watching::new))
                .logStartupInfo(false);
        var beans = builder.run(arguments(database, 0));
        var tenant = new TenantId(beans.getBean(JdbcClient.class)
                .sql("select id from tenant where slug = 'qe1'")
                .query(UUID.class)
                .single());
        var provider = CurrentTenant.within(tenant, () -> {
            var team = beans.getBean(Team.class);
            return team.providers().isEmpty()
                    ? team.addProvider(UUID.randomUUID(), "Bench", "Bench")
                    : team.defaultProvider();
        });
        var filled = filling.of(new Fill(database), tenant.value(), provider.value());
        return new House(database, beans, filled);
    }

    private static Map<String, Object> properties(Database database) {
        var properties = new LinkedHashMap<String, Object>(database.properties());
        properties.put("workwell.keys.directory", KEYS.toAbsolutePath().toString());
        properties.put("server.address", "127.0.0.1");
        properties.put("spring.profiles.active", "bench");
        properties.put("spring.main.banner-mode", "off");
        properties.put("logging.level.root", "error");
        // Jobs would measure themselves: nothing is picked up while the bench runs.
        properties.put("db-scheduler.polling-interval", "24h");
        properties.put("db-scheduler.immediate-execution-enabled", "false");
        return properties;
    }

    /** Settings that both the house in this process and the one in its own process run with. */
    static String[] arguments(Database database, int port) {
        var properties = properties(database);
        properties.put("server.port", port);
        return properties.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    TenantId tenant() {
        return new TenantId(filled.tenant());
    }

    Statements statements() {
        return (Statements) beans.getBean(DataSource.class);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    @Override
    public void close() {
        beans.close();
    }

    /** Puts the writing-down DataSource around the wall. */
    static final class Watching implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return "dataSource".equals(name) && bean instanceof DataSource wall ? new Statements(wall) : bean;
        }
    }
}
