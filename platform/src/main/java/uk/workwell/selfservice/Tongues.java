package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: what its address asks for ({@code ?lang=cy}), otherwise English. The browser's own wish is left
 * aside, since most pages exist in English only and half a page in another language helps nobody.
 */
@Component("localeResolver")
class Tongues implements LocaleResolver {

    private static final List<String> SPOKEN = List.of("cy", "pl", "ur");

    /** The language that a request asks for. */
    static Locale of(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        return asked != null && SPOKEN.contains(asked) ? Locale.of(asked) : Locale.UK;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A page's language stands in its address");
    }
}
