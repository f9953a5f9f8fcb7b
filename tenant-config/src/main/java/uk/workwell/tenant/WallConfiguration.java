package uk.workwell.tenant;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import uk.workwell.tenant.sealed.FileMasterKey;
import uk.workwell.tenant.sealed.MasterKey;
import uk.workwell.tenant.sealed.Seals;

/**
 * The application's one DataSource, as the role that owns nothing. Declared here rather than by Boot because
 * db-scheduler finds only a DataSource that exists before auto-configuration.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class WallConfiguration {

    @Bean(destroyMethod = "close")
    RowSecurity dataSource(DatabaseProperties database) {
        var pool = new HikariConfig();
        pool.setPoolName("workwell");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.app().username());
        pool.setPassword(database.app().password());
        pool.setMaximumPoolSize(database.poolSize());
        pool.setMinimumIdle(Math.min(2, database.poolSize()));
        pool.setConnectionTimeout(database.connectionTimeout().toMillis());
        pool.setAutoCommit(true);
        pool.addDataSourceProperty("ApplicationName", "workwell");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // Rows of one batch travel in one statement.
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // Otherwise a refused row stands in the log with all its values.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new RowSecurity(new HikariDataSource(pool));
    }

    @Bean
    HibernatePropertiesCustomizer tenantResolver() {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new BoundTenantResolver());
    }

    @Bean
    MasterKey masterKey(@Value("${workwell.keys.directory}") Path folder) {
        return new FileMasterKey(folder);
    }

    @Bean
    Seals seals(JdbcClient jdbc, PlatformTransactionManager transactions, MasterKey master) {
        return new Seals(jdbc, transactions, master);
    }
}
