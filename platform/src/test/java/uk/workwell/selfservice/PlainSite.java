package uk.workwell.selfservice;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;

/**
 * The fixed plain pages alone, on a real server, without database and sign-in; start it to look at them. Not marked as a
 * configuration, so that the scan of the whole application in other tests passes it by.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    MessageSourceAutoConfiguration.class
})
@ComponentScan(
        basePackages = "uk.workwell.look",
        useDefaultFilters = true,
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*VaadinPages"))
@org.springframework.context.annotation.Import({
    StartPage.class,
    Tongues.class,
    PublicPages.class,
    UnknownAddresses.class,
    BrandSheets.class,
    LookFiles.class,
    SessionStay.class,
    WhatWentWrong.class
})
class PlainSite {

    public static void main(String[] args) {
        SpringApplication.run(PlainSite.class, args);
    }

    @Bean
    Brandings brandings() {
        var umber = new Branding("qe1", 3, "Umber \"Coast\" ICB", "Umber Coast ICB", "UC", "#6b3a24", null, null, null);
        return new Brandings() {
            @Override
            public Optional<Branding> of(String tenant, long version) {
                return version == 3 ? current(tenant) : Optional.empty();
            }

            @Override
            public Optional<Branding> current(String tenant) {
                return tenant.equals("qe1") ? Optional.of(umber) : Optional.empty();
            }
        };
    }

    /** Goes wrong on request. */
    @Bean
    RouterFunction<ServerResponse> breaking() {
        return RouterFunctions.route(GET("/find/broken"), request -> {
            throw new IllegalStateException("secret cause");
        });
    }
}
