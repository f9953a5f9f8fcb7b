package uk.workwell;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.workwell.tenant.DatabaseProperties;

/** What every room stands on: the clock, and the role that migrates. */
@Configuration(proxyBeanMethods = false)
class Ground {

    /** The one clock: deadlines are England's. Tests and sample data put a moved one in its place. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    @Bean
    LiquibaseConnectionDetails migrations(DatabaseProperties database) {
        return new LiquibaseConnectionDetails() {
            @Override
            public String getUsername() {
                return database.owner().username();
            }

            @Override
            public String getPassword() {
                return database.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
