package uk.workwell.selfservice;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.param;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The start page. Vaadin speaks with its pages over this same address ({@code /?v-r=…}), by GET and POST. A controller here
 * would answer those with "method not allowed"; a route that does not match lets them pass.
 */
@Configuration
class StartPage {

    @Bean
    RouterFunction<ServerResponse> startPageRoute() {
        return RouterFunctions.route(GET("/").and(param("v-r", value -> true).negate()), StartPage::start);
    }

    private static ServerResponse start(ServerRequest request) {
        return ServerResponse.ok()
                .cacheControl(CacheControl.noCache())
                .render(
                        "public/landing",
                        Map.of(
                                "languages",
                                true,
                                "pageLang",
                                Tongues.of(request.servletRequest()).toLanguageTag()));
    }
}
