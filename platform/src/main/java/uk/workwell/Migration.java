package uk.workwell;

import java.util.Arrays;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.context.annotation.Import;
import uk.workwell.tenant.DatabaseProperties;

/**
 * {@code --workwell.mode=migrate}: brings the schema up to date as its owner, and ends. In a cluster this runs as a job
 * before the web pods, which then need neither the owner's password nor the right to change a table.
 */
final class Migration {
    private static final String ARGUMENT = "--workwell.mode=migrate";

    private Migration() {}

    static boolean wanted(String... args) {
        return Arrays.asList(args).contains(ARGUMENT);
    }

    /** Returns when every change set has run; throws if one could not. A repeat changes nothing. */
    static void run(String... args) {
        new SpringApplicationBuilder(Only.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                // Without a DataSource of its own, Liquibase starts only where this is set; Ground says who connects.
                .properties("spring.liquibase.url=${workwell.database.url}")
                .run(args)
                .close();
    }

    // No @Configuration: the application's own scan must not find it.
    @Import(Ground.class)
    @ImportAutoConfiguration(LiquibaseAutoConfiguration.class)
    @EnableConfigurationProperties(DatabaseProperties.class)
    static class Only {}
}
