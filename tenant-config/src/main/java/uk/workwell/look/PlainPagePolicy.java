package uk.workwell.look;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the strict policy on every response, errors and redirects included. A Vaadin page replaces it by its own, see
 * {@link VaadinPages}; a page that forgets is strict rather than open.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class PlainPagePolicy implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse http) {
            http.setHeader(ContentSecurity.HEADER, ContentSecurity.PLAIN);
            http.setHeader("Referrer-Policy", "no-referrer");
            http.setHeader("X-Content-Type-Options", "nosniff");
            http.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
            http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        chain.doFilter(request, response);
    }
}
