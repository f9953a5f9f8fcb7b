package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import uk.workwell.look.Door;

/**
 * Answers "not found" for every address that no controller, no door and no file knows. Without it Vaadin, which takes
 * whatever is left, would load its whole client to say the same, with status 200.
 */
@Component
class UnknownAddresses extends AbstractHandlerMapping {

    private static final Set<String> FILES_AND_VAADIN =
            Set.of("", "look", "VAADIN", "vaadinServlet", "themes", "icons", "line-awesome");

    private static final HttpRequestHandler NOT_FOUND = (request, response) -> response.sendError(404);

    UnknownAddresses() {
        // After every controller, before static files and Vaadin's catch-all, which share the next order.
        setOrder(Ordered.LOWEST_PRECEDENCE - 2);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String trimmed = path.startsWith("/") ? path.substring(1) : path;
        int end = trimmed.indexOf('/');
        String first = end < 0 ? trimmed : trimmed.substring(0, end);
        boolean known = FILES_AND_VAADIN.contains(first) || Door.of(path).isPresent();
        return known ? null : NOT_FOUND;
    }
}
