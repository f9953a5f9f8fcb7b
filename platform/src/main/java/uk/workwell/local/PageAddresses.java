package uk.workwell.local;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that shows a page, as the running application has registered it: for tests that must miss none. */
@RestController
@Profile("local")
class PageAddresses {

    private static final Set<Class<?>> PAGES = Set.of(String.class, ModelAndView.class);

    private final RequestMappingHandlerMapping plain;

    PageAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping plain) {
        this.plain = plain;
    }

    @GetMapping("/local/pages.json")
    List<String> all(HttpServletRequest request) {
        var vaadin =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                        .getRegisteredRoutes()
                        .stream()
                        .map(RouteData::getTemplate)
                        .map(template -> "/" + template);
        var mvc = plain.getHandlerMethods().entrySet().stream()
                .filter(one -> showsAPage(one.getKey(), one.getValue()))
                .flatMap(one -> one.getKey().getPatternValues().stream());
        // The start page is a function of its own, without an annotation.
        return Stream.of(Stream.of("/"), vaadin, mvc)
                .flatMap(some -> some)
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean showsAPage(RequestMappingInfo info, HandlerMethod method) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && PAGES.contains(method.getMethod().getReturnType())
                && !method.hasMethodAnnotation(ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), RestController.class);
    }
}
