package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import uk.workwell.referral.form.Forms;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.WayIn;

/**
 * The language of a page: what its address asks for ({@code ?lang=cy}), otherwise what was chosen where a form begins, otherwise
 * English. Only pages that speak a language as a whole are shown in it: half a page in another language helps nobody, and the
 * browser's own wish is left aside for that reason.
 */
@Component("localeResolver")
class Tongues implements LocaleResolver {

    private static final String COOKIE = "ww-tongue";
    private static final Pattern OWN_FORM = Pattern.compile("/s/[^/]+/refer(/.*)?");
    private static final List<Locale> ON_THE_START_PAGE = List.of(Locale.of("cy"), Locale.of("pl"), Locale.of("ur"));

    /** The language that a request asks for, if its page speaks it. */
    static Locale of(HttpServletRequest request) {
        var asked = asked(request);
        return spokenAt(request.getRequestURI()).stream()
                .filter(tongue -> tongue.getLanguage().equals(asked))
                .findFirst()
                .orElse(Locale.UK);
    }

    private static @Nullable String asked(HttpServletRequest request) {
        var named = request.getParameter("lang");
        if (named != null) return named;
        var kept = WebUtils.getCookie(request, COOKIE);
        return kept == null ? null : kept.getValue();
    }

    private static List<Locale> spokenAt(String address) {
        if (address.equals("/")) return ON_THE_START_PAGE;
        return OWN_FORM.matcher(address).matches() ? Forms.translations(WayIn.SELF) : List.of();
    }

    /** Says on the page which language it is in, and which others there are. */
    static void speak(Model model, HttpServletRequest request) {
        model.addAttribute("pageLang", of(request).toLanguageTag());
        model.addAttribute("translations", spokenAt(request.getRequestURI()));
    }

    /** For the other pages under this address, until the browser is closed. */
    static void remember(String address, HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("lang") == null) return;
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, of(request).getLanguage())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(address)
                        .build()
                        .toString());
    }

    /** "Thursday 26 November 2026" in the language of the page. */
    static String longDay(LocalDate day, HttpServletRequest request) {
        var tongue = of(request);
        return tongue.equals(Locale.UK)
                ? Written.longDay(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(tongue)
                        .format(day);
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
