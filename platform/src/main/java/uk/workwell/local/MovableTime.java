package uk.workwell.local;

import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** In a demonstration and in tests the one clock can be moved. */
@Configuration(proxyBeanMethods = false)
@Profile({"local", "test"})
class MovableTime {

    @Bean
    @Primary
    MovedClock movedClock() {
        return new MovedClock(ZoneId.of("Europe/London"));
    }
}
